using Sayso.Audits;
using Sayso.Claims;
using Sayso.Web.Markup;
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
        string claim = audit.ClaimOf(dispute);
        page.Flow(ReportLook.Margin, [new Segment(claim, ReportLook.Claim)]);
        SetSide("asserted", dispute.Asserted, ReportLook.Plain, claim);
        SetSide("denied", dispute.Denied, ReportLook.Against, claim);
        SetSide("upheld", dispute.Upheld, ReportLook.For, claim);
    }

    private void SetSide(string side, IReadOnlyList<string> ids, Style style, string claim)
    {
        foreach (int index in audit.IndicesOf(ids))
        {
            var statement = reading.Statements[index];
            string number = StatementFacts.Number(index);
            page.Put(SideStart, side, style);
            page.Put(NumberEnd - number.Length, number, ReportLook.Faint);
            page.Flow(WordsStart, [new Segment(audit.VoiceOf(index).Name ?? "No source", ReportLook.Strong), .. Way(statement)]);
            if (StatementWords.Of(statement.Attribution, reading.Document.Text) is var words && words != claim)
            {
                page.Flow(WordsStart, [new Segment(words)]);
            }
        }
    }

    private static Segment[] Way(Statement statement) =>
        StatementFacts.WayOf(statement.Provenance) is { } way ? [new Segment("· " + way, ReportLook.Faint)] : [];
}
