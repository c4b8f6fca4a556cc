using System.Globalization;
using Sayso.Attributions;
using Sayso.Claims;
using Sayso.Sources;

namespace Sayso.Ledger.Index;

/// <summary>
/// What a statement is, as words of our own that stand in the index beside its words. The index finds what has all of several words fast, however
/// many have one of them; and so it answers “these words, denied, in this outlet” in one go. Only what is seldom has a word. What most
/// statements are is asked of the rows that were found, where many pass: as a word it would take the most room and part the fewest.
/// </summary>
internal static class Facets
{
    public static string Of(Statement statement, IEnumerable<long> outlets)
    {
        var (attribution, provenance, position) = statement;
        string?[] words = [provenance.Kind is { } kind ? Word(kind) : null, Word(position.Stance), Word(provenance.Channel), Word(attribution.Type), .. outlets.Select(Outlet)];
        return string.Join(' ', words.OfType<string>());
    }

    /// <summary>The word for a kind; null for one that many sources are of, as for what follows.</summary>
    public static string? Word(SourceKind kind) => kind == SourceKind.Document ? "kind" + kind : null;

    public static string? Word(Stance stance) => stance == Stance.Asserts ? null : "stance" + stance;

    public static string? Word(Channel channel) => channel == Channel.Unspecified ? null : "channel" + channel;

    public static string? Word(AttributionType type) => type == AttributionType.Indirect ? null : "type" + type;

    public static string Outlet(long outlet) => string.Create(CultureInfo.InvariantCulture, $"outlet{outlet}");
}
