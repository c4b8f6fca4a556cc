using System.Numerics;

namespace Sayso.Ledger.Index;

/// <summary>What entities may be called, those that many stories name first.</summary>
internal static class EntityKeys
{
    public static void Add(Sql sql, long entity, IEnumerable<string> keys, long stories)
    {
        foreach (string key in keys)
        {
            sql.Run("INSERT OR IGNORE INTO entity_key (key, rank, entity) VALUES ($1, $2, $3)", key, Rank(stories), entity);
        }
    }

    public static void Remove(Sql sql, long entity, IEnumerable<string> keys, long stories)
    {
        foreach (string key in keys)
        {
            sql.Run("DELETE FROM entity_key WHERE key = $1 AND rank = $2 AND entity = $3", key, Rank(stories), entity);
        }
    }

    /// <summary>Minus the binary logarithm, so that the frequent come first and a key seldom moves.</summary>
    public static int Rank(long stories) => -BitOperations.Log2((ulong)Math.Max(stories, 1));
}
