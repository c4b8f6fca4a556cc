using System.Numerics;
using Sayso.Ledger.Identity;
using Sayso.Ledger.Likeness;

namespace Sayso.Ledger.Index;

/// <summary>What entities may be called, those that many stories name first.</summary>
internal static class EntityKeys
{
    public static void Add(Sql sql, long entity, IEnumerable<string> keys, long stories) =>
        sql.Run("INSERT OR IGNORE INTO entity_key (key, rank, entity) SELECT value, $2, $3 FROM json_each($1)", NumberList.Of(keys.Select(Number)), Rank(stories), entity);

    public static void Remove(Sql sql, long entity, IEnumerable<string> keys, long stories)
    {
        foreach (string key in keys)
        {
            sql.Run("DELETE FROM entity_key WHERE key = $1 AND rank = $2 AND entity = $3", Number(key), Rank(stories), entity);
        }
    }

    /// <summary>Those that have a key, the frequent first; those merged into another one are that one.</summary>
    public static List<long> Bearers(Sql sql, string key) => sql.All(
        "SELECT coalesce(e.merged, e.id) FROM entity_key k JOIN entity e ON e.id = k.entity WHERE k.key = $1 ORDER BY k.rank, k.entity LIMIT $2",
        row => row.GetInt64(0),
        Number(key),
        Identification.MostCandidates);

    /// <summary>
    /// In about how many stories names were met, by their keys: what stands in the index itself, without a look at each bearer. A name whose bearers have
    /// four to seven stories counts as six.
    /// </summary>
    public static Dictionary<string, long> StoriesWith(Sql sql, IReadOnlyList<string> keys)
    {
        var counts = sql.All(
            """
            SELECT j.key, (SELECT sum(CASE rank WHEN 0 THEN 2 ELSE 3 << -rank END) FROM (SELECT rank FROM entity_key WHERE key = j.value ORDER BY rank, entity LIMIT $2))
            FROM json_each($1) j
            """,
            row => (Place: row.GetInt32(0), Halves: row.IsDBNull(1) ? 0 : row.GetInt64(1)),
            NumberList.Of(keys.Select(Number)),
            Identification.MostCandidates);
        return counts.ToDictionary(count => keys[count.Place], count => count.Halves / 2, StringComparer.Ordinal);
    }

    /// <summary>The number that a key is stored as: a name takes three times the room. Two names in a billion that meet by chance are told apart when they are compared.</summary>
    public static long Number(string key)
    {
        ulong hash = 0;
        foreach (char c in key)
        {
            hash = WordHashes.Stir(hash + c + 1);
        }

        // Six bytes in SQLite.
        return (long)(hash >> 17);
    }

    /// <summary>Minus the binary logarithm, so that the frequent come first and a key seldom moves.</summary>
    public static int Rank(long stories) => -BitOperations.Log2((ulong)Math.Max(stories, 1));
}
