using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using Sayso.Cli.Answers;
using Sayso.Cli.Output;
using Sayso.Cli.Rendering;
using Sayso.Cli.Rendering.Html;
using Sayso.Ledger;
using Sayso.Ledger.Questions;

namespace Sayso.Cli.Commands;

/// <summary>`sayso story`: one story on record, as `sayso read` shows it.</summary>
internal static class StoryCommand
{
    private static readonly Argument<string> Story = new("STORY") { Description = "The story's id or the beginning of one, or its address for the newest version." };

    private static readonly Option<string> Format = new Option<string>("--format", "-f")
    {
        Description = "report, for people; html, a page for the browser; json, the form sayso-reading/1; or brat, standoff annotations.",
        HelpName = "report|html|json|brat",
        DefaultValueFactory = _ => "report",
    }.AcceptOnlyFromAmong("report", "html", "json", "brat");

    public static Command Create()
    {
        var command = new Command("story", "Shows one story on record: who said what, on whose word.") { Story, Format, LedgerOptions.Ledger };
        command.SetAction(parsed => LedgerDoor.Open(parsed.CommandResult, ledger => Show(Find(ledger, parsed.GetValue(Story)!), parsed.GetValue(Format)!)));
        return command;
    }

    /// <summary>The story that is meant.</summary>
    /// <exception cref="LedgerException">None is.</exception>
    public static StoredStory Find(StoryLedger ledger, string name) =>
        ledger.Story(name) ?? (ledger.Versions(name) is [.., var newest] ? newest : throw new LedgerException(LedgerFaults.NoDocument(name)));

    private static int Show(StoredStory story, string format)
    {
        if (story.IsRetracted)
        {
            Complaints.WriteWarning(CliFaults.Withdrawn(story.Id));
        }

        var engine = new Lazy<string>(story.Engine);
        IReadingRenderer renderer = format switch
        {
            "json" => new JsonRenderer(engine, indented: true),
            "html" => new HtmlRenderer(engine),
            "brat" => new BratRenderer(),
            _ => new ReportRenderer(ReportStyle.OfStandardOutput()),
        };
        using var rendered = new MemoryStream();
        renderer.Render(story.Reading, StoryLines.Title(story.Reading.Document), rendered);
        if (format == "report" && story.Corrections.Count > 0)
        {
            rendered.Write(Encoding.UTF8.GetBytes($"\nCorrected\n{string.Concat(CorrectionLines.Of(story).Select(line => $"  {line}\n"))}"));
        }

        return AnswerWriter.Put(rendered.GetBuffer().AsMemory(0, (int)rendered.Length));
    }
}
