using System.Globalization;

namespace Sayso.Ledger.Questions;

/// <summary>A place in a list of stories by day: what a page says at its end, and the next begins with.</summary>
/// <param name="Day">The day, in days since 0001-01-01; 0 where unknown.</param>
/// <param name="Number">The number of the story.</param>
internal readonly record struct DayPlace(long Day, long Number)
{
    /// <summary>Before the newest story.</summary>
    public static DayPlace Newest => new(int.MaxValue, long.MaxValue);

    /// <summary>The place that a cursor holds.</summary>
    /// <exception cref="LedgerException">It holds none.</exception>
    public static DayPlace Of(string cursor)
    {
        int dash = cursor.IndexOf('-', StringComparison.Ordinal);
        return dash > 0
            && int.TryParse(cursor.AsSpan(0, dash), NumberStyles.None, CultureInfo.InvariantCulture, out int day)
            && long.TryParse(cursor.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out long number)
            ? new DayPlace(day, number)
            : throw StatementFinder.NoPlace(cursor);
    }

    /// <summary>The cursor.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Day}-{Number}");
}
