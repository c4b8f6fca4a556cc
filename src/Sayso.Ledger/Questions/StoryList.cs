using System.Globalization;

namespace Sayso.Ledger.Questions;

/// <summary>Lists the stories on record, a page at a time.</summary>
internal sealed class StoryList(Sql sql, StoryShelf shelf)
{
    private const string Listed = "SELECT id, day FROM document WHERE retracted IS NULL AND reading IS NOT NULL";

    /// <summary>A page of them.</summary>
    public StoryPage Of(StoryOrder order, int limit, string? cursor)
    {
        bool isNewest = order == StoryOrder.Newest;
        var (day, number) = cursor is null ? (isNewest ? int.MaxValue : 0L, isNewest ? long.MaxValue : 0L) : Place(cursor);
        var found = sql.All(
            isNewest ? Listed + " AND (day, id) < ($1, $2) ORDER BY day DESC, id DESC LIMIT $3" : Listed + " AND id > $2 AND $1 = $1 ORDER BY id LIMIT $3",
            row => (Number: row.GetInt64(0), Day: row.GetInt64(1)),
            day,
            number,
            limit + 1);
        string? next = found.Count > limit ? string.Create(CultureInfo.InvariantCulture, $"{found[limit - 1].Day}-{found[limit - 1].Number}") : null;
        return new StoryPage([.. found.Take(limit).Select(one => shelf.At(one.Number)).OfType<StoredStory>()], next);
    }

    /// <summary>The day and the number that a cursor holds.</summary>
    /// <exception cref="LedgerException">It holds none.</exception>
    private static (long Day, long Number) Place(string cursor)
    {
        string[] parts = cursor.Split('-');
        return parts.Length == 2 && Parsed(parts[0]) is { } day && Parsed(parts[1]) is { } number ? (day, number) : throw StatementFinder.BadCursor(cursor);
    }

    private static long? Parsed(string digits) => long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out long value) ? value : null;
}
