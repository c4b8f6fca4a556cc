using Sayso.Ledger.Identity;
using Sayso.Ledger.Index;
using Sayso.Ledger.Record;
using Sayso.Mentions;

namespace Sayso.Ledger.Questions;

/// <summary>Answers who is meant by a name, and what they said and when.</summary>
internal sealed class FigureFinder(Sql sql, StoryShelf shelf)
{
    private static readonly EntityKind[] s_kinds = [EntityKind.Person, EntityKind.Organisation, EntityKind.Group, EntityKind.Document, EntityKind.Place];

    private readonly KnownEntities _known = new(sql, new StoryArchive(sql, new EntryLog(sql, TimeProvider.System)));

    /// <summary>Everyone who may be meant by a name, those with most statements first.</summary>
    public List<Figure> Named(string name, int limit)
    {
        var asked = s_kinds.Select(kind => NameKey.Of(name, kind)).OfType<NameKey>().ToList();
        var found = asked.SelectMany(key => key.All).SelectMany(key => EntityKeys.Bearers(sql, key)).Distinct().Select(Of)
            .Where(figure => figure.Stories > 0 && asked.Exists(key => IsCalled(figure, key)));
        return [.. found.OrderByDescending(figure => figure.Statements).ThenByDescending(figure => figure.Stories).ThenBy(figure => figure.Number).Take(limit)];
    }

    /// <summary>One by the number of the entity; those merged into another one are that one.</summary>
    public Figure? ByNumber(long number) => sql.Number("SELECT coalesce(merged, id) FROM entity WHERE id = $1", number) is > 0 and var root ? Of(root) : null;

    /// <summary>How many statements there are of an entity's on each day that has any; those of stories without a day under none.</summary>
    public List<(DateOnly? Day, long Statements)> Days(long entity) => sql.All(
        $"SELECT id >> {StatementId.PlaceBits}, count(*) FROM statement WHERE speaker IN (SELECT id FROM entity WHERE id = $1 OR merged = $1) GROUP BY 1 ORDER BY 1",
        row => (row.GetInt64(0) is > 0 and var day ? DateOnly.FromDayNumber((int)day) : (DateOnly?)null, row.GetInt64(1)),
        entity);

    /// <summary>Which of some statements are contested, and by whom.</summary>
    public List<Contest> Contests(IReadOnlyList<StoredStatement> statements)
    {
        var finder = new StatementFinder(sql, shelf);
        var contests = new List<Contest>();
        foreach (var said in statements)
        {
            foreach (var dispute in said.Story.Reading.Disputes)
            {
                bool isDenied = dispute.Asserted.Concat(dispute.Upheld).Any(id => id == said.Statement.Id);
                if (isDenied || dispute.Denied.Any(id => id == said.Statement.Id))
                {
                    long matter = sql.Number("SELECT matter FROM dispute WHERE document = $1 AND local = $2", said.Story.Number, dispute.Id);
                    var against = isDenied ? dispute.Denied : dispute.Asserted.Concat(dispute.Upheld);
                    contests.Add(new Contest(said, matter, [.. against.Select(id => finder.InStory(said.Story, said.Story.PlaceOf(id)))]));
                }
            }
        }

        return contests;
    }

    /// <summary>Whether a name may really be theirs: by the keys alone, initials would make the Jolo Cathedral a Jeremy Corbyn.</summary>
    private static bool IsCalled(Figure figure, NameKey asked) =>
        figure.Names.Append(figure.Name).Any(name => NameKey.Of(name, asked.Kind)?.Compare(asked) is not (null or NameRelation.None));

    private Figure Of(long number)
    {
        var (name, kind, stories) = sql.First("SELECT name, kind, stories FROM entity WHERE id = $1", row => (row.GetString(0), (EntityKind)row.GetInt32(1), row.GetInt64(2)), default, number);
        var known = _known.Of(number);
        long statements = sql.Number("SELECT count(*) FROM statement WHERE speaker IN (SELECT id FROM entity WHERE id = $1 OR merged = $1)", number);
        return new Figure(number, name, kind, [.. known.Names.Select(counted => counted.Text)], [.. known.Roles.Select(counted => counted.Text)], stories, statements);
    }
}
