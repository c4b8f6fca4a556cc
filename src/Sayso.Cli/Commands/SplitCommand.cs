using System.CommandLine;
using Sayso.Cli.Rendering;
using Sayso.Text;
using Sayso.Web.Markup;

namespace Sayso.Cli.Commands;

/// <summary>`sayso split`: declares that some stories mean somebody else of the same name.</summary>
internal static class SplitCommand
{
    private static readonly Argument<string> Entity = new("ENTITY") { Description = "The number of the entity, as `sayso person` shows it, or a name that nobody else bears." };

    private static readonly Argument<string[]> Stories = new("STORY")
    {
        Description = "The stories that mean somebody else: ids or the beginnings of them.",
        Arity = ArgumentArity.OneOrMore,
    };

    public static Command Create()
    {
        var command = new Command("split", "Declares that some stories mean somebody else of the same name.")
        {
            Entity, Stories, LedgerOptions.Reason, LedgerOptions.By, LedgerOptions.Ledger,
        };
        command.SetAction(parsed => LedgerDoor.Open(parsed.CommandResult, ledger =>
        {
            var entity = EntityNames.One(ledger, parsed.GetValue(Entity)!);
            long[] stories = [.. parsed.GetValue(Stories)!.Select(name => StoryCommand.Find(ledger, name).Number).Distinct()];
            long entry = ledger.Split(entity.Number, stories, parsed.GetValue(LedgerOptions.Reason), parsed.GetValue(LedgerOptions.By));
            return DecisionReport.Write($"{StatementFacts.Counted(stories.Length, "story means", "stories mean")} another {Plain.OneLine(entity.Name)} from now on.", entry);
        }));
        return command;
    }
}
