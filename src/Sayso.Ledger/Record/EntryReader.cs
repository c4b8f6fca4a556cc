using Microsoft.Data.Sqlite;

namespace Sayso.Ledger.Record;

/// <summary>Reads the record of a file that may be damaged: what cannot be read is passed over and told.</summary>
internal sealed class EntryReader(Sql sql)
{
    private readonly EntryLog _log = new(sql, TimeProvider.System);

    /// <summary>The entry with a number; null if there is none, or it cannot be read.</summary>
    public Entry? At(long number)
    {
        try
        {
            return _log.At(number);
        }
        catch (SqliteException)
        {
            return null;
        }
    }

    /// <summary>Every number from the first to the last, with its entry; null in the place of one that cannot be read.</summary>
    public IEnumerable<(long Number, Entry? Entry)> All()
    {
        long last = Last();
        for (long number = 1; number <= last; number++)
        {
            yield return (number, At(number));
        }
    }

    /// <summary>The last number: the record's own, or the last that anything derived from it speaks of.</summary>
    private long Last()
    {
        long last = 0;
        foreach (string question in (string[])["SELECT max(number) FROM entry", "SELECT max(reading) FROM document", "SELECT max(id) FROM document", "SELECT max(entry) FROM appearance"])
        {
            try
            {
                last = Math.Max(last, sql.Number(question));
            }
            catch (SqliteException)
            {
                // The next one may still know.
            }
        }

        return last;
    }
}
