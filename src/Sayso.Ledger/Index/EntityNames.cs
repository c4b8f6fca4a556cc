using Sayso.Ledger.Identity;
using Sayso.Mentions;

namespace Sayso.Ledger.Index;

/// <summary>
/// The names of entities, for a first look at whether one may be meant. Most who share a surname do not share a first name: for them nothing more need be
/// fetched, and what a story costs does not grow with the number of its people's namesakes.
/// </summary>
internal sealed class EntityNames(Sql sql)
{
    private const int MostInMemory = 65_536;

    private readonly Dictionary<long, (EntityKind Kind, NameKey[] Keys)> _memory = [];

    /// <summary>All names of an entity, one to a line; null where it has only the one that is shown.</summary>
    public static string? Lines(KnownEntity known) =>
        known.Names is [var only] && only.Text == known.Name ? null : string.Join('\n', known.Names.Select(name => name.Text));

    /// <summary>Whether an entity of a story may be one of the ledger, going by the names; what is not a person may be it by an acronym too.</summary>
    public bool MayBe(NamedEntity entity, long candidate)
    {
        var (kind, keys) = Of(candidate);
        return kind == entity.Kind && (kind != EntityKind.Person || keys.Any(key => entity.Key.Compare(key) != NameRelation.None));
    }

    public void Forget(long entity) => _memory.Remove(entity);

    public void Forget() => _memory.Clear();

    private (EntityKind Kind, NameKey[] Keys) Of(long entity)
    {
        if (!_memory.TryGetValue(entity, out var found))
        {
            var (kind, names) = sql.First(
                "SELECT kind, coalesce(names, name) FROM entity WHERE id = $1", row => ((EntityKind)row.GetInt32(0), row.GetString(1)), (EntityKind.Place, ""), entity);
            found = (kind, [.. names.Split('\n').Select(name => NameKey.Of(name, kind)).OfType<NameKey>()]);
            if (_memory.Count >= MostInMemory)
            {
                _memory.Clear();
            }

            _memory[entity] = found;
        }

        return found;
    }
}
