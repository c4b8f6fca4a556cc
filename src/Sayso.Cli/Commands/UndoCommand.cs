using System.CommandLine;
using System.Globalization;

namespace Sayso.Cli.Commands;

/// <summary>`sayso undo`: takes a decision back.</summary>
internal static class UndoCommand
{
    private static readonly Argument<long> Entry = new("ENTRY")
    {
        Description = "The number of the entry: what `correct`, `retract`, `merge` or `split` said.",
        CustomParser = given =>
        {
            if (long.TryParse(given.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out long entry))
            {
                return entry;
            }

            given.AddError($"'{given.Tokens[0].Value}' is no number of an entry.");
            return 0;
        },
    };

    public static Command Create()
    {
        var command = new Command("undo", "Takes back a correction, a retraction, a merge or a split.") { Entry, LedgerOptions.Reason, LedgerOptions.By, LedgerOptions.Ledger };
        command.SetAction(parsed => LedgerDoor.Open(parsed.CommandResult, ledger =>
        {
            long undone = parsed.GetValue(Entry);
            long entry = ledger.Undo(undone, parsed.GetValue(LedgerOptions.Reason), parsed.GetValue(LedgerOptions.By));
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Entry {undone} is taken back; entry {entry} says so."));
            return ExitCode.Success;
        }));
        return command;
    }
}
