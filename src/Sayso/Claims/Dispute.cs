using Sayso.Text;

namespace Sayso.Claims;

/// <summary>A claim that some in the story assert and others deny or doubt.</summary>
public sealed record Dispute
{
    /// <summary>The dispute's name within its reading: d1, d2, … in order of the claim.</summary>
    public required string Id { get; init; }

    /// <summary>The words that state the claim. UTF-16 offsets.</summary>
    public required SpanSet About { get; init; }

    /// <summary>The ids of the attributions that assert or confirm it.</summary>
    public required IReadOnlyList<string> Asserted { get; init; }

    /// <summary>The ids of the attributions that deny, doubt or correct it.</summary>
    public required IReadOnlyList<string> Denied { get; init; }

    /// <summary>The ids of the attributions that stand by it.</summary>
    public required IReadOnlyList<string> Upheld { get; init; }
}
