using System.Globalization;
using System.Text.Json;
using Sayso.Cli.Rendering;
using Sayso.Ledger.Answers;
using Sayso.Ledger.Questions;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Sayso.Cli.Answers;

/// <summary>How much is on record.</summary>
internal sealed class StatsAnswer(LedgerFigures figures, string path) : IAnswer
{
    private const int NumberEnd = 14;
    private const int BarStart = 36;
    private const int BarWidth = 30;

    /// <summary>What the groups of figures are called, in their order.</summary>
    private static readonly string[] s_titles = ["Statements by source", "Statements by stance", "Stories by the engine that read them"];

    public string Form => StatsJson.Form;

    public void Set(TypesetPage page, int width)
    {
        page.EndLine();
        page.Flow(ReportLook.Margin, [new Segment(path, ReportLook.Strong)]);
        page.EndLine();
        foreach (var (name, value) in StatsJson.Counts(figures))
        {
            SetLine(page, value, name.Replace('_', ' '));
        }

        if (figures.FirstDay is { } first && figures.LastDay is { } last)
        {
            page.EndLine();
            page.Flow(ReportLook.Margin, [new Segment($"From {StatementFields.Day(first)} to {StatementFields.Day(last)}.")]);
        }

        foreach (var ((_, counts), title) in StatsJson.Groups(figures).Zip(s_titles))
        {
            SetShares(page, width, title, counts);
        }

        page.EndLine();
    }

    public void Write(Utf8JsonWriter json) => StatsJson.Write(json, figures, path);

    public IEnumerable<IReadOnlyList<string?>> Rows() =>
    [
        ["figure", "value", "count"],
        .. StatsJson.Counts(figures).Select(figure => new[] { figure.Name, null, Number(figure.Value) }),
        .. StatsJson.Groups(figures).SelectMany(group => group.Counts.Select(pair => new[] { group.Name, pair.Name, Number(pair.Count) })),
    ];

    private static void SetShares(TypesetPage page, int width, string title, IReadOnlyList<(string Name, long Count)> all)
    {
        if (all.Count == 0)
        {
            return;
        }

        page.EndLine();
        page.Flow(ReportLook.Margin, [new Segment(title, ReportLook.Strong)]);
        long most = all.Max(pair => pair.Count);
        foreach (var (name, count) in all)
        {
            int room = Math.Min(BarWidth, width - BarStart);
            string bar = room < 4 ? "" : new string('█', (int)Math.Max(1, count * room / Math.Max(1, most)));
            page.Put(NumberEnd - Grouped(count).Length, Grouped(count), ReportLook.Plain);
            page.Put(NumberEnd + 2, name == "none" ? "no source" : name, ReportLook.Plain);
            if (bar.Length > 0)
            {
                page.Put(BarStart, bar, ReportLook.Cue);
            }

            page.EndLine();
        }
    }

    private static void SetLine(TypesetPage page, long value, string name)
    {
        page.Put(NumberEnd - Grouped(value).Length, Grouped(value), ReportLook.Strong);
        page.Flow(NumberEnd + 2, [new Segment(name)]);
    }

    private static string Grouped(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
