using System.Globalization;
using Sayso.Cli.Rendering;
using Spectre.Console.Rendering;

namespace Sayso.Cli.Answers;

/// <summary>How much somebody said over time, as a row of bars: one for each week or, over a longer time, each month, quarter or year.</summary>
internal sealed class ActivityChart
{
    private const string Bars = "▁▂▃▄▅▆▇█";
    private const int Least = 12;

    private static readonly (string Name, Func<DateOnly, DateOnly> Start, Func<DateOnly, DateOnly> Next, string Format)[] s_steps =
    [
        ("week", day => day.AddDays(-((int)day.DayOfWeek + 6) % 7), start => start.AddDays(7), "d MMM yyyy"),
        ("month", day => new DateOnly(day.Year, day.Month, 1), start => start.AddMonths(1), "MMM yyyy"),
        ("quarter", day => new DateOnly(day.Year, (((day.Month - 1) / 3) * 3) + 1, 1), start => start.AddMonths(3), "MMM yyyy"),
        ("year", day => new DateOnly(day.Year, 1, 1), start => start.AddYears(1), "yyyy"),
    ];

    private readonly List<(DateOnly Day, long Count)> _days;

    public ActivityChart(IEnumerable<(DateOnly? Day, long Statements)> activity) =>
        _days = [.. activity.Where(day => day.Day is not null).Select(day => (day.Day!.Value, day.Statements))];

    /// <summary>Sets the chart; nothing where all was said within a week or two.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Set(TypesetPage page, int width)
    {
        int room = width - (2 * ReportLook.Margin);
        foreach (var (name, start, next, format) in s_steps)
        {
            var counts = Counts(start, next, room);
            if (counts is null)
            {
                continue;
            }

            if (counts.Count < 3)
            {
                return false;
            }

            // Few bars are drawn wide, so that they stay readable.
            int barWidth = counts.Count <= Least ? 3 : counts.Count * 2 <= room ? 2 : 1;
            Set(page, counts, barWidth, name, day => day.ToString(format, CultureInfo.InvariantCulture));
            return true;
        }

        return false;
    }

    private List<(DateOnly Start, long Count)>? Counts(Func<DateOnly, DateOnly> start, Func<DateOnly, DateOnly> next, int most)
    {
        var counts = new List<(DateOnly Start, long Count)>();
        foreach (var (day, count) in _days)
        {
            var from = start(day);
            while (counts.Count > 0 && counts[^1].Start < from && counts.Count <= most)
            {
                counts.Add((next(counts[^1].Start), 0));
            }

            if (counts.Count > most)
            {
                return null;
            }

            counts = counts.Count == 0 ? [(from, 0)] : counts;
            counts[^1] = (counts[^1].Start, counts[^1].Count + count);
        }

        return counts;
    }

    private static void Set(TypesetPage page, List<(DateOnly Start, long Count)> counts, int barWidth, string step, Func<DateOnly, string> label)
    {
        long most = counts.Max(bar => bar.Count);
        var top = counts.First(bar => bar.Count == most);
        page.Put(ReportLook.Margin, string.Concat(counts.Select(bar => Bar(bar.Count, most, barWidth))).TrimEnd(), ReportLook.Cue);
        page.EndLine();
        string first = label(counts[0].Start);
        string last = label(counts[^1].Start);
        int end = counts.Count * barWidth;
        page.Put(ReportLook.Margin, first, ReportLook.Faint);
        page.Put(Math.Max(ReportLook.Margin + first.Length + 2, ReportLook.Margin + end - last.Length), last, ReportLook.Faint);
        page.EndLine();
        page.Flow(ReportLook.Margin, [new Segment($"Statements by {step}; most, {most.ToString("N0", CultureInfo.InvariantCulture)}, in the {step} of {label(top.Start)}.", ReportLook.Faint)]);
    }

    private static string Bar(long count, long most, int width)
    {
        char bar = count == 0 ? ' ' : Bars[(int)(((count * Bars.Length) - 1) / most)];
        return width == 1 ? bar.ToString() : new string(bar, width - 1) + " ";
    }
}
