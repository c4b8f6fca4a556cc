using System.Globalization;
using Sayso.Audits;
using Sayso.Text;
using Sayso.Web.Markup;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Sayso.Cli.Rendering;

/// <summary>Writes readings for people: the audit of the story (figures, sources, disputes), then each statement with its source, its cue and its words.</summary>
internal sealed class ReportRenderer(ReportStyle style) : IReadingRenderer
{
    public string Extension => ".report";

    public void Render(Reading reading, string name, Stream output)
    {
        var page = new TypesetPage(style.Width);
        page.EndLine();
        SetHead(page, reading.Document, name);
        if (reading.Attributions.Count == 0)
        {
            page.Flow(ReportLook.Margin, [new Segment("Nobody is said to have said anything here.")]);
            page.EndLine();
        }
        else
        {
            SetAudit(page, reading);
        }

        using var writer = new StreamWriter(output, leaveOpen: true) { NewLine = "\n" };
        style.ConsoleOn(writer).Write(page);
    }

    private void SetAudit(TypesetPage page, Reading reading)
    {
        var audit = new Audit(reading);
        ReportFigures.Of(reading, audit).Set(page, style.Width);
        var sources = new ReportSources(page, style.Width, audit, reading.Statements.Count);
        sources.SetKinds();
        sources.SetUnnamed();
        new ReportDisputes(page, reading, audit).Set();
        SetUnclosed(page, reading.Layout.Quotations.Count(quotation => quotation.Unbalanced));
        ReportStatements.Set(page, reading, audit);
    }

    /// <summary>Warns of lost quotation marks, after which it may be unsure where somebody's words end.</summary>
    private static void SetUnclosed(TypesetPage page, int unclosed)
    {
        if (unclosed > 0)
        {
            page.Flow(ReportLook.Margin, [new Segment($"{StatementFacts.Counted(unclosed, "quotation lacks", "quotations lack")} one of the marks.", ReportLook.Unsure)]);
            page.EndLine();
        }
    }

    private static void SetHead(TypesetPage page, Document document, string name)
    {
        string? published = document.Published?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        page.Flow(ReportLook.Margin, [new Segment(Plain.OneLine(document.Title ?? name), ReportLook.Strong)]);
        foreach (string? origin in new[] { string.Join(" · ", new[] { document.Outlet, published }.OfType<string>()), document.Url })
        {
            if (!string.IsNullOrEmpty(origin))
            {
                page.Flow(ReportLook.Margin, [new Segment(Plain.OneLine(origin), ReportLook.Faint)]);
            }
        }

        page.EndLine();
    }
}
