using System.Collections.Immutable;
using Sayso.Attributions;
using Sayso.Exchange;
using Sayso.Text;

namespace Sayso.Evaluation;

/// <summary>An annotation as it is scored: each role's words, and each role's stretches without the white space around them.</summary>
internal sealed class MarkedAttribution
{
    private readonly WordSet[] _words;
    private readonly ImmutableArray<Span>[] _pieces;

    public MarkedAttribution(Annotation annotation, ScoredText text)
    {
        IReadOnlyList<Span>[] roles = [annotation.Source, annotation.Cue, annotation.Content];
        _words = Array.ConvertAll(roles, text.WordsUnder);
        _pieces = Array.ConvertAll(roles, text.Trimmed);
        Type = text.TypeOf(Words(Role.Content));
        Confidence = annotation.Confidence;
    }

    /// <summary>How much of its content stands in quotation marks; null where the content has no word.</summary>
    public AttributionType? Type { get; }

    public double? Confidence { get; }

    public WordSet Words(Role role) => _words[(int)role];

    public ImmutableArray<Span> Pieces(Role role) => _pieces[(int)role];
}
