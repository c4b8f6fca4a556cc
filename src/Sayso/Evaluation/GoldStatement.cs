using Sayso.Text;

namespace Sayso.Evaluation;

/// <summary>One attribution of a gold story, as its annotators wrote it down.</summary>
internal sealed record GoldStatement
{
    public required string Id { get; init; }

    /// <summary>Where the pieces of the content stand. UTF-16 offsets.</summary>
    public required IReadOnlyList<Span> Content { get; init; }

    public required string Who { get; init; }

    public required string Kind { get; init; }

    /// <summary>How many an unnamed source is; null for other sources, or where the story does not say.</summary>
    public int? Count { get; init; }

    public required string Channel { get; init; }

    public string? Via { get; init; }

    public required string Stance { get; init; }

    public IReadOnlyList<string> Targets { get; init; } = [];

    /// <summary>The words that state the claim it is about.</summary>
    public string? TargetText { get; init; }

    public string? Within { get; init; }
}
