using Sayso.Attributions;

namespace Sayso.Exchange;

/// <summary>What the types of attribution are called in every exchange format.</summary>
internal static class AttributionTypeNames
{
    public static string NameOf(AttributionType type) => type switch
    {
        AttributionType.Direct => "direct",
        AttributionType.Mixed => "mixed",
        _ => "indirect",
    };

    public static AttributionType? TypeOf(string? name) => name switch
    {
        "direct" => AttributionType.Direct,
        "mixed" => AttributionType.Mixed,
        "indirect" => AttributionType.Indirect,
        _ => null,
    };
}
