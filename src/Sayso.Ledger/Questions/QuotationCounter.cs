using Sayso.Ledger.Index;
using Sayso.Mentions;

namespace Sayso.Ledger.Questions;

/// <summary>Answers who was quoted most in some days. Statements are numbered by day, so no others are looked at.</summary>
internal sealed class QuotationCounter(Sql sql)
{
    /// <summary>How many statements are looked at, the newest: as many as some thousand stories have.</summary>
    public const int Most = 20_000;

    public QuotedFigures Count(DateOnly from, DateOnly to, int limit)
    {
        long first = StatementId.First(from.DayNumber), below = StatementId.First(to.DayNumber + 1);
        // The number of the first that is left out; 0 where none is.
        long before = sql.Number("SELECT id FROM statement WHERE id >= $1 AND id < $2 ORDER BY id DESC LIMIT 1 OFFSET $3", first, below, Most);
        first = Math.Max(first, before + 1);
        var figures = sql.All(
            """
            SELECT whole.id, whole.name, whole.kind, count(*), count(DISTINCT d.family)
            FROM statement s CROSS JOIN document d ON d.id = s.document CROSS JOIN entity e ON e.id = s.speaker CROSS JOIN entity whole ON whole.id = coalesce(e.merged, e.id)
            WHERE s.id >= $1 AND s.id < $2 AND s.speaker IS NOT NULL
            GROUP BY whole.id ORDER BY 5 DESC, 4 DESC, whole.id LIMIT $3
            """,
            row => new QuotedFigure(row.GetInt64(0), row.GetString(1), (EntityKind)row.GetInt32(2), row.GetInt32(3), row.GetInt32(4)),
            first,
            below,
            limit);
        int looked = before > 0 ? Most : (int)sql.Number("SELECT count(*) FROM statement WHERE id >= $1 AND id < $2", first, below);
        return new QuotedFigures(figures, looked, before > 0);
    }
}
