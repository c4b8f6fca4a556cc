using Microsoft.Data.Sqlite;

namespace Sayso.Ledger;

/// <content>Feeds that are watched.</content>
public sealed partial class StoryLedger
{
    private const string WatchedColumns = "SELECT url, last, next, errors, fault, added, changed FROM watched_feed";

    /// <summary>How the last visit to a feed went; null if it was never watched.</summary>
    public WatchedFeedState? Watched(string url) => Ask(sql => sql.First<WatchedFeedState?>(WatchedColumns + " WHERE url = $1", Watched, null, url));

    /// <summary>How the last visits to all feeds went that were ever watched, by address.</summary>
    public IReadOnlyList<WatchedFeedState> Watched() => Ask(sql => sql.All(WatchedColumns + " ORDER BY url", Watched));

    /// <summary>The entries of a feed whose pages were asked for.</summary>
    public IReadOnlyList<WatchedEntry> WatchedEntries(string feed) =>
        Ask(sql => sql.All("SELECT entry, hash, tries FROM watched_entry WHERE feed = $1", row => new WatchedEntry(row.GetString(0), row.GetFieldValue<byte[]>(1), row.GetInt32(2)), feed));

    /// <summary>Notes a visit, once all that came of it is stored.</summary>
    /// <param name="state">How it went.</param>
    /// <param name="version">What the server called the version that was taken in; null where that is not to be asked with next time.</param>
    /// <param name="entries">The entries that the feed has now, in the place of those that it had; null where they stay.</param>
    public void NoteVisit(WatchedFeedState state, FeedVisit? version, IReadOnlyList<WatchedEntry>? entries)
    {
        ArgumentNullException.ThrowIfNull(state);
        Write(() =>
        {
            _write.Run(
                """
                INSERT INTO watched_feed (url, last, next, errors, fault, added, changed) VALUES ($1, $2, $3, $4, $5, $6, $7)
                ON CONFLICT (url) DO UPDATE SET last = excluded.last, next = excluded.next, errors = excluded.errors, fault = excluded.fault, added = excluded.added, changed = excluded.changed
                """,
                state.Url, state.Last.ToUnixTimeMilliseconds(), state.Next?.ToUnixTimeMilliseconds(), state.Errors, state.Fault, state.Added, state.Changed);
            if (version is var (url, tag, modified))
            {
                _write.Run("INSERT INTO feed (url, etag, modified) VALUES ($1, $2, $3) ON CONFLICT (url) DO UPDATE SET etag = excluded.etag, modified = excluded.modified", url, tag, modified);
            }

            if (entries is not null)
            {
                _write.Run("DELETE FROM watched_entry WHERE feed = $1", state.Url);
                foreach (var entry in entries)
                {
                    _write.Run("INSERT OR REPLACE INTO watched_entry (feed, entry, hash, tries) VALUES ($1, $2, $3, $4)", state.Url, entry.Address, entry.Hash.ToArray(), entry.Tries);
                }
            }
        });
    }

    private static WatchedFeedState Watched(SqliteDataReader row) => new(
        row.GetString(0),
        DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(1)),
        row.IsDBNull(2) ? null : DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(2)),
        row.GetInt32(3),
        row.IsDBNull(4) ? null : row.GetString(4),
        row.GetInt64(5),
        row.GetInt64(6));
}
