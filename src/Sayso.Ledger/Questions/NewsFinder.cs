using Sayso.Ledger.Index;
using Sayso.Ledger.Record;

namespace Sayso.Ledger.Questions;

/// <summary>Answers what came in after an entry.</summary>
internal sealed class NewsFinder(Sql sql, StoryShelf shelf)
{
    /// <summary>How many stories an answer has at most.</summary>
    public const int Most = 200;

    public LedgerNews Since(long entry, int limit)
    {
        long last = new EntryLog(sql, TimeProvider.System).Last();
        // A document's number is that of its entry.
        var numbers = sql.All("SELECT id FROM document WHERE id > $1 AND retracted IS NULL AND reading IS NOT NULL ORDER BY id LIMIT $2", row => row.GetInt64(0), entry, limit);
        var matters = sql.All(
            """
            SELECT d.matter, d.claim, d.document FROM json_each($2) j CROSS JOIN dispute d ON d.document = j.value
            WHERE NOT EXISTS (SELECT 1 FROM dispute o WHERE o.matter = d.matter AND o.document <= $1) ORDER BY d.document, d.id
            """,
            row => (Number: row.GetInt64(0), Claim: row.GetString(1), Document: row.GetInt64(2)),
            entry,
            NumberList.Of(numbers));
        return new LedgerNews(
            last,
            numbers.Count == limit ? numbers[^1] : Math.Max(entry, last),
            [.. numbers.Select(number => shelf.At(number)!)],
            [.. matters.DistinctBy(matter => matter.Number).Select(matter => new NewMatter(matter.Number, matter.Claim, shelf.At(matter.Document)!))]);
    }
}
