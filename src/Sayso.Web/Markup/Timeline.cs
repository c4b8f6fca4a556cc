using System.Globalization;

namespace Sayso.Web.Markup;

/// <summary>How much was said over time: on each day or, over a longer time, in each week, month, quarter or year.</summary>
internal sealed class Timeline
{
    private static readonly (string Name, Func<DateOnly, DateOnly> Start, Func<DateOnly, DateOnly> Next, string Format)[] s_steps =
    [
        ("day", day => day, start => start.AddDays(1), "d MMM yyyy"),
        ("week", day => day.AddDays(-((int)day.DayOfWeek + 6) % 7), start => start.AddDays(7), "d MMM yyyy"),
        ("month", day => new DateOnly(day.Year, day.Month, 1), start => start.AddMonths(1), "MMM yyyy"),
        ("quarter", day => new DateOnly(day.Year, (((day.Month - 1) / 3) * 3) + 1, 1), start => start.AddMonths(3), "MMM yyyy"),
        ("year", day => new DateOnly(day.Year, 1, 1), start => start.AddYears(1), "yyyy"),
    ];

    private readonly string _format;

    private Timeline(string step, string format, IReadOnlyList<(DateOnly Start, long Count)> bars) => (Step, _format, Bars) = (step, format, bars);

    /// <summary>What a bar stands for: day, week, month, quarter, year.</summary>
    public string Step { get; }

    /// <summary>Every step from the first to the last, those with nothing too.</summary>
    public IReadOnlyList<(DateOnly Start, long Count)> Bars { get; }

    /// <summary>The highest bar; of equals the first.</summary>
    public (DateOnly Start, long Count) Top => Bars.MaxBy(bar => bar.Count);

    /// <summary>A step's first day, as exactly as the step asks for.</summary>
    public string Label(DateOnly start) => start.ToString(_format, CultureInfo.InvariantCulture);

    /// <summary>The finest timeline that fits; null where that has fewer than three bars.</summary>
    /// <param name="activity">How much on each day, the first day first.</param>
    /// <param name="most">How many bars fit.</param>
    /// <param name="hasDays">Whether a bar may stand for a single day; else none stands for less than a week.</param>
    public static Timeline? Of(IEnumerable<(DateOnly? Day, long Statements)> activity, int most, bool hasDays)
    {
        List<(DateOnly Day, long Count)> days = [.. activity.Where(day => day.Day is not null).Select(day => (day.Day!.Value, day.Statements))];
        foreach (var (name, start, next, format) in hasDays ? s_steps : s_steps[1..])
        {
            if (Counts(days, start, next, most) is { } counts)
            {
                return counts.Count < 3 ? null : new Timeline(name, format, counts);
            }
        }

        return null;
    }

    private static List<(DateOnly Start, long Count)>? Counts(List<(DateOnly Day, long Count)> days, Func<DateOnly, DateOnly> start, Func<DateOnly, DateOnly> next, int most)
    {
        var counts = new List<(DateOnly Start, long Count)>();
        foreach (var (day, count) in days)
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
}
