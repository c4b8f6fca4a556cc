using System.Globalization;
using System.Text.Json;
using Sayso.Cli.Rendering;
using Sayso.Exchange;
using Sayso.Ledger.Answers;
using Sayso.Ledger.Checking;
using Sayso.Ledger.Questions;
using Sayso.Text;
using Sayso.Web.Markup;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Sayso.Cli.Answers;

/// <summary>Whether a quotation is on record, where, and how it differs.</summary>
internal sealed class QuotationAnswer(CheckAnswer answer, CheckedQuotation quotation, string? speaker) : IAnswer
{
    private const int Indent = 4;
    private const int MostShown = 5;

    public string Form => CheckJson.Form;

    public void Set(TypesetPage page, int width)
    {
        page.EndLine();
        var (verdict, style) = Verdict();
        page.Flow(ReportLook.Margin, [new Segment(verdict, style)]);
        page.EndLine();
        foreach (var found in answer.Passages.Take(MostShown))
        {
            Set(page, width, found);
        }

        if (answer.ByOthers.Count > 0)
        {
            page.Flow(ReportLook.Margin, [new Segment("Said by others, or not said by whom", ReportLook.Strong)]);
            page.EndLine();
            foreach (var found in answer.ByOthers.Take(MostShown))
            {
                Set(page, width, found);
            }
        }

        if (answer.Passages.Any(IsMarked) || answer.ByOthers.Any(IsMarked))
        {
            page.Flow(ReportLook.Margin, [new Segment("[-…-] is the quotation's, {+…+} the record's.", ReportLook.Faint)]);
            page.EndLine();
        }
    }

    public void Write(Utf8JsonWriter json) => CheckJson.Write(json, answer, quotation, speaker);

    public IEnumerable<IReadOnlyList<string?>> Rows() =>
    [
        ["verdict", "by_others", "match", "likeness", "changes_meaning", "published", "outlet", "document", "who", "record", "difference"],
        .. answer.Passages.Select(found => Row(found, "false")),
        .. answer.ByOthers.Select(found => Row(found, "true")),
    ];

    private (string Text, Style Style) Verdict()
    {
        string by = speaker is null ? "" : $" as said by {Plain.OneLine(speaker)}";
        return answer.Verdict switch
        {
            CheckVerdict.Exact => ($"On record word for word{by}.", ReportLook.ForStrong),
            CheckVerdict.Near when answer.Passages[0].Passage.ChangesMeaning => ($"Misquoted: on record in other words{by}, and what differs may change the meaning.", ReportLook.AgainstStrong),
            CheckVerdict.Near => ($"Misquoted: on record in other words{by}.", ReportLook.UnnamedStrong),
            _ => ($"Not on record{by}.", ReportLook.AgainstStrong),
        };
    }

    private static void Set(TypesetPage page, int width, CheckedPassage found)
    {
        StoryLines.Set(page, width, found.Story);
        string copies = found.Stories > 1 ? " · and in " + StatementFacts.Counted(found.Stories - 1, "copy or version", "copies and versions") : "";
        page.Flow(Indent, [.. found.Statements is [var said, ..] ? StatementRows.Who(said) : [new Segment("The story itself, or nobody that can be told", ReportLook.Faint)], new Segment(copies, ReportLook.Faint)]);
        page.Flow(Indent, [.. found.Passage.Difference.SelectMany(Runs)]);
        page.EndLine();
    }

    private static bool IsMarked(CheckedPassage found) => found.Passage.Difference.Any(run => run.Kind is DifferenceKind.Changed or DifferenceKind.Added or DifferenceKind.LeftOut);

    /// <summary>A run with its marks, so that it can be read without colour too; what may change the meaning is underlined.</summary>
    private static IEnumerable<Segment> Runs(DifferenceRun run)
    {
        string typed = Plain.OneLine(run.Typed);
        string record = Plain.OneLine(run.Record);
        var more = run.Change == MeaningChange.None ? Decoration.None : Decoration.Underline;
        var ours = new Segment($"[-{typed}-]", ReportLook.Against.Decoration(more));
        var theirs = new Segment($"{{+{record}+}}", ReportLook.For.Decoration(more));
        return run.Kind switch
        {
            DifferenceKind.Same => [new Segment(record)],
            DifferenceKind.Changed => [ours, theirs],
            DifferenceKind.Added => [ours],
            DifferenceKind.LeftOut => [theirs],
            DifferenceKind.Elided => [new Segment("…", ReportLook.Faint)],
            DifferenceKind.Interruption => [new Segment($"({record})", ReportLook.Faint)],
            _ => [new Segment(typed.Contains('[', StringComparison.Ordinal) ? typed : $"[{typed}]", ReportLook.Faint)],
        };
    }

    private IReadOnlyList<string?> Row(CheckedPassage found, string byOthers) =>
    [
        ReadingNames.Of(answer.Verdict), byOthers, ReadingNames.Of(found.Passage.Match), found.Passage.Likeness.ToString("0.000", CultureInfo.InvariantCulture), found.Passage.ChangesMeaning ? "true" : "false",
        StatementFields.Day(found.Story.Reading.Document.Published), found.Story.Reading.Document.Outlet, found.Story.Id, found.Statements is [var said, ..] ? said.Who : null,
        found.Passage.Span.Of(found.Story.Reading.Document.Text).ToString(), found.Passage.Difference.ToString(),
    ];
}
