using System.CommandLine;
using Sayso.Text;

namespace Sayso.Cli.Commands;

/// <summary>`sayso merge`: declares two entities to be one.</summary>
internal static class MergeCommand
{
    private static readonly Argument<string> One = new("ONE") { Description = "The number of the one that stays, as `sayso person` shows it, or a name that nobody else bears." };

    private static readonly Argument<string> Other = new("OTHER") { Description = "The number or name of the one that becomes part of it." };

    public static Command Create()
    {
        var command = new Command("merge", "Declares two persons, organisations or groups on record to be one.")
        {
            One, Other, LedgerOptions.Reason, LedgerOptions.By, LedgerOptions.Ledger,
        };
        command.SetAction(parsed => LedgerDoor.Open(parsed.CommandResult, ledger =>
        {
            var one = EntityNames.One(ledger, parsed.GetValue(One)!);
            var other = EntityNames.One(ledger, parsed.GetValue(Other)!);
            long entry = ledger.Merge(one.Number, other.Number, parsed.GetValue(LedgerOptions.Reason), parsed.GetValue(LedgerOptions.By));
            return DecisionReport.Write($"{Plain.OneLine(other.Name)} is {Plain.OneLine(one.Name)} from now on.", entry);
        }));
        return command;
    }
}
