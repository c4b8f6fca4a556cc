namespace Sayso.Attributions;

/// <summary>How much of a content stands in quotation marks.</summary>
public enum AttributionType
{
    /// <summary>All of it: “I will not,” she said.</summary>
    Direct,

    /// <summary>None of it: she said that she would not.</summary>
    Indirect,

    /// <summary>Some of it: she said that she would “not rest”.</summary>
    Mixed,
}
