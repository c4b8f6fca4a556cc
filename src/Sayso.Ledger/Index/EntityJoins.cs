using System.Globalization;
using Sayso.Ledger.Record;
using Sayso.Text;

namespace Sayso.Ledger.Index;

/// <summary>What people decided about who is who: merges and splits, each of which can be taken back.</summary>
internal sealed class EntityJoins(Sql sql, EntityIndex entities, KnownEntities known, StoryArchive archive)
{
    /// <summary>Names an entity by a story that names it.</summary>
    /// <exception cref="LedgerException">No story names it.</exception>
    public EntityInStory InStory(long entity) => InStory(entity, _ => true);

    /// <summary>Names an entity by one of the stories that name it and that are among those wanted.</summary>
    /// <exception cref="LedgerException">None does.</exception>
    public EntityInStory InStory(long entity, Func<long, bool> isWanted)
    {
        var stories = sql.All(
            "SELECT s.document, s.local FROM entity_story s WHERE s.entity IN (SELECT id FROM entity WHERE id = $1 OR merged = $1) ORDER BY s.entity <> $1, s.document",
            row => (Document: row.GetInt64(0), Local: row.GetString(1)),
            entity);
        foreach (var (document, local) in stories.Where(story => isWanted(story.Document)))
        {
            if (archive.Reading(document)?.Reading.Entities.FirstOrDefault(found => found.Id == local) is { } found)
            {
                return new EntityInStory(document, found.Name);
            }
        }

        throw new LedgerException(LedgerFaults.NoEntity(string.Create(CultureInfo.InvariantCulture, $"number {entity}")));
    }

    /// <exception cref="LedgerException">The two are one already.</exception>
    public void RequireTwo(long one, long other)
    {
        if (Root(one) == Root(other))
        {
            throw new LedgerException(LedgerFaults.BadQuestion("These two are one already.", "Give two entities that `sayso person` lists apart."));
        }
    }

    /// <summary>Makes <see cref="Decision.Other"/> a part of <see cref="Decision.One"/>.</summary>
    public void Merge(Decision decision)
    {
        if (Find(decision.One!) is { } one && Find(decision.Other!) is { } other && Root(one) != Root(other))
        {
            sql.Run("UPDATE entity SET merged = $1 WHERE id = $2 OR merged = $2", Root(one), Root(other));
            Recount(Root(one), []);
        }
    }

    /// <summary>Parts them again. Those who had been merged into the other before go with it.</summary>
    public void Part(Decision decision)
    {
        if (Find(decision.One!) is { } one && Find(decision.Other!) is { } other)
        {
            long root = Root(one);
            var together = known.AddedUp(root).Keys;
            sql.Run("UPDATE entity SET merged = NULL WHERE id = $1", other);
            Recount(root, together);
            Recount(other, []);
        }
    }

    /// <summary>Gives an entity's stories in some documents to one of their own.</summary>
    public void Split(Decision decision)
    {
        if (Find(decision.One!) is { } entity)
        {
            sql.Run("INSERT INTO entity (name, kind, stories) SELECT name, kind, 0 FROM entity WHERE id = $1", entity);
            Move(decision.Documents ?? [], entity, sql.Number("SELECT last_insert_rowid()"));
        }
    }

    /// <summary>Gives them back to the one who kept the others.</summary>
    public void Join(Decision decision)
    {
        if (Find(decision.One!) is { } apart && Find(decision.Other!) is { } own && own != apart)
        {
            Move(decision.Documents ?? [], apart, own);
        }
    }

    /// <summary>The entity that a story knows by a name; null if it no longer does.</summary>
    public long? Find(EntityInStory named)
    {
        if (archive.Reading(named.Document)?.Reading.Entities.FirstOrDefault(entity => entity.Name == named.Name) is not { } found)
        {
            return null;
        }

        return sql.First<long?>("SELECT entity FROM entity_story WHERE document = $1 AND local = $2", row => row.GetInt64(0), null, named.Document, found.Id);
    }

    private long Root(long entity) => sql.First("SELECT coalesce(merged, id) FROM entity WHERE id = $1", row => row.GetInt64(0), entity, entity);

    private void Move(IReadOnlyList<long> documents, long from, long to)
    {
        var before = known.AddedUp(from).Keys;
        foreach (long document in documents)
        {
            sql.Run("UPDATE entity_story SET entity = $3 WHERE document = $1 AND entity = $2", document, from, to);
            sql.Run("UPDATE statement SET speaker = $3 WHERE speaker = $2 AND document = $1", document, from, to);
        }

        Recount(from, before);
        Recount(to, []);
    }

    /// <summary>Adds up anew what is known of an entity whose stories are others than before.</summary>
    private void Recount(long entity, IReadOnlyList<string> keysBefore)
    {
        entities.Forget();
        foreach (string key in keysBefore)
        {
            sql.Run("DELETE FROM entity_key WHERE key = $1 AND entity = $2", EntityKeys.Number(key), entity);
        }

        sql.Run(
            "UPDATE entity SET known = NULL, stories = (SELECT count(DISTINCT document) FROM entity_story WHERE entity IN (SELECT id FROM entity WHERE id = $1 OR merged = $1)) WHERE id = $1",
            entity);
        var sum = known.AddedUp(entity);
        if (sum.Names.Count > 0)
        {
            sql.Run("UPDATE entity SET name = $2, names = $3 WHERE id = $1", entity, sum.Name, EntityNames.Lines(sum));
            EntityKeys.Add(sql, entity, sum.Keys, sum.Stories);
        }
    }
}
