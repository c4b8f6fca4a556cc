namespace Sayso.Ledger;

/// <content>Feeds that were visited.</content>
public sealed partial class StoryLedger
{
    /// <summary>The last visit to a feed after which all of it was on record; null if there was none.</summary>
    public FeedVisit? Visit(string url) => Ask(sql => sql.First<FeedVisit?>(
        "SELECT etag, modified FROM feed WHERE url = $1",
        row => new FeedVisit(url, row.IsDBNull(0) ? null : row.GetString(0), row.IsDBNull(1) ? null : row.GetString(1)),
        null,
        url));

    /// <summary>Remembers visits. To be called once all that the feeds had is stored: what a feed had before its last visit is not asked for again.</summary>
    public void Remember(IReadOnlyCollection<FeedVisit> visits)
    {
        ArgumentNullException.ThrowIfNull(visits);
        if (visits.Count > 0)
        {
            Write(() =>
            {
                foreach (var (url, tag, modified) in visits)
                {
                    _write.Run("INSERT INTO feed (url, etag, modified) VALUES ($1, $2, $3) ON CONFLICT (url) DO UPDATE SET etag = excluded.etag, modified = excluded.modified", url, tag, modified);
                }
            });
        }
    }
}
