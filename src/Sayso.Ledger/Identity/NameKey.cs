using Sayso.Mentions;

namespace Sayso.Ledger.Identity;

/// <summary>
/// The keys a name is stored and looked up by. The same name always gives the same keys, on every machine and with every later engine of the same
/// <see cref="Version"/>; a key says its kind, so that a person never meets an organisation.
/// </summary>
public sealed class NameKey
{
    /// <summary>The rules the keys were made by. A ledger whose keys were made by other rules must make them anew.</summary>
    public const int Version = 1;

    private NameKey(EntityKind kind, string full, IReadOnlyList<string> loose)
    {
        Kind = kind;
        Full = full;
        Loose = loose;
        All = [full, .. loose];
    }

    /// <summary>What the name names.</summary>
    public EntityKind Kind { get; }

    /// <summary>
    /// The whole name without case, accents, punctuation and titles, with short first names made long: Bill O’Brien and William O'Brien have the same; Jr.
    /// and Sr. are kept apart.
    /// </summary>
    public string Full { get; }

    /// <summary>What else its bearer might be found by: first name and surname, the surname alone, an acronym. They say “perhaps”.</summary>
    public IReadOnlyList<string> Loose { get; }

    /// <summary>All keys, the full one first: the order in which candidates should be looked up.</summary>
    public IReadOnlyList<string> All { get; }

    /// <summary>The key that stands for the name in another's context: a person's surname, else the full key.</summary>
    internal string Contextual => Person is null ? Full : "p-" + (Person.FamilyFirst ?? Person.Surname);

    /// <summary>Whether it is a person's name of one word, which alone never proves who is meant.</summary>
    internal bool IsShort => Kind == EntityKind.Person && Person!.IsShort;

    /// <summary>Whether it is an acronym that adds to an organisation's full name: CDC does, but NATO says nothing new of “Friends of NATO”.</summary>
    internal bool IsAcronymBeside(NameKey full) => Organisation is { IsAcronym: true } acronym && full.Organisation is { IsAcronym: false } && !full.Organisation.Words.Contains(acronym.Text, StringComparer.Ordinal);

    internal PersonName? Person { get; private init; }

    internal OrganisationName? Organisation { get; private init; }

    /// <summary>The keys of a name; null if it has no letter or digit.</summary>
    public static NameKey? Of(string name, EntityKind kind)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (kind == EntityKind.Person)
        {
            return PersonName.Of(name) is { } person ? Of(person) : null;
        }

        return OrganisationName.Of(name) is { } organisation ? Of(organisation, kind) : null;
    }

    /// <summary>How two names of the same kind relate.</summary>
    internal NameRelation Compare(NameKey other)
    {
        if (Kind != other.Kind)
        {
            return NameRelation.None;
        }

        if (Full == other.Full)
        {
            return IsShort ? NameRelation.Short : NameRelation.Same;
        }

        return Kind == EntityKind.Person ? PersonNames.Compare(Person!, other.Person!) : Kind == EntityKind.Organisation ? Organisation!.Compare(other.Organisation!) : NameRelation.None;
    }

    private static NameKey Of(PersonName name)
    {
        string suffix = name.Suffix.Length > 0 ? "." + name.Suffix : "";
        string full = "p=" + (name.IsShort ? name.Surname : name.LongFirst + string.Concat(name.Words.Skip(1))) + suffix;
        var loose = new List<string>(3);
        if (name.Words.Count > 2)
        {
            loose.Add("p=" + name.LongFirst + name.Surname + suffix);
        }

        if (name.FamilyFirst is { } family)
        {
            loose.Add("p-" + family);
        }

        loose.Add("p-" + name.Surname);
        return new NameKey(EntityKind.Person, full, loose) { Person = name };
    }

    private static NameKey Of(OrganisationName name, EntityKind kind)
    {
        char letter = kind switch
        {
            EntityKind.Organisation => 'o',
            EntityKind.Group => 'g',
            EntityKind.Document => 'd',
            _ => 'l',
        };
        var loose = kind == EntityKind.Organisation ? name.Acronyms.Select(acronym => "o-" + acronym).Concat(name.Venture is { } venture ? ["o-" + venture] : []) : [];
        return new NameKey(kind, letter + "=" + name.Text, [.. loose]) { Organisation = name };
    }
}
