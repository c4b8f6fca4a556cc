using Sayso.Attributions;
using Sayso.Exchange;
using Sayso.Text;

namespace Sayso.Evaluation;

/// <summary>
/// Scores predicted attributions against gold, story by story. Each figure is micro-averaged over all stories and, for the same
/// annotations, the figure that PolNeAR's yardstick prints.
/// </summary>
public sealed class AttributionScorer
{
    private readonly LabelAgreement _agreement = new();
    private readonly Dictionary<AttributionType, TypeScores> _types = MarkedStory.Types.ToDictionary(type => type, _ => new TypeScores());

    /// <summary>How many stories were scored.</summary>
    public int Documents { get; private set; }

    /// <summary>For how many of them there was no prediction.</summary>
    public int Missing { get; private set; }

    /// <summary>Whole stretches: right if gold has one of the role with the same words.</summary>
    public RoleTallies Exact { get; } = new();

    /// <summary>Each contiguous piece of a stretch by itself: right if gold has one of the role with the same characters.</summary>
    public RoleTallies Boundary { get; } = new();

    /// <summary>Words of a role.</summary>
    public RoleTallies Token { get; } = new();

    /// <summary>Attributions: contents that share half of their union, and sources that share a word where gold has one.</summary>
    public Tally Triple { get; } = new();

    /// <summary>Attributions with gold's very words in source, cue and content.</summary>
    public Tally ExactTriple { get; } = new();

    /// <summary>Krippendorff's alpha over all words, each with its role or none.</summary>
    public double Alpha => _agreement.Alpha;

    /// <summary>Confidence against what is right.</summary>
    public Calibration Calibration { get; } = new();

    /// <summary>The scores of one type of content.</summary>
    public TypeScores ByType(AttributionType type) => _types[type];

    /// <summary>Adds a story.</summary>
    /// <param name="layout">The story's text, laid out.</param>
    /// <param name="gold">What is in it.</param>
    /// <param name="predicted">What was found in it; null where nobody looked, which counts as nothing found.</param>
    public void Add(Layout layout, IReadOnlyList<Annotation> gold, IReadOnlyList<Annotation>? predicted)
    {
        ArgumentNullException.ThrowIfNull(layout);
        ArgumentNullException.ThrowIfNull(gold);
        var story = new MarkedStory(layout, gold, predicted ?? []);
        Documents++;
        Missing += predicted is null ? 1 : 0;
        SpanScore.Add(story, this);
        Triple.AddMatched(story.Matches.Count, story.Gold.Count, story.Predicted.Count);
        ExactTriple.AddMatched(Multiset.CountShared(story.Gold.Select(Words), story.Predicted.Select(Words)), story.Gold.Count, story.Predicted.Count);
        _agreement.Add(story);
        Calibration.Add(story);
        foreach (var (type, scores) in _types)
        {
            scores.Add(story, type);
        }
    }

    private static (WordSet Source, WordSet Cue, WordSet Content) Words(MarkedAttribution attribution) =>
        (attribution.Words(Role.Source), attribution.Words(Role.Cue), attribution.Words(Role.Content));
}
