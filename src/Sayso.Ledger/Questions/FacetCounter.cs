using System.Runtime.InteropServices;
using Sayso.Claims;
using Sayso.Ledger.Index;
using Sayso.Sources;

namespace Sayso.Ledger.Questions;

/// <summary>Counts what the statements of a query are.</summary>
internal sealed class FacetCounter(Sql sql, StatementFinder finder)
{
    /// <summary>How many statements are looked at, the newest.</summary>
    public const int Most = 5_000;

    private const int MostNamed = 20;

    public StatementFacets Count(StatementQuery query)
    {
        var ids = finder.Numbers(query with { Cursor = null }, Most + 1);
        bool isCutOff = ids.Count > Most;
        var rows = sql.All(
            "SELECT s.document, s.speaker, s.kind, s.stance, s.id FROM json_each($1) j CROSS JOIN statement s ON s.id = j.value",
            row => (Document: row.GetInt64(0), Speaker: row.IsDBNull(1) ? (long?)null : row.GetInt64(1), Kind: row.IsDBNull(2) ? (SourceKind?)null : (SourceKind)row.GetInt32(2), Stance: (Stance)row.GetInt32(3), Day: StatementId.Day(row.GetInt64(4))),
            NumberList.Of(ids.Take(Most)));
        return new StatementFacets
        {
            Statements = rows.Count,
            IsCutOff = isCutOff,
            Speakers = Speakers(Counts(rows.Select(row => row.Speaker).OfType<long>())),
            Outlets = Outlets(Counts(rows.Select(row => row.Document))),
            Kinds = [.. rows.CountBy(row => (int?)row.Kind ?? -1).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => (pair.Key < 0 ? (SourceKind?)null : (SourceKind)pair.Key, pair.Value))],
            Stances = [.. rows.CountBy(row => row.Stance).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => (pair.Key, pair.Value))],
            Months = [.. rows.CountBy(row => Month(row.Day)).OrderByDescending(pair => pair.Key).Select(pair => (pair.Key == default ? (DateOnly?)null : pair.Key, pair.Value))],
        };
    }

    private static DateOnly Month(int day) => day == 0 ? default : DateOnly.FromDayNumber(day) is var date ? new DateOnly(date.Year, date.Month, 1) : default;

    private static Dictionary<long, int> Counts(IEnumerable<long> numbers) => numbers.CountBy(number => number).ToDictionary();

    private List<(long, string, int)> Speakers(Dictionary<long, int> counts)
    {
        var wholes = sql.All(
            "SELECT e.id, whole.id, whole.name FROM json_each($1) j CROSS JOIN entity e ON e.id = j.value CROSS JOIN entity whole ON whole.id = coalesce(e.merged, e.id)",
            row => (Entity: row.GetInt64(0), Number: row.GetInt64(1), Name: row.GetString(2)),
            NumberList.Of(counts.Keys));
        return [.. wholes.GroupBy(row => (row.Number, row.Name)).Select(one => (one.Key.Number, one.Key.Name, Statements: one.Sum(row => counts[row.Entity])))
            .OrderByDescending(one => one.Statements).ThenBy(one => one.Number).Take(MostNamed)];
    }

    private List<(string, int)> Outlets(Dictionary<long, int> counts)
    {
        var published = sql.All(
            "SELECT DISTINCT a.document, o.name FROM json_each($1) j CROSS JOIN appearance a ON a.document = j.value CROSS JOIN outlet o ON o.id = a.outlet",
            row => (Document: row.GetInt64(0), Outlet: row.GetString(1)),
            NumberList.Of(counts.Keys));
        var sums = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (document, outlet) in published)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(sums, outlet, out _) += counts[document];
        }

        return [.. sums.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(MostNamed).Select(pair => (pair.Key, pair.Value))];
    }
}
