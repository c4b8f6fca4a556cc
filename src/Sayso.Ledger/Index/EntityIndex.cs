using Sayso.Ledger.Identity;

namespace Sayso.Ledger.Index;

/// <summary>Who is who across stories.</summary>
internal sealed class EntityIndex(Sql sql, KnownEntities known)
{
    // A document's number is that of its entry, and most stories make three: text, publication, reading. That is near enough to count by.
    private const int EntriesPerStory = 3;

    private readonly EntityNames _names = new(sql);

    /// <summary>Finds the entities of a reading among those of the ledger, or gives them a place there.</summary>
    /// <returns>Which entity of the ledger each of the reading's entities is, for those that get a place.</returns>
    public Dictionary<string, long> Place(long document, Reading reading)
    {
        var places = new Dictionary<string, long>(StringComparer.Ordinal);
        var named = NamedEntity.AllOf(reading);
        long stories = sql.Number("SELECT max(id) FROM document") / EntriesPerStory;
        var context = StoryContext.Of(reading);
        var met = EntityKeys.StoriesWith(sql, context.Names);
        context = context.Weighed(name => met[name], stories);
        var bearers = _names.Bearers(named.SelectMany(entity => entity.LookupKeys));
        // All are decided on before any grows: what a story says of one must not bear on another in the same story.
        long?[] decided = [.. named.Select(entity => BearerDecision.Decide(entity, context, Candidates(entity, bearers), known.Of))];
        for (int i = 0; i < decided.Length; i++)
        {
            var entity = named[i];
            long place = Take(decided[i], entity, context);
            foreach (string local in entity.Ids)
            {
                places[local] = place;
                sql.Run("INSERT INTO entity_story (document, local, entity) VALUES ($1, $2, $3)", document, local, place);
            }
        }

        return places;
    }

    /// <summary>
    /// Takes a document's entities out again. Those that no other story names stay, and are named by none. What is known of frequent ones
    /// stays as it is: one story in many more or less does not matter.
    /// </summary>
    public void Remove(long document)
    {
        foreach (long entity in sql.All("SELECT DISTINCT entity FROM entity_story WHERE document = $1", row => row.GetInt64(0), document))
        {
            sql.Run("UPDATE entity SET stories = stories - 1 WHERE id = $1", entity);
        }

        sql.Run("DELETE FROM entity_story WHERE document = $1", document);
        Forget();
    }

    /// <summary>Forgets what is kept in memory.</summary>
    public void Forget()
    {
        known.Forget();
        _names.Forget();
    }

    /// <summary>Notes that a story names an entity, and gives it a place if it has none.</summary>
    private long Take(long? decided, NamedEntity entity, StoryContext context)
    {
        if (decided is { } place)
        {
            Grow(place, entity, context);
            return place;
        }

        var first = KnownEntity.Of(entity, context);
        sql.Run("INSERT INTO entity (name, names, kind, stories) VALUES ($1, $2, $3, 1)", first.Name, EntityNames.Lines(first), (int)first.Kind);
        long id = sql.Number("SELECT last_insert_rowid()");
        EntityKeys.Add(sql, id, first.Keys, stories: 1);
        known.Note(id, first);
        return id;
    }

    private static List<NameBearer> Candidates(NamedEntity entity, Dictionary<string, List<NameBearer>> bearers)
    {
        var found = new List<NameBearer>();
        foreach (string key in entity.LookupKeys)
        {
            found.AddRange(bearers[key].Where(bearer => !found.Exists(other => other.Entity == bearer.Entity)));
            if (found.Count >= Identification.MostCandidates)
            {
                break;
            }
        }

        return found.Count > Identification.MostCandidates ? found[..Identification.MostCandidates] : found;
    }

    private void Grow(long id, NamedEntity entity, StoryContext context)
    {
        var before = known.Of(id);
        var after = before.With(entity, context);
        long stories = sql.Number("UPDATE entity SET stories = stories + 1 WHERE id = $1 RETURNING stories", id);
        if (EntityKeys.Rank(stories) != EntityKeys.Rank(stories - 1) || after.Names.Count > before.Names.Count)
        {
            // A full name takes away the surname alone as a key, so all are taken out and put in anew.
            EntityKeys.Remove(sql, id, before.Keys, stories - 1);
            EntityKeys.Add(sql, id, after.Keys, stories);
        }

        if (after.Name != before.Name || EntityNames.Lines(after) != EntityNames.Lines(before))
        {
            sql.Run("UPDATE entity SET name = $2, names = $3 WHERE id = $1", id, after.Name, EntityNames.Lines(after));
            _names.Forget(id);
        }

        known.Grew(id, after, stories);
    }
}
