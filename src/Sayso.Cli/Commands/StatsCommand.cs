using System.CommandLine;
using Sayso.Cli.Answers;

namespace Sayso.Cli.Commands;

/// <summary>`sayso stats`: how much is on record.</summary>
internal static class StatsCommand
{
    public static Command Create()
    {
        var command = new Command("stats", "Tells how much is on record.") { LedgerOptions.Format, LedgerOptions.Ledger };
        command.SetAction(parsed => LedgerDoor.Answer(parsed.CommandResult, ledger => new StatsAnswer(ledger.Figures(), ledger.Path)));
        return command;
    }
}
