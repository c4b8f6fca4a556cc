using Microsoft.Data.Sqlite;

namespace Sayso.Ledger.Record;

/// <summary>The record itself: entries are put after the last one and read back, never changed.</summary>
internal sealed class EntryLog(Sql sql, TimeProvider clock)
{
    private const string Columns = "SELECT number, kind, at, subject, body, hash FROM entry";

    /// <summary>Puts an entry after the last. It must be called in a transaction that holds the ledger for writing.</summary>
    /// <returns>The entry's number.</returns>
    public long Append(EntryKind kind, long? subject, byte[] body)
    {
        var (last, before) = sql.First("SELECT number, hash FROM entry ORDER BY number DESC LIMIT 1", row => (row.GetInt64(0), row.GetFieldValue<byte[]>(1)), (0L, EntryHash.Beginning));
        var at = DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds());
        long number = last + 1;
        byte[] hash = EntryHash.Of(before, number, kind, at, subject, body);
        sql.Run("INSERT INTO entry VALUES ($1, $2, $3, $4, $5, $6)", number, (int)kind, at.ToUnixTimeMilliseconds(), subject, body, hash);
        return number;
    }

    /// <summary>The entry with a number; null if there is none.</summary>
    public Entry? At(long number) => sql.First<Entry?>(Columns + " WHERE number = $1", Entry, null, number);

    /// <summary>Up to <paramref name="count"/> entries after the one with a number, in order.</summary>
    public List<Entry> After(long number, int count) => sql.All(Columns + " WHERE number > $1 ORDER BY number LIMIT $2", Entry, number, count);

    /// <summary>Every entry, in order, a few at a time.</summary>
    public IEnumerable<Entry> All()
    {
        const int Few = 64;
        var entries = After(0, Few);
        while (entries.Count > 0)
        {
            foreach (var entry in entries)
            {
                yield return entry;
            }

            entries = After(entries[^1].Number, Few);
        }
    }

    /// <summary>The last entry's number; 0 in an empty record.</summary>
    public long Last() => sql.First("SELECT number FROM entry ORDER BY number DESC LIMIT 1", row => row.GetInt64(0), 0L);

    private static Entry Entry(SqliteDataReader row) => new(
        row.GetInt64(0),
        (EntryKind)row.GetInt32(1),
        DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(2)),
        row.IsDBNull(3) ? null : row.GetInt64(3),
        row.GetFieldValue<byte[]>(4),
        row.GetFieldValue<byte[]>(5));
}
