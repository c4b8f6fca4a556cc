using System.CommandLine;
using Sayso.Cli.Answers;
using Sayso.Cli.Output;
using Sayso.Text;

namespace Sayso.Cli.Commands;

/// <summary>`sayso retract`: withdraws a story from all answers.</summary>
internal static class RetractCommand
{
    private static readonly Argument<string> Story = new("STORY") { Description = "The story's id or the beginning of one, or its address for the newest version." };

    public static Command Create()
    {
        var command = new Command("retract", "Withdraws a story from all answers. It stays in the record, and can be brought back.")
        {
            Story, LedgerOptions.Reason, LedgerOptions.By, LedgerOptions.Ledger,
        };
        command.SetAction(parsed => LedgerDoor.Open(parsed.CommandResult, ledger =>
        {
            var story = StoryCommand.Find(ledger, parsed.GetValue(Story)!);
            if (story.IsRetracted)
            {
                Complaints.Write(CliFaults.Withdrawn(story.Id));
                return ExitCode.SomeFailed;
            }

            long entry = ledger.Retract(story.Number, parsed.GetValue(LedgerOptions.Reason), parsed.GetValue(LedgerOptions.By));
            return DecisionReport.Write($"“{Plain.OneLine(StoryLines.Title(story.Reading.Document))}” is withdrawn.", entry);
        }));
        return command;
    }
}
