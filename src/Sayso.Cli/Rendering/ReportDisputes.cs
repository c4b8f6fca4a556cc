using Sayso.Claims;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Sayso.Cli.Rendering;

/// <summary>What is disputed in a story: each claim with both sides and their words.</summary>
internal sealed class ReportDisputes(TypesetPage page, Reading reading, Audit audit)
{
    private const int SideStart = 2 * ReportLook.Margin;
    private const int NumberEnd = 17;
    private const int WordsStart = 19;

    public void Set()
    {
        if (reading.Disputes.Count == 0)
        {
            return;
        }

        page.Put(ReportLook.Margin, "Disputes", ReportLook.Strong);
        page.EndLine();
        foreach (var dispute in reading.Disputes)
        {
            Set(dispute);
            page.EndLine();
        }
    }

    private void Set(Dispute dispute)
    {
        page.Flow(ReportLook.Margin, [new Segment(audit.ClaimOf(dispute), ReportLook.Claim)]);
        SetSide("asserted", audit.IndicesOf(dispute.Asserted), ReportLook.Plain);
        SetSide("denied", audit.IndicesOf(dispute.Denied), ReportLook.Against);
        SetSide("upheld", audit.IndicesOf(dispute.Upheld), ReportLook.For);
    }

    private void SetSide(string side, IReadOnlyList<int> indices, Style style)
    {
        foreach (int index in indices)
        {
            var statement = reading.Statements[index];
            string number = StatementFacts.Number(index);
            page.Put(SideStart, side, style);
            page.Put(NumberEnd - number.Length, number, ReportLook.Faint);
            page.Flow(WordsStart, [new Segment(audit.VoiceOf(index).Name ?? "No source", ReportLook.Strong), .. Way(statement)]);
            page.Flow(WordsStart, [new Segment(StatementWords.Of(statement.Attribution, reading.Document.Text))]);
        }
    }

    private static Segment[] Way(Statement statement) =>
        StatementFacts.WayOf(statement.Provenance) is { } way ? [new Segment("· " + way, ReportLook.Faint)] : [];
}
