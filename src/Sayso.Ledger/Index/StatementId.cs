namespace Sayso.Ledger.Index;

/// <summary>
/// The number that a statement has in the index: the day of its story, then a running number. Ordered by it, statements are ordered by day, which lets the
/// index give the newest first without sorting.
/// </summary>
internal static class StatementId
{
    private const int RunningBits = 40;

    /// <summary>The number of a statement.</summary>
    /// <param name="day">The day of its story, in days since 0001-01-01; 0 where unknown.</param>
    /// <param name="running">Its running number in the ledger, below 2⁴⁰.</param>
    public static long Of(int day, long running) => ((long)day << RunningBits) | running;

    /// <summary>The day within the number.</summary>
    public static int Day(long id) => (int)(id >> RunningBits);

    /// <summary>The least number of any statement of a day.</summary>
    public static long First(int day) => (long)day << RunningBits;
}
