using System.CommandLine;
using Sayso.Cli.Answers;
using Sayso.Claims;
using Sayso.Exchange;
using Sayso.Ledger.Corrections;
using Sayso.Sources;
using Sayso.Text;

namespace Sayso.Cli.Commands;

/// <summary>`sayso correct`: sets right what the machine read of a statement.</summary>
internal static class CorrectCommand
{
    private static readonly Argument<string> Story = new("STORY") { Description = "The story's id or the beginning of one, or its address for the newest version." };

    private static readonly Argument<string> Statement = new("STATEMENT") { Description = "The statement's id within the story: a3, as `sayso story --format json` shows it." };

    private static readonly Option<string?> Who = new("--who") { Description = "Who said it: a name, or the id of somebody whom the story names (e3).", HelpName = "name" };

    private static readonly Option<string?> Kind = LedgerOptions.Named<SourceKind>("--kind", "The kind of the source.");

    private static readonly Option<string?> ByWay = LedgerOptions.Named<Channel>("--channel", "By what way it was said.");

    private static readonly Option<string?> Does = LedgerOptions.Named<Stance>("--stance", "What the source does with it.");

    private static readonly Option<string[]> Target = new("--target") { Description = "A statement that it denies, confirms, upholds, doubts or corrects too.", HelpName = "id" };

    private static readonly Option<string[]> NotTarget = new("--not-target") { Description = "A statement that it does not deny, confirm, uphold, doubt or correct.", HelpName = "id" };

    private static readonly Option<bool> NoStatement = new("--no-statement") { Description = "It is no statement at all." };

    private static readonly Option<string?> Note = new("--note") { Description = "Why; it is kept in the record.", HelpName = "text" };

    public static Command Create()
    {
        var command = new Command("correct", "Corrects a statement of a story. The machine's reading stays on record beside it.")
        {
            Story, Statement, Who, Kind, ByWay, Does, Target, NotTarget, NoStatement, Note, LedgerOptions.By, LedgerOptions.Ledger,
        };
        command.SetAction(parsed => LedgerDoor.Open(parsed.CommandResult, ledger =>
        {
            var story = StoryCommand.Find(ledger, parsed.GetValue(Story)!);
            string statement = parsed.GetValue(Statement)!;
            var correction = new StatementCorrection
            {
                Who = parsed.GetValue(Who),
                Kind = ReadingNames.Find<SourceKind>(parsed.GetValue(Kind)),
                Channel = ReadingNames.Find<Channel>(parsed.GetValue(ByWay)),
                Stance = ReadingNames.Find<Stance>(parsed.GetValue(Does)),
                AddTargets = parsed.GetValue(Target) ?? [],
                RemoveTargets = parsed.GetValue(NotTarget) ?? [],
                IsNoStatement = parsed.GetValue(NoStatement),
            };
            long entry = ledger.Correct(story.Number, statement, correction, parsed.GetValue(Note), parsed.GetValue(LedgerOptions.By));
            return DecisionReport.Write($"{statement} of “{Plain.OneLine(StoryLines.Title(story.Reading.Document))}” is corrected.", entry);
        }));
        return command;
    }
}
