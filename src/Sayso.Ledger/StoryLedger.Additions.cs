using Microsoft.Data.Sqlite;

namespace Sayso.Ledger;

/// <content>What was handed in and waits to be read.</content>
public sealed partial class StoryLedger
{
    /// <summary>Of so many that are done it is still told what came of them.</summary>
    private const int MostConcluded = 1000;

    private const string HeldColumns = "SELECT number, at, told, tries, outcome FROM addition";

    /// <summary>Takes something in that is to be read later.</summary>
    /// <param name="told">What it is and what is known of it.</param>
    /// <param name="body">What was handed in, if it is more than that.</param>
    /// <param name="mostWaiting">How many may wait.</param>
    /// <param name="mostBytes">How many bytes all that wait may have.</param>
    /// <returns>Its number; null if too many wait. When this returns, it is on the disk.</returns>
    /// <exception cref="LedgerException">It could not be stored.</exception>
    public long? Hold(string told, ReadOnlyMemory<byte>? body, int mostWaiting, long mostBytes)
    {
        ArgumentNullException.ThrowIfNull(told);
        return Write<long?>(() =>
        {
            var (count, bytes) = _write.First("SELECT count(*), coalesce(sum(length(body)), 0) FROM addition WHERE outcome IS NULL", row => (row.GetInt64(0), row.GetInt64(1)), default);
            if (count >= mostWaiting || (count > 0 && bytes + (body?.Length ?? 0) > mostBytes))
            {
                return null;
            }

            _write.Run("INSERT INTO addition (at, told, body) VALUES ($1, $2, $3)", _clock.GetUtcNow().ToUnixTimeMilliseconds(), told, body?.ToArray());
            return _write.Number("SELECT last_insert_rowid()");
        });
    }

    /// <summary>What was accepted under a number, without its body; null if there is nothing, or no longer.</summary>
    public HeldAddition? Held(long number) => Ask(sql => sql.First<HeldAddition?>(HeldColumns + " WHERE number = $1", Held, null, number));

    /// <summary>How many wait that were accepted before the one with a number.</summary>
    public long HeldBefore(long number) => Ask(sql => sql.Number("SELECT count(*) FROM addition WHERE outcome IS NULL AND number < $1", number));

    /// <summary>The first after a number that waits; null if none does.</summary>
    public long? NextHeld(long after) => Ask(sql => sql.First<long?>("SELECT number FROM addition WHERE outcome IS NULL AND number > $1 ORDER BY number LIMIT 1", row => row.GetInt64(0), null, after));

    /// <summary>Begins with one that waits, which counts as a try.</summary>
    /// <returns>It, with its body; null if it does not wait.</returns>
    /// <exception cref="LedgerException">That could not be noted.</exception>
    public HeldAddition? BeginHeld(long number) => Write(() =>
    {
        _write.Run("UPDATE addition SET tries = tries + 1 WHERE number = $1 AND outcome IS NULL", number);
        return _write.First<HeldAddition?>(
            "SELECT number, at, told, tries, outcome, body FROM addition WHERE number = $1 AND outcome IS NULL",
            row => Held(row) with { Body = row.IsDBNull(5) ? null : row.GetFieldValue<byte[]>(5) },
            null,
            number);
    });

    /// <summary>Notes what came of one that was read, and lets go of what was handed in.</summary>
    /// <exception cref="LedgerException">That could not be noted.</exception>
    public void Conclude(long number, string outcome) => Write(() =>
    {
        _write.Run("UPDATE addition SET outcome = $2, body = NULL WHERE number = $1", number, outcome);
        _write.Run("DELETE FROM addition WHERE outcome IS NOT NULL AND number <= $1", number - MostConcluded);
    });

    private static HeldAddition Held(SqliteDataReader row) => new(
        row.GetInt64(0), DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(1)), row.GetString(2), row.GetInt32(3), row.IsDBNull(4) ? null : row.GetString(4));
}
