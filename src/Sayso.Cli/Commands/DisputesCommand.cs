using System.CommandLine;
using Sayso.Cli.Answers;

namespace Sayso.Cli.Commands;

/// <summary>`sayso disputes`: what some assert and others deny.</summary>
internal static class DisputesCommand
{
    private static readonly Option<bool> All = new("--all", "-a") { Description = "Also those that were settled: whoever asserted it has taken it back." };

    public static Command Create()
    {
        var command = new Command("disputes", "Shows claims in dispute with both sides, the most recently disputed first.")
        {
            All, LedgerOptions.Format, LedgerOptions.Limit, LedgerOptions.After, LedgerOptions.Ledger,
        };
        command.SetAction(parsed => LedgerDoor.Answer(
            parsed.CommandResult,
            ledger => new DisputesAnswer(ledger.Disputes(parsed.GetValue(LedgerOptions.Limit), parsed.GetValue(LedgerOptions.After), !parsed.GetValue(All)))));
        return command;
    }
}
