using System.Globalization;
using System.Text.Json;
using Sayso.Claims;
using Sayso.Cli.Rendering;
using Sayso.Ledger.Answers;
using Sayso.Ledger.Questions;
using Sayso.Text;
using Sayso.Web.Markup;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Sayso.Cli.Answers;

/// <summary>Claims in dispute, with both sides and their words.</summary>
internal sealed class DisputesAnswer(MatterPage page) : IAnswer
{
    private const int MostOfSide = 4;
    private const int SideStart = 4;
    private const int WhoStart = 14;

    public string Form => DisputesJson.Form;

    public string? Next => page.Next;

    public void Set(TypesetPage typeset, int width)
    {
        typeset.EndLine();
        if (page.Matters.Count == 0)
        {
            typeset.Flow(ReportLook.Margin, [new Segment("Nothing on record is in dispute.")]);
            typeset.EndLine();
            return;
        }

        var rows = new StatementRows(typeset, width, new Highlighter(null));
        foreach (var matter in page.Matters)
        {
            string claim = Plain.OneLine(matter.Claim);
            typeset.Flow(
                ReportLook.Margin,
                [new Segment(claim, ReportLook.Claim)],
                [new Segment((matter.IsOpen ? "" : "taken back · ") + (StatementFields.Day(matter.Day) ?? "no day"), ReportLook.Faint)]);
            SetSide(typeset, rows, claim, "asserted", matter.Asserted, ReportLook.Plain);
            SetSide(typeset, rows, claim, "denied", matter.Denied, ReportLook.Against);
            SetSide(typeset, rows, claim, "upheld", matter.Upheld, ReportLook.For);
            typeset.EndLine();
        }

        Paging.Set(typeset, Next);
    }

    public void Write(Utf8JsonWriter json) => DisputesJson.Write(json, page);

    public IEnumerable<IReadOnlyList<string?>> Rows() =>
    [
        ["dispute", "claim", "day", "open", "side", "independent_stories", .. StatementFields.Names],
        .. page.Matters.SelectMany(matter => Sides(matter).SelectMany(side => side.Side.Statements.Select(said => Row(matter, side.Name, side.Side, said)))),
    ];

    private static IReadOnlyList<string?> Row(Matter matter, string name, MatterSide side, StoredStatement said) =>
    [
        matter.Number.ToString(CultureInfo.InvariantCulture), matter.Claim, StatementFields.Day(matter.Day), matter.IsOpen ? "true" : "false", name,
        side.IndependentStories.ToString(CultureInfo.InvariantCulture), .. StatementFields.Of(said),
    ];

    private static (string Name, MatterSide Side)[] Sides(Matter matter) => [("asserted", matter.Asserted), ("denied", matter.Denied), ("upheld", matter.Upheld)];

    /// <summary>Who says it; what they do with it only where the name of the side does not say so.</summary>
    private static IEnumerable<Segment> Who(StoredStatement said, string side) =>
        (side, said.Statement.Position.Stance) is ("denied", Stance.Denies) or ("upheld", Stance.Upholds) ? StatementRows.Who(said).Take(1) : StatementRows.Who(said);

    private static string More(int all, int independent) => independent > 0
        ? string.Create(CultureInfo.InvariantCulture, $"and {all:N0} more")
        : "and in " + StatementFacts.Counted(all, "copy or version", "copies and versions");

    /// <summary>Sets one side: first those whose stories are independent of each other, and no more than a few.</summary>
    private static void SetSide(TypesetPage typeset, StatementRows rows, string claim, string name, MatterSide side, Style style)
    {
        if (side.Statements.Count == 0)
        {
            return;
        }

        typeset.Put(SideStart, name, style);
        typeset.Flow(WhoStart, [new Segment(StatementFacts.Counted(side.IndependentStories, "story", "independent stories"), ReportLook.Faint)]);
        var independent = side.Statements.DistinctBy(said => (said.Story.Family, said.Who)).ToList();
        var shown = independent.Take(MostOfSide).ToList();
        foreach (var said in shown)
        {
            typeset.Flow(SideStart + 2, [.. Who(said, name), new Segment("· " + StoryLines.Origin(said.Story), ReportLook.Faint)]);
            if (StatementWords.Of(said.Statement.Attribution, said.Story.Reading.Document.Text) != claim)
            {
                typeset.Flow(WhoStart, [.. rows.Words(said)]);
            }
        }

        if (side.Count > shown.Count)
        {
            typeset.Flow(SideStart + 2, [new Segment(More(side.Count - shown.Count, independent.Count - shown.Count), ReportLook.Faint)]);
        }
    }
}
