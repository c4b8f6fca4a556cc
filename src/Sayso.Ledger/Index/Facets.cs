using System.Globalization;
using Sayso.Attributions;
using Sayso.Claims;
using Sayso.Sources;

namespace Sayso.Ledger.Index;

/// <summary>
/// What a statement is, as words of our own that stand in the index beside its words. The index finds what has all of several words fast, however
/// many have one of them; and so it answers “these words, denied, by somebody unnamed, in this outlet” in one go.
/// </summary>
internal static class Facets
{
    public static string Of(Statement statement, IEnumerable<long> outlets)
    {
        var (attribution, provenance, position) = statement;
        string kind = provenance.Kind is { } given ? Kind(given) : "";
        string expressed = position.Expressed ? Expressed : "";
        return string.Join(' ', [kind, Stance(position.Stance), Channel(provenance.Channel), Type(attribution.Type), expressed, .. outlets.Select(Outlet)]);
    }

    public const string Expressed = "voiced";

    /// <summary>Whether about every tenth statement or more is of a kind: then it is cheaper to look at the rows of those that have the words than to read its long list in the index.</summary>
    public static bool IsCommon(SourceKind kind) => kind != SourceKind.Document;

    /// <inheritdoc cref="IsCommon(SourceKind)"/>
    public static bool IsCommon(Stance stance) => stance == Claims.Stance.Asserts;

    /// <inheritdoc cref="IsCommon(SourceKind)"/>
    public static bool IsCommon(Channel channel) => channel == Sources.Channel.Unspecified;

    public static string Kind(SourceKind kind) => "kind" + kind;

    public static string Stance(Stance stance) => "stance" + stance;

    public static string Channel(Channel channel) => "channel" + channel;

    public static string Type(AttributionType type) => "type" + type;

    public static string Outlet(long outlet) => string.Create(CultureInfo.InvariantCulture, $"outlet{outlet}");
}
