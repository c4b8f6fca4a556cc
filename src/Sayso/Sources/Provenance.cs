namespace Sayso.Sources;

/// <summary>On whose word an attribution rests, and by what way it came.</summary>
public sealed record Provenance
{
    /// <summary>The id of the entity that is the source; null where there is none, or none can be told.</summary>
    public string? Entity { get; init; }

    /// <summary>The source's kind; null where there is no source.</summary>
    public SourceKind? Kind { get; init; }

    /// <summary>For a source without a name, what the story says of it.</summary>
    public UnnamedSource? Unnamed { get; init; }

    /// <summary>By what way it was said.</summary>
    public Channel Channel { get; init; }

    /// <summary>The outlet or person it was told to or reported by, by name; null where the outlet itself is the source, or none is named.</summary>
    public string? Via { get; init; }

    /// <summary>When it was said.</summary>
    public Timing When { get; init; } = Timing.Unknown;
}
