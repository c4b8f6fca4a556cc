using Sayso.Mentions;
using Sayso.Text;

namespace Sayso.Sources;

/// <summary>Tells what kind of source an entity is, or, where no entity is known, what kind its words make it.</summary>
internal sealed class SourceKinds(StoryTokens words)
{
    /// <summary>What ends the name of a law, which speaks for itself.</summary>
    private static readonly WordSet Laws = new("constitution act treaty charter amendment accord convention code");

    private static readonly WordSet Things = new("it its itself which that this");

    /// <summary>The kind of a source.</summary>
    /// <param name="entity">The source, where it is known.</param>
    /// <param name="source">The words that name it here; for a pronoun, those of its fullest description; null if there are none.</param>
    public SourceKind? Of(Entity? entity, Description? source)
    {
        // “Okafor and Finch”, and the two of them wherever they speak again.
        if (entity is { IsNamed: true, IsPlural: true, Kind: EntityKind.Person })
        {
            return SourceKind.Person;
        }

        if (source is { } listed && Second(listed) is { } second && OfList(entity, listed, second) is { } together)
        {
            return together;
        }

        if (source is { } many && (words.Is(many.Head, "team") || words.Is(many.Head, "teams")) && !words.IsCapital(many.Head))
        {
            return SourceKind.Group;
        }

        if (source is { } law && words.IsIn(law.Head, Laws) && words.IsCapital(law.Head))
        {
            return SourceKind.Document;
        }

        // “Syrian state media”, “news sources”: outlets in general.
        bool isMedia = source is { } outlets && !words.IsCapital(outlets.Head) && (words.Is(outlets.Head, "media") || (words.Is(outlets.Head, "sources") && (words.Is(outlets.Head - 1, "news") || words.Is(outlets.Head - 1, "media"))));
        if (isMedia)
        {
            return SourceKind.Group;
        }

        return (entity, source) switch
        {
            ({ IsNamed: true, IsPlural: not true }, _) when Outlets.IsKnown(entity.Name) && entity.Kind is not (EntityKind.Person or EntityKind.Document) => SourceKind.Organisation,
            (null, { } described) => ByWords(described),
            (null, null) => null,
            ({ Kind: EntityKind.Document, IsNamed: true }, { } named) when IsName(named) => ByWords(named),
            ({ Kind: EntityKind.Document }, { } seat) when words.IsIn(seat.Head, SourceNouns.Institutions) && !words.IsIn(seat.Head, SourceNouns.Documents) => SourceKind.Organisation,
            ({ Kind: EntityKind.Document }, _) => SourceKind.Document,
            ({ Kind: EntityKind.Place }, _) => SourceKind.Organisation,
            ({ Kind: EntityKind.Organisation, IsNamed: true }, _) => SourceKind.Organisation,
            ({ Kind: EntityKind.Person, IsNamed: true }, _) => IsInstitution(entity.Name) || (entity.Gender == Gender.Unknown && Outlets.IsKnown(entity.Name)) ? SourceKind.Organisation : SourceKind.Person,
            ({ Kind: EntityKind.Group, IsNamed: true }, _) => source is { } group && IsInstitution(group) ? SourceKind.Organisation : SourceKind.Group,
            (_, { } unnamed) => Unnamed(entity, unnamed),
            (_, null) => Bare(entity),
        };
    }

    /// <summary>The part of a list that follows its first “and”; null if the words are no list.</summary>
    private Description? Second(Description source)
    {
        for (int i = source.Head + 1; source.IsCollected && i < source.Tokens.End - 1; i++)
        {
            if (words.Is(i, "and"))
            {
                return Description.Of(words, new Stretch(i + 1, source.Tokens.End));
            }
        }

        return null;
    }

    /// <summary>“Okafor and Finch” are persons, “Okafor and her supporters” a group; a name like “Food and Drug Office” is no list.</summary>
    private SourceKind? OfList(Entity? entity, Description source, Description second)
    {
        // “Retired general and adviser Arlo Finch” is one person with two roles.
        bool isOneName = entity is { IsNamed: true, Kind: not EntityKind.Group } && (words.IsCapital(second.Tokens.Start) || (!IsName(source) && IsName(second)));
        if (isOneName)
        {
            return null;
        }

        var kind = PartKind(source with { IsCollected = false });
        return kind == PartKind(second) ? kind : SourceKind.Group;
    }

    /// <summary>The kind of one of several; a nation speaks as an organisation.</summary>
    private SourceKind PartKind(Description part) => words.IsCapital(part.Head) && Nations.Holds(words[part.Head]) ? SourceKind.Organisation : ByWords(part);

    private static bool IsInstitution(string name)
    {
        int last = name.LastIndexOf(' ');
        return last > 0 && SourceNouns.Institutions.Contains(name.AsSpan(last + 1));
    }

    private bool IsInstitution(Description source) => words.IsIn(source.Head, SourceNouns.Institutions) && !source.IsPlural(words);

    /// <summary>What is known only by a pronoun: “it” is nobody, and “they” are many.</summary>
    private static SourceKind Bare(Entity entity) => entity.Kind switch
    {
        EntityKind.Organisation => SourceKind.Organisation,
        EntityKind.Group => SourceKind.Group,
        _ when Things.Contains(entity.Name) => SourceKind.Organisation,
        _ => entity.IsPlural == true ? SourceKind.Group : SourceKind.Unnamed,
    };

    private SourceKind Unnamed(Entity entity, Description source)
    {
        int head = source.Head;
        if (entity.Kind != EntityKind.Organisation && words.IsIn(head, SourceNouns.Documents))
        {
            return SourceKind.Document;
        }

        if (words.IsIn(head, SourceNouns.Informants) || SaysWhyTheyKnow(source) || IsOneOf(source, entity))
        {
            return SourceKind.Unnamed;
        }

        if (IsInstitutions(head))
        {
            return SourceKind.Group;
        }

        bool isMany = IsMany(source);
        if (entity.Kind == EntityKind.Organisation || IsInstitution(source))
        {
            return isMany ? SourceKind.Group : SourceKind.Organisation;
        }

        return isMany || entity.IsPlural == true ? Several(source) : entity.Kind == EntityKind.Person ? SourceKind.Unnamed : SourceKind.Group;
    }

    /// <summary>“One of the children”.</summary>
    private bool IsOneOf(Description source, Entity entity) =>
        entity.Kind == EntityKind.Person && words.Is(source.Tokens.Start, "one") && words.Is(source.Tokens.Start + 1, "of");

    private SourceKind ByWords(Description source)
    {
        int head = source.Head;
        bool isName = IsName(source);
        if (words.IsIn(head, SourceNouns.Institutions) || IsShout(head) || Outlets.IsNamed(words, source.Tokens))
        {
            return IsInstitutions(head) ? SourceKind.Group : SourceKind.Organisation;
        }

        if (words.IsIn(head, SourceNouns.Documents) && !isName)
        {
            return SourceKind.Document;
        }

        if (words.IsIn(head, SourceNouns.Informants) || SaysWhyTheyKnow(source))
        {
            return SourceKind.Unnamed;
        }

        if (words.IsIn(head, SourceNouns.Collectives) || IsInstitutions(head))
        {
            return SourceKind.Group;
        }

        return isName ? SourceKind.Person : IsMany(source) ? Several(source) : SourceKind.Unnamed;
    }

    private bool IsName(Description source)
    {
        int head = source.Head;
        bool isCommon = words.IsIn(head, SourceNouns.Informants) || words.IsIn(head, SourceNouns.Collectives) || words.IsIn(head, SourceNouns.Documents);
        return words.IsCapital(head) && !(isCommon && IsSentenceStart(head));
    }

    /// <summary>Several people without a name: unnamed if the story counts them one by one, “two residents”, and else a group.</summary>
    private SourceKind Several(Description source) =>
        source.Count(words) is > 1 and <= 12 && !source.IsCollected ? SourceKind.Unnamed : SourceKind.Group;

    private bool IsMany(Description source) => source.IsPlural(words) || words.IsIn(source.Head, SourceNouns.Collectives);

    /// <summary>“networks”, “agencies”: institutions in the plural.</summary>
    private bool IsInstitutions(int token)
    {
        var word = words[token];
        if (word.Length < 4 || word[^1] != 's' || SourceNouns.Institutions.Contains(word))
        {
            return false;
        }

        return SourceNouns.Institutions.Contains(word[..^1]) || (word.EndsWith("ies", StringComparison.Ordinal) && SourceNouns.Institutions.Contains(string.Concat(word[..^3], "y")));
    }

    private bool IsShout(int token) => words[token].Length is > 1 and < 6 && words[token].IndexOfAnyExceptInRange('A', 'Z') < 0;

    private bool IsSentenceStart(int token) => words.Layout.Sentences[words.SentenceOf(token)].Start.Value == token;

    /// <summary>“people familiar with the matter” inform; “people” without more are a crowd.</summary>
    private bool SaysWhyTheyKnow(Description source) =>
        (words.Is(source.Head, "people") || words.Is(source.Head, "those") || words.Is(source.Head, "someone")) && Bases.StartsAt(words, source.Head + 1);
}
