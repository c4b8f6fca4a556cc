using System.Text.Json;
using Sayso.Ledger.Identity;
using Sayso.Ledger.Record;

namespace Sayso.Ledger.Index;

/// <summary>
/// What is known of each entity. Of a rare one it is added up from its few stories when it is asked for, since most are named once and keeping it
/// would cost more than the stories; of a frequent one the sum is kept.
/// </summary>
internal sealed class KnownEntities(Sql sql, StoryArchive archive)
{
    /// <summary>From so many stories on, the sum is kept.</summary>
    private const int Frequent = 8;

    private const int MostInMemory = 8192;

    // Two generations: what was asked for since the last change of generations stays, the rest goes at the next.
    private Dictionary<long, KnownEntity> _memory = [];
    private Dictionary<long, KnownEntity> _older = [];
    private readonly HashSet<long> _unsaved = [];

    /// <summary>What is known of an entity.</summary>
    public KnownEntity Of(long entity)
    {
        if (_memory.TryGetValue(entity, out var known))
        {
            return known;
        }

        if (!_older.TryGetValue(entity, out known))
        {
            byte[]? saved = sql.First<byte[]?>("SELECT known FROM entity WHERE id = $1 AND known IS NOT NULL", row => row.GetFieldValue<byte[]>(0), null, entity);
            known = saved is null ? AddedUp(entity) : JsonSerializer.Deserialize<KnownEntity>(Packing.Unpack(saved))!;
        }

        Note(entity, known);
        return known;
    }

    /// <summary>Notes what is known of an entity, for as long as there is room.</summary>
    public void Note(long entity, KnownEntity known)
    {
        if (_memory.Count >= MostInMemory)
        {
            var kept = _unsaved.ToDictionary(unsaved => unsaved, unsaved => _memory.GetValueOrDefault(unsaved) ?? _older[unsaved]);
            (_older, _memory) = (_memory, kept);
        }

        _memory[entity] = known;
    }

    /// <summary>Notes what is known of an entity after one more story.</summary>
    public void Grew(long entity, KnownEntity known, long stories)
    {
        Note(entity, known);
        if (stories >= Frequent)
        {
            _unsaved.Add(entity);
        }
    }

    /// <summary>Saves the sums that changed: before every commit, so that what a ledger knows depends on its record alone.</summary>
    public void Save()
    {
        foreach (long entity in _unsaved.Order())
        {
            sql.Run("UPDATE entity SET known = $2 WHERE id = $1", entity, Packing.Pack(JsonSerializer.SerializeToUtf8Bytes(_memory[entity])));
        }

        _unsaved.Clear();
    }

    /// <summary>Forgets what is in memory: after a rollback, or when entities were merged or split.</summary>
    public void Forget()
    {
        _memory.Clear();
        _older.Clear();
        _unsaved.Clear();
    }

    /// <summary>Adds up what the stories of an entity, and of those merged into it, say of it.</summary>
    public KnownEntity AddedUp(long entity)
    {
        KnownEntity? sum = null;
        var stories = sql.All(
            "SELECT DISTINCT s.document, s.entity FROM entity_story s WHERE s.entity IN (SELECT id FROM entity WHERE id = $1 OR merged = $1) ORDER BY s.document",
            row => (Document: row.GetInt64(0), Entity: row.GetInt64(1)),
            entity);
        foreach (var (document, member) in stories)
        {
            if (archive.Reading(document) is not var (reading, _))
            {
                continue;
            }

            var locals = sql.All("SELECT local FROM entity_story WHERE document = $1 AND entity = $2", row => row.GetString(0), document, member).ToHashSet(StringComparer.Ordinal);
            var context = StoryContext.Of(reading);
            // Whatever has a place in the ledger was a source where it had to be.
            foreach (var named in NamedEntity.AllOf(reading.Document.Text, reading.Entities.Where(found => locals.Contains(found.Id)), locals))
            {
                sum = sum is null ? KnownEntity.Of(named, context) : sum.With(named, context);
            }
        }

        return sum ?? new KnownEntity { Kind = (Mentions.EntityKind)sql.Number("SELECT kind FROM entity WHERE id = $1", entity), Names = [], Stories = 0 };
    }
}
