using Sayso.Ledger.Record;

namespace Sayso.Ledger.Questions;

/// <summary>Answers what came in after an entry.</summary>
internal sealed class NewsFinder(Sql sql, StoryShelf shelf)
{
    /// <summary>How many stories an answer has at most.</summary>
    public const int Most = 200;

    /// <summary>The number of the last document that was read; 0 where there is none.</summary>
    public static long Last(Sql sql) => sql.Number("SELECT id FROM document WHERE reading IS NOT NULL ORDER BY id DESC LIMIT 1");

    /// <summary>The stories after the one with a number, in the order of the record, each with the claims that none before it has in dispute.</summary>
    public List<Arrived> After(long number, int limit)
    {
        // A document's number is that of its entry.
        var numbers = sql.All("SELECT id FROM document WHERE id > $1 AND retracted IS NULL AND reading IS NOT NULL ORDER BY id LIMIT $2", row => row.GetInt64(0), number, limit);
        return numbers.ConvertAll(document => new Arrived(shelf.At(document)!, Matters(document)));
    }

    /// <summary>The same, told together.</summary>
    public LedgerNews Since(long entry, int limit)
    {
        long last = new EntryLog(sql, TimeProvider.System).Last();
        var arrived = After(entry, limit);
        return new LedgerNews(
            last,
            arrived.Count == limit ? arrived[^1].Story.Number : Math.Max(entry, last),
            [.. arrived.Select(one => one.Story)],
            [.. arrived.SelectMany(one => one.Matters.Select(matter => new NewMatter(matter.Number, matter.Claim, one.Story)))]);
    }

    private List<(long Number, string Claim)> Matters(long document) => [.. sql.All(
        "SELECT d.matter, d.claim FROM dispute d WHERE d.document = $1 AND NOT EXISTS (SELECT 1 FROM dispute o WHERE o.matter = d.matter AND o.document < $1) ORDER BY d.id",
        row => (Number: row.GetInt64(0), Claim: row.GetString(1)),
        document).DistinctBy(matter => matter.Number)];
}
