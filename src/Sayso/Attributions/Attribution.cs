using Sayso.Text;

namespace Sayso.Attributions;

/// <summary>Somebody is said to have said, written, announced, denied, urged, believed … something.</summary>
public sealed record Attribution
{
    /// <summary>The attribution's name within its reading: a1, a2, … in order of the content's first character.</summary>
    public required string Id { get; init; }

    /// <summary>Whether the content stands in quotation marks wholly, in part or not at all.</summary>
    public required AttributionType Type { get; init; }

    /// <summary>What is attributed, with its quotation marks as PolNeAR has it; several pieces where something interrupts it.</summary>
    public required SpanSet Content { get; init; }

    /// <summary>The words that signal the attribution, if any.</summary>
    public Span? Cue { get; init; }

    /// <summary>The words that name who says it, if any.</summary>
    public Span? Source { get; init; }

    /// <summary>
    /// The relative pronoun that links the source to the cue, if one does: “which” in “the statement, which explains”. PolNeAR takes it
    /// for the source.
    /// </summary>
    public Span? Relative { get; init; }

    /// <summary>
    /// The attribution that this one goes on with, when a further quotation plainly has the same speaker and no cue of its own:
    /// “…,” said Miller. “Jared has ….”
    /// </summary>
    public string? Continues { get; init; }

    /// <summary>The attribution inside whose content this one stands: X said that Y told Z.</summary>
    public string? Within { get; init; }

    /// <summary>The probability, calibrated, that this is an attribution and its parts belong together.</summary>
    public required double Confidence { get; init; }
}
