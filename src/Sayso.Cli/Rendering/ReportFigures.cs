using System.Globalization;
using Sayso.Attributions;
using Sayso.Audits;
using Sayso.Web.Markup;
using Spectre.Console;

namespace Sayso.Cli.Rendering;

/// <summary>A story's headline figures, each with its caption.</summary>
internal sealed class ReportFigures
{
    private const int Gap = 3;
    private readonly (string Value, string Caption)[] _figures;

    private ReportFigures((string Value, string Caption)[] figures) => _figures = figures;

    public static ReportFigures Of(Reading reading, Audit audit)
    {
        int all = reading.Statements.Count;
        int quoted = reading.Attributions.Count(attribution => attribution.Type != AttributionType.Indirect);
        return new ReportFigures(
        [
            (Number(all), all == 1 ? "statement" : "statements"),
            (Number(audit.Voices.Count), audit.Voices.Count == 1 ? "source" : "sources"),
            (StatementFacts.Percent(audit.OnUnnamed, all), "on unnamed"),
            (Number(reading.Disputes.Count), reading.Disputes.Count == 1 ? "dispute" : "disputes"),
            (StatementFacts.Percent(quoted, all), "quoted"),
            (Number(audit.Unsourced.Count), "no source"),
            (Number(reading.Statements.Count(statement => !statement.Position.Expressed)), "private"),
        ]);
    }

    /// <summary>Sets the figures side by side over their captions, or one below the other where that is too wide.</summary>
    public void Set(TypesetPage page, int width)
    {
        if (ReportLook.Margin + _figures.Sum(figure => figure.Caption.Length + Gap) - Gap <= width)
        {
            SetRow(page, figure => figure.Value, ReportLook.Strong);
            SetRow(page, figure => figure.Caption, ReportLook.Faint);
        }
        else
        {
            int valueWidth = _figures.Max(figure => figure.Value.Length);
            foreach (var (value, caption) in _figures)
            {
                page.Put(ReportLook.Margin, value.PadLeft(valueWidth), ReportLook.Strong);
                page.Put(ReportLook.Margin + valueWidth + 1, caption, ReportLook.Faint);
                page.EndLine();
            }
        }

        page.EndLine();
    }

    private void SetRow(TypesetPage page, Func<(string Value, string Caption), string> part, Style style)
    {
        int column = ReportLook.Margin;
        foreach (var figure in _figures)
        {
            page.Put(column, part(figure), style);
            column += Math.Max(figure.Value.Length, figure.Caption.Length) + Gap;
        }

        page.EndLine();
    }

    private static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
