using Sayso.Claims;
using Sayso.Sources;

namespace Sayso.Ledger.Questions;

/// <summary>Counts what is on record.</summary>
internal static class FigureCounter
{
    /// <summary>What can be counted without looking at the statements.</summary>
    public static LedgerExtent Extent(Sql sql) => new(
        sql.Number("SELECT count(*) FROM document WHERE retracted IS NULL AND reading IS NOT NULL"),
        sql.Number("SELECT sum(statements) FROM document"),
        sql.Number("SELECT count(DISTINCT matter) FROM dispute"),
        Day(sql, "SELECT day FROM document ORDER BY day DESC LIMIT 1"));

    public static LedgerFigures Count(Sql sql)
    {
        var extent = Extent(sql);
        return new LedgerFigures
        {
            Stories = extent.Stories,
            IndependentStories = sql.Number("SELECT count(DISTINCT family) FROM document WHERE retracted IS NULL AND reading IS NOT NULL"),
            Statements = extent.Statements,
            Entities = sql.Number("SELECT count(*) FROM entity WHERE merged IS NULL AND stories > 0"),
            Matters = extent.Matters,
            Outlets = sql.Number("SELECT count(*) FROM outlet"),
            Retracted = sql.Number("SELECT count(*) FROM document WHERE retracted IS NOT NULL"),
            FirstDay = Day(sql, "SELECT day FROM document WHERE day > 0 ORDER BY day LIMIT 1"),
            LastDay = extent.LastDay,
            Kinds = Counts(sql, "SELECT kind, count(*) FROM statement GROUP BY kind ORDER BY 2 DESC", number => number is { } kind ? ((SourceKind)kind).ToString() : "None"),
            Stances = Counts(sql, "SELECT stance, count(*) FROM statement GROUP BY stance ORDER BY 2 DESC", number => ((Stance)number!.Value).ToString()),
            Engines = sql.All("SELECT engine, count(*) FROM document WHERE engine IS NOT NULL GROUP BY engine ORDER BY engine", row => (row.GetString(0), row.GetInt64(1)))
                .ToDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal),
            Entries = sql.Number("SELECT max(number) FROM entry"),
            Bytes = sql.Number("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"),
        };
    }

    private static DateOnly? Day(Sql sql, string question) => sql.Number(question) is > 0 and var day ? DateOnly.FromDayNumber((int)day) : null;

    private static Dictionary<string, long> Counts(Sql sql, string question, Func<long?, string> name) =>
        sql.All(question, row => (row.IsDBNull(0) ? (long?)null : row.GetInt64(0), row.GetInt64(1))).ToDictionary(pair => name(pair.Item1), pair => pair.Item2, StringComparer.Ordinal);
}
