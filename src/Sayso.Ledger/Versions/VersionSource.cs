using Sayso.Ledger.Likeness;
using Sayso.Mentions;
using Sayso.Sources;

namespace Sayso.Ledger.Versions;

/// <summary>Who is behind an attribution in one version of a story.</summary>
/// <param name="Name">The entity's name, or else the source's own words; null where there is no source.</param>
/// <param name="Words">The source's own words, unless it is a pronoun; null where there are none.</param>
/// <param name="Kind">The source's kind; null where it is not known.</param>
internal sealed record VersionSource(string? Name, string? Words, SourceKind? Kind)
{
    private const int MostShown = 90;

    /// <summary>Whether the story does not name it.</summary>
    public bool IsUnnamed => Kind == SourceKind.Unnamed;

    /// <summary>Whether the story names a person, an organisation, a group or a document.</summary>
    public bool IsNamed => Name is not null && Kind is not null && !IsUnnamed;

    /// <summary>A number that is the same for the same name.</summary>
    public ulong Mark => Name is null ? 0 : WordingMatcher.KeyOf(WordHashes.Of(Name));

    /// <summary>How a line speaks of it.</summary>
    public string Shown => Name is null ? "nobody" : IsUnnamed ? $"an unnamed source ({Words ?? Name})" : Name;

    /// <summary>The source of a statement, in a reading whose entities are given by id.</summary>
    public static VersionSource Of(Reading reading, Statement statement, Dictionary<string, Entity> entities)
    {
        var provenance = statement.Provenance;
        var entity = provenance.Entity is { } id ? entities.GetValueOrDefault(id) : null;
        string? words = statement.Attribution.Source is { IsEmpty: false } span ? Wording.Plain(reading.Document.Text, [span], MostShown).Trim() : null;
        bool isPronoun = entity is not null && entity.Mentions.Any(mention => mention.Form == MentionForm.Pronoun && mention.Span == statement.Attribution.Source);
        return new VersionSource(Blank(entity?.Name) ?? Blank(words), isPronoun ? null : Blank(words), provenance.Kind);
    }

    /// <summary>Whether both are the same, as far as names tell: “Orr” is “Jane Orr”.</summary>
    public bool Is(VersionSource other)
    {
        if (Name is null || other.Name is null)
        {
            return Name is null && other.Name is null;
        }

        if (IsUnnamed || other.IsUnnamed)
        {
            return IsUnnamed == other.IsUnnamed;
        }

        ulong[] one = WordHashes.Of(Name), two = WordHashes.Of(other.Name);
        return one.Length > 0 && two.Length > 0 && (one.AsSpan().SequenceEqual(two) || (one[^1] == two[^1] && (one.Length == 1 || two.Length == 1 || one[0] == two[0])));
    }

    private static string? Blank(string? words) => string.IsNullOrWhiteSpace(words) ? null : words;
}
