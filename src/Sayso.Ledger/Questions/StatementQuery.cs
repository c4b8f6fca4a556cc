using Sayso.Attributions;
using Sayso.Claims;
using Sayso.Sources;

namespace Sayso.Ledger.Questions;

/// <summary>Which statements are asked for: those that are all of what is given.</summary>
public sealed record StatementQuery
{
    /// <summary>How many an answer has unless more are asked for.</summary>
    public const int DefaultLimit = 20;

    /// <summary>How many an answer may have.</summary>
    public const int MostLimit = 10_000;

    /// <summary>Words in what was said, in any form (deny, denied); "in quotation marks" they stand together, and den* begins many.</summary>
    public string? Words { get; init; }

    /// <summary>Words in the speaker's name or description.</summary>
    public string? Speaker { get; init; }

    /// <summary>The speaker, by the number of the entity across stories; those merged into it count too.</summary>
    public long? Entity { get; init; }

    /// <summary>The source's kind.</summary>
    public SourceKind? Kind { get; init; }

    /// <summary>What the source does with it.</summary>
    public Stance? Stance { get; init; }

    /// <summary>By what way it was said.</summary>
    public Channel? Channel { get; init; }

    /// <summary>In quotation marks, without, or both.</summary>
    public AttributionType? Type { get; init; }

    /// <summary>The outlet's name, or a part of it.</summary>
    public string? Outlet { get; init; }

    /// <summary>The first day on which the story may have been published.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day on which the story may have been published.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The least confidence, from 0 to 1, to the hundredth.</summary>
    public double MinConfidence { get; init; }

    /// <summary>Whether private states (believes, fears) are left out.</summary>
    public bool ExpressedOnly { get; init; }

    /// <summary>How many are wanted at most.</summary>
    public int Limit { get; init; } = DefaultLimit;

    /// <summary>Where to go on: <see cref="StatementPage.Next"/> of the page before.</summary>
    public string? Cursor { get; init; }
}
