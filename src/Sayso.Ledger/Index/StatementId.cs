namespace Sayso.Ledger.Index;

/// <summary>
/// The number that a statement has in the index: the day of its story, then its place among that day's. Ordered by it, statements are ordered by day, which lets
/// the index give the newest first without sorting.
/// </summary>
internal static class StatementId
{
    /// <summary>How many bits the place among the day's statements takes; the day stands above them.</summary>
    public const int PlaceBits = 24;

    /// <summary>The number of a statement.</summary>
    /// <param name="day">The day of its story, in days since 0001-01-01; 0 where unknown.</param>
    /// <param name="place">Its place among the statements of that day, below 2²⁴.</param>
    public static long Of(int day, long place) => ((long)day << PlaceBits) | place;

    /// <summary>The number after the last of a day in a table.</summary>
    public static long Next(Sql sql, string table, int day) =>
        sql.First($"SELECT id + 1 FROM {table} WHERE id >= $1 AND id < $2 ORDER BY id DESC LIMIT 1", row => row.GetInt64(0), Of(day, 1), First(day), First(day + 1));

    /// <summary>The day within the number.</summary>
    public static int Day(long id) => (int)(id >> PlaceBits);

    /// <summary>The least number of any statement of a day.</summary>
    public static long First(int day) => (long)day << PlaceBits;
}
