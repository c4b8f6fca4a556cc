namespace Sayso.Ledger.Questions;

/// <summary>Lists the stories on record, a page at a time.</summary>
internal sealed class StoryList(Sql sql, StoryShelf shelf)
{
    private const string Listed = "SELECT id, day FROM document WHERE retracted IS NULL AND reading IS NOT NULL";

    /// <summary>A page of them.</summary>
    public StoryListing Of(StoryOrder order, int limit, string? cursor)
    {
        bool isNewest = order == StoryOrder.Newest;
        var (day, number) = cursor is not null ? DayPlace.Of(cursor) : isNewest ? DayPlace.Newest : default;
        var found = sql.All(
            isNewest ? Listed + " AND (day, id) < ($1, $2) ORDER BY day DESC, id DESC LIMIT $3" : Listed + " AND id > $2 AND $1 = $1 ORDER BY id LIMIT $3",
            row => new DayPlace(row.GetInt64(1), row.GetInt64(0)),
            day,
            number,
            limit + 1);
        string? next = found.Count > limit ? found[limit - 1].ToString() : null;
        return new StoryListing([.. found.Take(limit).Select(one => shelf.At(one.Number)).OfType<StoredStory>()], next);
    }
}
