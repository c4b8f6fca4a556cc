using Sayso.Mentions;
using Sayso.Text;

namespace Sayso.Sources;

/// <summary>Tells what kind of source an entity is, or, where no entity is known, what kind its words make it.</summary>
internal sealed class SourceKinds(StoryWords words)
{
    private static readonly WordSet Companions = new("supporters team others allies aides family campaign lawyers followers colleagues staff associates friends backers advisers networks outlets agencies officials");

    /// <param name="entity">The source, where it is known.</param>
    /// <param name="source">The words that name it here; for a pronoun, or none, those of its fullest description.</param>
    public SourceKind? Of(Entity? entity, Description? source) => entity switch
    {
        null => source is { } described ? ByWords(described) : null,
        { Kind: EntityKind.Document } => SourceKind.Document,
        { Kind: EntityKind.Place } => SourceKind.Organisation,
        { Kind: EntityKind.Organisation, IsNamed: true } => source is { } several && IsListWith(several, Companions) ? SourceKind.Group : SourceKind.Organisation,
        { Kind: EntityKind.Person, IsNamed: true } => source is { } listed && IsListWith(listed, Companions) ? SourceKind.Group : Named(entity),
        { Kind: EntityKind.Group, IsNamed: true } => OfCollective(source),
        _ => source is { } unnamed ? Unnamed(entity, unnamed) : Bare(entity),
    };

    private static SourceKind Named(Entity entity)
    {
        int last = entity.Name.LastIndexOf(' ');
        bool isInstitution = last > 0 && SourceNouns.Institutions.Contains(entity.Name.AsSpan(last + 1));
        return isInstitution ? SourceKind.Organisation : SourceKind.Person;
    }

    private static SourceKind Bare(Entity entity) => entity.Kind switch
    {
        EntityKind.Organisation => SourceKind.Organisation,
        EntityKind.Group => SourceKind.Group,
        _ => entity.IsPlural == true ? SourceKind.Group : SourceKind.Unnamed,
    };

    /// <summary>A named collective: “Republicans” are a group; “police” is one name for an institution.</summary>
    private SourceKind OfCollective(Description? source) =>
        source is { } described && !described.IsPlural(words) && IsSingular(described) && words.IsIn(described.Head, SourceNouns.Institutions) ? SourceKind.Organisation : SourceKind.Group;

    private SourceKind Unnamed(Entity entity, Description source)
    {
        int head = source.Head;
        if (IsListWith(source, SourceNouns.Collectives))
        {
            return SourceKind.Group;
        }

        if (entity.Kind != EntityKind.Organisation && words.IsIn(head, SourceNouns.Documents))
        {
            return SourceKind.Document;
        }

        if (words.IsIn(head, SourceNouns.Informants) || SaysWhyTheyKnow(source))
        {
            return SourceKind.Unnamed;
        }

        if (IsInstitutions(head))
        {
            return SourceKind.Group;
        }

        if (entity.Kind == EntityKind.Organisation || (entity.Kind == EntityKind.Group && IsSingular(source) && words.IsIn(head, SourceNouns.Institutions)))
        {
            return IsMany(source) ? SourceKind.Group : SourceKind.Organisation;
        }

        bool isMany = entity.IsPlural ?? IsMany(source);
        return isMany ? Several(source) : entity.Kind == EntityKind.Person ? SourceKind.Unnamed : SourceKind.Group;
    }

    private SourceKind ByWords(Description source)
    {
        int head = source.Head;
        bool isName = words.IsCapital(head) && (head > source.Tokens.Start || !IsSentenceStart(head) || IsNoCommonNoun(head));
        if (words.IsIn(head, SourceNouns.Institutions) || IsShout(head) || Outlets.IsNamed(words, source.Tokens))
        {
            return IsListWith(source, Companions) ? SourceKind.Group : SourceKind.Organisation;
        }

        if (words.IsIn(head, SourceNouns.Documents) && !isName)
        {
            return SourceKind.Document;
        }

        if (words.IsIn(head, SourceNouns.Informants) || SaysWhyTheyKnow(source))
        {
            return SourceKind.Unnamed;
        }

        if (words.IsIn(head, SourceNouns.Collectives) || IsListWith(source, Companions))
        {
            return SourceKind.Group;
        }

        return isName ? SourceKind.Person : IsMany(source) ? Several(source) : SourceKind.Unnamed;
    }

    /// <summary>Several people without a name: unnamed if the story counts them one by one, “two residents”, and else a group.</summary>
    private SourceKind Several(Description source) =>
        source.Count(words) is > 1 and <= 12 && !source.IsCollected ? SourceKind.Unnamed : SourceKind.Group;

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

    private bool IsMany(Description source) => source.IsPlural(words) || words.IsIn(source.Head, SourceNouns.Collectives);

    private bool IsSingular(Description source) => !source.IsPlural(words);

    private bool IsShout(int token) => words[token].Length is > 1 and < 6 && words[token].IndexOfAnyExceptInRange('A', 'Z') < 0;

    private bool IsSentenceStart(int token) => words.Layout.Sentences[words.SentenceOf(token)].Start.Value == token;

    private bool IsNoCommonNoun(int token) =>
        !words.IsIn(token, SourceNouns.Informants) && !words.IsIn(token, SourceNouns.Collectives) && !words.IsIn(token, SourceNouns.Documents);

    /// <summary>“people familiar with the matter” inform; “people” without more are a crowd.</summary>
    private bool SaysWhyTheyKnow(Description source) =>
        (words.Is(source.Head, "people") || words.Is(source.Head, "those") || words.Is(source.Head, "someone")) && Bases.StartsAt(words, source.Head + 1);

    /// <summary>Whether “and” adds one of <paramref name="nouns"/>, in the plural and without a name.</summary>
    private bool IsListWith(Description source, WordSet nouns)
    {
        bool isList = false;
        for (int i = source.Tokens.Start; i < source.Tokens.End; i++)
        {
            isList |= words.Is(i, "and") && i > source.Head;
            if (isList && words.IsIn(i, nouns))
            {
                return true;
            }
        }

        return false;
    }
}
