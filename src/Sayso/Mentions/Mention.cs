using Sayso.Text;

namespace Sayso.Mentions;

/// <summary>Words of the text that refer to an entity.</summary>
public sealed record Mention
{
    /// <summary>The whole mention, without a relative clause that follows: “Trump campaign spokesman Jason Miller”. UTF-16 offsets.</summary>
    public required Span Span { get; init; }

    /// <summary>The words that carry it: “Jason Miller”; “spokesman” in “a spokesman for the agency”. UTF-16 offsets.</summary>
    public required Span Head { get; init; }

    /// <summary>How it refers.</summary>
    public required MentionForm Form { get; init; }

    /// <summary>The probability that it refers to the entity that lists it, from 0 to 1.</summary>
    public required double Confidence { get; init; }
}
