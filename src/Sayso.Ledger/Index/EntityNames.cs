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

    /// <summary>All names of an entity, one to a line; null where it has only the one that is shown.</summary>
    public static string? Lines(KnownEntity known) =>
        known.Names is [var only] && only.Text == known.Name ? null : string.Join('\n', known.Names.Select(name => name.Text));

    /// <summary>Those that have a key, the frequent first; those merged into another one are that one.</summary>
    public List<NameBearer> Bearers(string key) => sql.All(
        """
        SELECT own.id, own.kind, own.name, coalesce(own.names, own.name)
        FROM entity_key k JOIN entity e ON e.id = k.entity JOIN entity own ON own.id = coalesce(e.merged, e.id)
        WHERE k.key = $1 ORDER BY k.rank, k.entity LIMIT $2
        """,
        Bearer,
        EntityKeys.Number(key),
        Identification.MostCandidates);

    public void Forget(long entity) => _memory.Remove(entity);

    public void Forget() => _memory.Clear();

    private NameBearer Bearer(SqliteDataReader row)
    {
        long entity = row.GetInt64(0);
        if (!_memory.TryGetValue(entity, out var found))
        {
            var kind = (EntityKind)row.GetInt32(1);
            bool isProvisional = kind == EntityKind.Person && !ShownName.IsFull(kind, row.GetString(2));
            found = new NameBearer(entity, kind, isProvisional, [.. row.GetString(3).Split('\n').Select(name => NameKey.Of(name, kind)).OfType<NameKey>()]);
            if (_memory.Count >= MostInMemory)
            {
                _memory.Clear();
            }

            _memory[entity] = found;
        }

        return found;
    }
}
