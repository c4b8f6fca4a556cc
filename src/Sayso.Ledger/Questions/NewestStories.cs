namespace Sayso.Ledger.Questions;

/// <summary>Answers which stories are the newest.</summary>
internal sealed class NewestStories(Sql sql, StoryShelf shelf)
{
    private const string IsOnRecord = "retracted IS NULL AND d.reading IS NOT NULL";

    /// <summary>A page of stories, newest day first; of copies and versions of each other the newest.</summary>
    public NewestPage Page(int limit, string? cursor)
    {
        var (day, below) = cursor is null ? DayPlace.Newest : DayPlace.Of(cursor);
        var found = sql.All(
            $"""
            SELECT d.id, d.day, d.family FROM document d
            WHERE (d.day, d.id) < ($1, $2) AND d.{IsOnRecord} AND NOT EXISTS (
                SELECT 1 FROM document n WHERE n.family = d.family AND (n.day, n.id) > (d.day, d.id) AND n.retracted IS NULL AND n.reading IS NOT NULL)
            ORDER BY d.day DESC, d.id DESC LIMIT $3
            """,
            row => (Place: new DayPlace(row.GetInt64(1), row.GetInt64(0)), Family: row.GetInt64(2)),
            day,
            below,
            limit + 1);
        string? next = found.Count > limit ? found[limit - 1].Place.ToString() : null;
        return new NewestPage([.. found.Take(limit).Select(row => new ListedStory(shelf.At(row.Place.Number)!, Others(row.Family)))], next);
    }

    /// <summary>The last day of which there is a story; null where none has a day.</summary>
    public DateOnly? LastDay() => sql.Number($"SELECT d.day FROM document d WHERE d.{IsOnRecord} ORDER BY d.day DESC LIMIT 1") is > 0 and var day
        ? DateOnly.FromDayNumber((int)day)
        : null;

    private int Others(long family) => (int)sql.Number($"SELECT count(*) - 1 FROM document d WHERE d.family = $1 AND d.{IsOnRecord}", family);
}
