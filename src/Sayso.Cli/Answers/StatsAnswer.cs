using System.Globalization;
using System.Text.Json;
using Sayso.Cli.Rendering;
using Sayso.Exchange;
using Sayso.Ledger.Questions;
using Sayso.Sources;
using Sayso.Claims;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Sayso.Cli.Answers;

/// <summary>How much is on record.</summary>
internal sealed class StatsAnswer(LedgerFigures figures, string path) : IAnswer
{
    private const int NumberEnd = 14;
    private const int BarStart = 36;
    private const int BarWidth = 30;

    public string Form => "sayso-stats/1";

    public void Set(TypesetPage page, int width)
    {
        page.EndLine();
        page.Flow(ReportLook.Margin, [new Segment(path, ReportLook.Strong)]);
        page.EndLine();
        foreach (var (name, value) in Counts())
        {
            SetLine(page, value, name.Replace('_', ' '));
        }

        if (figures.FirstDay is { } first && figures.LastDay is { } last)
        {
            page.EndLine();
            page.Flow(ReportLook.Margin, [new Segment($"From {StatementFields.Day(first)} to {StatementFields.Day(last)}.")]);
        }

        SetShares(page, width, "Statements by source", Kinds());
        SetShares(page, width, "Statements by stance", Stances());
        SetShares(page, width, "Stories by the engine that read them", figures.Engines.Select(engine => (engine.Key, engine.Value)));
        page.EndLine();
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteString("ledger", path);
        foreach (var (name, value) in Counts())
        {
            json.WriteNumber(name, value);
        }

        json.WriteString("first_day", StatementFields.Day(figures.FirstDay));
        json.WriteString("last_day", StatementFields.Day(figures.LastDay));
        foreach (var (name, counts) in Groups())
        {
            json.WriteStartObject(name);
            foreach (var (value, count) in counts)
            {
                json.WriteNumber(value, count);
            }

            json.WriteEndObject();
        }
    }

    public IEnumerable<IReadOnlyList<string?>> Rows() =>
    [
        ["figure", "value", "count"],
        .. Counts().Select(figure => new[] { figure.Name, null, Number(figure.Value) }),
        .. Groups().SelectMany(group => group.Counts.Select(pair => new[] { group.Name, pair.Name, Number(pair.Count) })),
    ];

    private (string Name, long Value)[] Counts() =>
    [
        ("stories", figures.Stories), ("independent_stories", figures.IndependentStories), ("retracted_stories", figures.Retracted), ("statements", figures.Statements),
        ("entities", figures.Entities), ("disputes", figures.Matters), ("outlets", figures.Outlets), ("entries", figures.Entries), ("bytes", figures.Bytes),
    ];

    private (string Name, IEnumerable<(string Name, long Count)> Counts)[] Groups() =>
        [("kinds", Kinds()), ("stances", Stances()), ("engines", figures.Engines.Select(engine => (engine.Key, engine.Value)))];

    private IEnumerable<(string Name, long Count)> Kinds() => figures.Kinds.Select(kind => (Name<SourceKind>(kind.Key), kind.Value));

    private IEnumerable<(string Name, long Count)> Stances() => figures.Stances.Select(stance => (Name<Stance>(stance.Key), stance.Value));

    private static string Name<T>(string value)
        where T : struct, Enum => Enum.TryParse<T>(value, out var known) ? ReadingNames.Of(known) : value.ToLowerInvariant();

    private static void SetShares(TypesetPage page, int width, string title, IEnumerable<(string Name, long Count)> counts)
    {
        var all = counts.ToList();
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
