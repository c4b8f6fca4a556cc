using Microsoft.Data.Sqlite;
using Sayso.Ledger.Identity;
using Sayso.Mentions;

namespace Sayso.Ledger.Index;

/// <summary>
/// The names of entities. Most who share a surname do not share a first name: for them nothing more need be
/// fetched, and what a story costs does not grow with the number of its people's namesakes.
/// </summary>
internal sealed class EntityNames(Sql sql)
{
    private const int MostInMemory = 16_384;

    private readonly Dictionary<long, NameBearer> _memory = [];
    private readonly Dictionary<long, long> _merged = [];

    /// <summary>All names of an entity, one to a line; null where it has only the one that is shown.</summary>
    public static string? Lines(KnownEntity known) =>
        known.Names is [var only] && only.Text == known.Name ? null : string.Join('\n', known.Names.Select(name => name.Text));

    /// <summary>Those that have each of some keys, the frequent first; those merged into another one are that one.</summary>
    public Dictionary<string, List<NameBearer>> Bearers(IEnumerable<string> keys)
    {
        string[] asked = [.. keys.Distinct(StringComparer.Ordinal)];
        var found = sql.All(
            """
            SELECT j.key, (SELECT group_concat(entity, ',' ORDER BY rank, entity) FROM (SELECT rank, entity FROM entity_key WHERE key = j.value ORDER BY rank, entity LIMIT $2))
            FROM json_each($1) j
            """,
            row => (Key: asked[row.GetInt32(0)], Entities: row.IsDBNull(1) ? [] : NumberList.Read(row.GetString(1))),
            NumberList.Of(asked.Select(EntityKeys.Number)),
            Identification.MostCandidates);
        Fetch([.. found.SelectMany(one => one.Entities).Distinct()]);
        return found.ToDictionary(one => one.Key, one => one.Entities.Select(Known).OfType<NameBearer>().ToList(), StringComparer.Ordinal);
    }

    public void Forget(long entity) => _memory.Remove(entity);

    public void Forget()
    {
        _memory.Clear();
        _merged.Clear();
    }

    private NameBearer? Known(long entity) => _memory.GetValueOrDefault(_merged.GetValueOrDefault(entity, entity));

    /// <summary>Gets those that are not in memory.</summary>
    private void Fetch(long[] entities)
    {
        long[] missing = [.. entities.Where(entity => Known(entity) is null)];
        if (_memory.Count + missing.Length > MostInMemory)
        {
            Forget();
            missing = entities;
        }

        if (missing.Length > 0)
        {
            sql.All(
                "SELECT e.id, own.id, own.kind, own.name, coalesce(own.names, own.name) FROM json_each($1) j JOIN entity e ON e.id = j.value JOIN entity own ON own.id = coalesce(e.merged, e.id)",
                Remember,
                NumberList.Of(missing));
        }
    }

    private NameBearer Remember(SqliteDataReader row)
    {
        var (entity, own, kind) = (row.GetInt64(0), row.GetInt64(1), (EntityKind)row.GetInt32(2));
        if (own != entity)
        {
            _merged[entity] = own;
        }

        bool isProvisional = kind == EntityKind.Person && !ShownName.IsFull(kind, row.GetString(3));
        return _memory[own] = new NameBearer(own, kind, isProvisional, [.. row.GetString(4).Split('\n').Select(name => NameKey.Of(name, kind)).OfType<NameKey>()]);
    }
}
