using Sayso.Ledger.Likeness;
using Sayso.Mentions;
using Sayso.Sources;
using Sayso.Text;

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

    /// <summary>The sources of a reading's statements, in their order.</summary>
    public static IReadOnlyList<VersionSource> Of(Reading reading)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        HashSet<Span> pronouns = [];
        foreach (var entity in reading.Entities)
        {
            names.TryAdd(entity.Id, entity.Name);
            pronouns.UnionWith(entity.Mentions.Where(mention => mention.Form == MentionForm.Pronoun).Select(mention => mention.Span));
        }

        return [.. reading.Statements.Select(statement => Of(reading.Document.Text, statement, names, pronouns))];
    }

    private static VersionSource Of(string text, Statement statement, Dictionary<string, string> names, HashSet<Span> pronouns)
    {
        var provenance = statement.Provenance;
        string? name = provenance.Entity is { } id ? names.GetValueOrDefault(id) : null;
        string? words = statement.Attribution.Source is { IsEmpty: false } span ? Wording.Plain(text, [span], MostShown).Trim() : null;
        bool isPronoun = statement.Attribution.Source is { } source && pronouns.Contains(source);
        return new VersionSource(Blank(name) ?? Blank(words), isPronoun ? null : Blank(words), provenance.Kind);
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
