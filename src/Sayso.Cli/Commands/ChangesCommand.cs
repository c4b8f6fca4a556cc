using System.CommandLine;
using Sayso.Cli.Answers;
using Sayso.Ledger;

namespace Sayso.Cli.Commands;

/// <summary>`sayso changes`: the versions of a story.</summary>
internal static class ChangesCommand
{
    private static readonly Argument<string> Story = new("STORY") { Description = "The story's address, or the id of any version or the beginning of one." };

    public static Command Create()
    {
        var command = new Command("changes", "Shows the versions of a story, and what was added, dropped or changed in each.")
        {
            Story, LedgerOptions.Format, LedgerOptions.Ledger,
        };
        command.SetAction(parsed => LedgerDoor.Answer(parsed.CommandResult, ledger =>
        {
            string name = parsed.GetValue(Story)!;
            var versions = ledger.Versions(name);
            return versions.Count > 0 ? new ChangesAnswer(versions) : throw new LedgerException(LedgerFaults.NoDocument(name));
        }));
        return command;
    }
}
