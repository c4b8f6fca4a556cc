using System.Text.Json.Serialization;
using Sayso.Mentions;

namespace Sayso.Ledger.Identity;

/// <summary>
/// What the ledger knows of an entity: enough to tell whether a story means it, and never more than a bounded amount however many stories there are. It is the sum of the
/// stories' <see cref="NamedEntity"/>s and may be stored as JSON; a merge adds two sums (<see cref="Merged"/>), a split adds the stories up anew.
/// </summary>
public sealed record KnownEntity
{
    private const int MostNames = 16;
    private const int MostAliases = 16;
    private const int MostRoles = 32;
    private const int MostContext = 48;

    private readonly IReadOnlyList<Counted> _names = [];

    // Made when first asked for: an entity is looked at for every story with a name like its own.
    private IReadOnlyList<NameKey>? _keys;

    /// <summary>What it is.</summary>
    public required EntityKind Kind { get; init; }

    /// <summary>The fullest name of each story, as stories write them, the most frequent first.</summary>
    public required IReadOnlyList<Counted> Names
    {
        get => _names;
        init => (_names, _keys) = (value, null);
    }

    /// <summary>Shorter names that stories use beside a fuller one: surnames, acronyms, handles.</summary>
    public IReadOnlyList<Counted> Aliases { get; init; } = [];

    /// <summary>The words of its roles, folded.</summary>
    public IReadOnlyList<Counted> Roles { get; init; } = [];

    /// <summary>Keys of the names that stories name beside it.</summary>
    public IReadOnlyList<Counted> Context { get; init; } = [];

    /// <summary>In how many stories it is a man.</summary>
    public int Masculine { get; init; }

    /// <summary>In how many stories it is a woman.</summary>
    public int Feminine { get; init; }

    /// <summary>In how many stories it is named.</summary>
    public required int Stories { get; init; }

    /// <summary>The day of the first story that has one.</summary>
    public DateOnly? FirstDay { get; init; }

    /// <summary>The day of the last story that has one.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>The gender that most stories show.</summary>
    [JsonIgnore]
    public Gender Gender => Masculine > Feminine ? Gender.Masculine : Feminine > Masculine ? Gender.Feminine : Gender.Unknown;

    /// <summary>The name to show: of its full names the most frequent.</summary>
    [JsonIgnore]
    public string Name => ShownName.Of(Kind, Names);

    /// <summary>Whether only a surname (or one first name) is known: it may be someone whom the ledger knows in full.</summary>
    [JsonIgnore]
    public bool IsProvisional => Kind == EntityKind.Person && !ShownName.IsFull(Kind, Name);

    /// <summary>The keys to store it by: the full keys of its full names, what each might be shortened to, and acronyms that stories gave.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Keys =>
        [.. NameKeys.Where(key => !key.IsShort || IsProvisional).SelectMany(key => key.All).Concat(Acronyms.Select(key => key.Full)).Distinct(StringComparer.Ordinal)];

    internal IReadOnlyList<NameKey> NameKeys => _keys ??= [.. Names.Select(name => NameKey.Of(name.Text, Kind)).OfType<NameKey>()];

    internal IReadOnlyList<NameKey> Acronyms
    {
        get
        {
            if (Kind != EntityKind.Organisation || Aliases.Count == 0)
            {
                return [];
            }

            var names = NameKeys;
            return [.. Aliases.Select(name => NameKey.Of(name.Text, Kind)).OfType<NameKey>().Where(alias => names.Any(alias.IsAcronymBeside))];
        }
    }

    /// <summary>What is known of an entity after the first story that names it.</summary>
    public static KnownEntity Of(NamedEntity entity, StoryContext context)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return new KnownEntity { Kind = entity.Kind, Names = [], Stories = 0 }.With(entity, context);
    }

    /// <summary>What is known after one more story.</summary>
    public KnownEntity With(NamedEntity entity, StoryContext context)
    {
        ArgumentNullException.ThrowIfNull(entity);
        ArgumentNullException.ThrowIfNull(context);
        return this with
        {
            Names = Names.With(entity.Names.Take(1), MostNames),
            Aliases = Aliases.With(entity.Names.Skip(1), MostAliases),
            Roles = Roles.With(entity.Roles, MostRoles),
            Context = Context.With(context.Names.Where(name => name != entity.Key.Contextual), MostContext),
            Masculine = Masculine + (entity.Gender == Gender.Masculine ? 1 : 0),
            Feminine = Feminine + (entity.Gender == Gender.Feminine ? 1 : 0),
            Stories = Stories + 1,
            FirstDay = Earlier(FirstDay, context.Day),
            LastDay = Later(LastDay, context.Day),
        };
    }

    /// <summary>
    /// What is known when two entities are found to be one, who keeps this one's kind: an editor may say that a “person” is a newspaper, but then stories that make the
    /// same mistake still need both keys. A story that named both counts twice.
    /// </summary>
    public KnownEntity Merged(KnownEntity other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return this with
        {
            Names = Names.With(other.Names, MostNames),
            Aliases = Aliases.With(other.Aliases, MostAliases),
            Roles = Roles.With(other.Roles, MostRoles),
            Context = Context.With(other.Context, MostContext),
            Masculine = Masculine + other.Masculine,
            Feminine = Feminine + other.Feminine,
            Stories = Stories + other.Stories,
            FirstDay = Earlier(FirstDay, other.FirstDay),
            LastDay = Later(LastDay, other.LastDay),
        };
    }

    private static DateOnly? Earlier(DateOnly? one, DateOnly? other) => one is null || other < one ? other ?? one : one;

    private static DateOnly? Later(DateOnly? one, DateOnly? other) => one is null || other > one ? other ?? one : one;
}
