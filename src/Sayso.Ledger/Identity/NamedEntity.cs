using Sayso.Mentions;

namespace Sayso.Ledger.Identity;

/// <summary>What one story says of someone or something it names: all that is asked when its place in the ledger is looked for.</summary>
public sealed record NamedEntity
{
    private const int MostNames = 8;

    private NamedEntity(NameKey key, IReadOnlyList<string> names)
    {
        Key = key;
        Names = names;
        Acronyms = [.. names.Skip(1).Select(name => NameKey.Of(name, key.Kind)!).Where(alias => alias.IsAcronymBeside(key))];
    }

    /// <summary>The keys of its fullest name.</summary>
    public NameKey Key { get; }

    /// <summary>The names that the story calls it by, the fullest first; at most eight.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The names within their reading (e1, e2 …) of the entities that it stands for: more than one if the engine kept two apart that bear one full name.</summary>
    public IReadOnlyList<string> Ids { get; private init; } = [];

    /// <summary>What it is.</summary>
    public EntityKind Kind => Key.Kind;

    /// <summary>The gender that the first name shows, or else the story's words.</summary>
    public Gender Gender { get; private init; }

    /// <summary>The words of its roles that tell something, folded.</summary>
    public IReadOnlyList<string> Roles { get; private init; } = [];

    /// <summary>
    /// The keys to look candidates up by, in this order and each with the most frequent entities first. Looking at the first
    /// <see cref="Identification.MostCandidates"/> found is enough.
    /// </summary>
    public IEnumerable<string> LookupKeys => Key.All.Concat(Acronyms.Select(key => key.Full)).Distinct(StringComparer.Ordinal);

    /// <summary>The acronyms that the story uses beside an organisation's full name.</summary>
    internal IReadOnlyList<NameKey> Acronyms { get; }

    /// <summary>All that a reading names and that gets a place in the ledger, in the order of the first mention; each full name once.</summary>
    public static IReadOnlyList<NamedEntity> AllOf(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var sources = reading.Statements.Select(statement => statement.Provenance.Entity).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return AllOf(reading.Document.Text, reading.Entities, sources);
    }

    /// <summary>The same of some entities of a reading, of which it is known whether a statement is theirs.</summary>
    internal static IReadOnlyList<NamedEntity> AllOf(string text, IEnumerable<Entity> entities, IReadOnlySet<string> sources)
    {
        var all = new List<NamedEntity>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var entity in entities)
        {
            if (Of(text, entity, sources.Contains(entity.Id)) is not { } named)
            {
                continue;
            }

            if (!places.TryGetValue(named.Key.Full, out int place))
            {
                places.Add(named.Key.Full, all.Count);
                all.Add(named);
            }
            else
            {
                all[place] = all[place].And(named);
            }
        }

        return all;
    }

    /// <summary>
    /// What the reading says of an entity; null if it gets no place in the ledger. Named persons, organisations and documents get one; named groups and places only
    /// where they are a source; people joined (“Ann and Bo Ray”) none, since each has a place already.
    /// </summary>
    /// <param name="text">The text of the document that was read.</param>
    /// <param name="entity">An entity of the reading.</param>
    /// <param name="isSource">Whether a statement of the reading is the entity's.</param>
    public static NamedEntity? Of(string text, Entity entity, bool isSource)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(entity);
        bool matters = entity.Kind switch
        {
            EntityKind.Person => entity.IsPlural != true,
            EntityKind.Organisation or EntityKind.Document => true,
            _ => isSource,
        };
        if (!entity.IsNamed || !matters)
        {
            return null;
        }

        var aliases = entity.Mentions.Where(mention => mention.Form == MentionForm.Name).Select(mention => mention.Head.Of(text).ToString());
        return Of(entity.Kind, entity.Name, aliases, entity.Roles, entity.Gender) is { } named ? named with { Ids = [entity.Id] } : null;
    }

    /// <summary>What is said of something with a name; null if the name has no letter or digit.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="name">Its fullest name.</param>
    /// <param name="aliases">Its other names, the same one more than once too.</param>
    /// <param name="roles">What it is said to be, in the story's words.</param>
    /// <param name="gender">The gender that the story's words show.</param>
    public static NamedEntity? Of(EntityKind kind, string name, IEnumerable<string> aliases, IEnumerable<string> roles, Gender gender)
    {
        ArgumentNullException.ThrowIfNull(aliases);
        ArgumentNullException.ThrowIfNull(roles);
        if (NameKey.Of(name, kind) is not { } key)
        {
            return null;
        }

        var names = aliases.Prepend(name).Select(Shown).Distinct(StringComparer.OrdinalIgnoreCase).Where(alias => NameKey.Of(alias, kind) is not null).Take(MostNames);
        var shown = key.Person?.Gender ?? Gender.Unknown;
        var told = kind == EntityKind.Person ? gender : Gender.Unknown;
        return new NamedEntity(key, [.. names]) { Gender = shown != Gender.Unknown ? shown : told, Roles = RoleWords.Of(roles) };
    }

    private NamedEntity And(NamedEntity other) => new(Key, [.. Names.Concat(other.Names).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostNames)])
    {
        Ids = [.. Ids, .. other.Ids],
        Gender = Gender == Gender.Unknown ? other.Gender : Gender,
        Roles = [.. Roles.Concat(other.Roles).Distinct(StringComparer.Ordinal)],
    };

    /// <summary>The name as a list of names would have it: without “the”, on one line.</summary>
    private static string Shown(string name)
    {
        string line = string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length > 4 && line.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? line[4..] : line;
    }
}
