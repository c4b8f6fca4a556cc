using System.Globalization;
using Sayso.Attributions;
using Spectre.Console;

namespace Sayso.Cli.Rendering;

/// <summary>A story's headline figures.</summary>
/// <param name="Statements">How many attributions there are.</param>
/// <param name="Sources">How many sources are named, each wording once.</param>
/// <param name="Direct">The share of statements that stand wholly in quotation marks, in per cent.</param>
/// <param name="Mixed">The share that stand partly in them, in per cent.</param>
/// <param name="NoSource">How many statements have no source, and go on with nobody's.</param>
/// <param name="Continued">How many quotations go on with the same speaker without a cue.</param>
/// <param name="Unclosed">How many quotations lack a mark.</param>
internal sealed record ReportFigures(int Statements, int Sources, double Direct, double Mixed, int NoSource, int Continued, int Unclosed)
{
    private const int Gap = 3;

    public static ReportFigures Of(Reading reading)
    {
        var all = reading.Attributions;
        return new ReportFigures(
            all.Count,
            all.Select(a => a.Source is { } source ? ReportStatements.NameOf(source, reading.Document.Text) : null)
                .OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Count(),
            Share(all, AttributionType.Direct),
            Share(all, AttributionType.Mixed),
            all.Count(a => a.Source is null && a.Continues is null),
            all.Count(a => a.Continues is not null),
            reading.Layout.Quotations.Count(quotation => quotation.Unbalanced));
    }

    /// <summary>Sets the figures side by side over their captions, or one below the other where that is too wide.</summary>
    public void Set(TypesetPage page, int width)
    {
        var figures = Captioned();
        if (ReportLook.Margin + figures.Sum(figure => figure.Caption.Length + Gap) - Gap <= width)
        {
            SetRow(page, figures, figure => figure.Value, ReportLook.Strong);
            SetRow(page, figures, figure => figure.Caption, ReportLook.Faint);
        }
        else
        {
            int valueWidth = figures.Max(figure => figure.Value.Length);
            foreach (var (value, caption) in figures)
            {
                page.Put(ReportLook.Margin, value.PadLeft(valueWidth), ReportLook.Strong);
                page.Put(ReportLook.Margin + valueWidth + 1, caption, ReportLook.Faint);
                page.EndLine();
            }
        }

        page.EndLine();
    }

    private static void SetRow(TypesetPage page, (string Value, string Caption)[] figures, Func<(string Value, string Caption), string> part, Style style)
    {
        int column = ReportLook.Margin;
        foreach (var figure in figures)
        {
            page.Put(column, part(figure), style);
            column += Math.Max(figure.Value.Length, figure.Caption.Length) + Gap;
        }

        page.EndLine();
    }

    private (string Value, string Caption)[] Captioned() =>
    [
        (Number(Statements), Statements == 1 ? "statement" : "statements"),
        (Number(Sources), Sources == 1 ? "source" : "sources"),
        (Percent(Direct), "direct"),
        (Percent(Mixed), "mixed"),
        (Number(NoSource), "no source"),
        (Number(Continued), "continued"),
        (Number(Unclosed), "unclosed"),
    ];

    private static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static string Percent(double value) => value.ToString("F0", CultureInfo.InvariantCulture) + "%";

    private static double Share(IReadOnlyList<Attribution> attributions, AttributionType type) =>
        attributions.Count == 0 ? 0 : 100.0 * attributions.Count(a => a.Type == type) / attributions.Count;
}
