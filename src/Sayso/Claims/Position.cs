using Sayso.Text;

namespace Sayso.Claims;

/// <summary>Where an attribution stands: voiced or not, for or against, and what it is about.</summary>
public sealed record Position
{
    /// <summary>Voiced and asserted, about nothing else in the story.</summary>
    public static Position Plain { get; } = new() { Expressed = true, Stance = Stance.Asserts };

    /// <summary>Voiced (said, written, published, shown in public), or else a private state that the story reports (believes, fears, is expected to).</summary>
    public required bool Expressed { get; init; }

    /// <summary>What the source does with it.</summary>
    public required Stance Stance { get; init; }

    /// <summary>The ids of the attributions whose content a denial, confirmation, upholding, doubt or correction is about.</summary>
    public IReadOnlyList<string> Targets { get; init; } = [];

    /// <summary>The words that best state the claim denied, confirmed, upheld or doubted, wherever they stand; null for other stances, or where the story has none. UTF-16 offsets.</summary>
    public SpanSet? About { get; init; }
}
