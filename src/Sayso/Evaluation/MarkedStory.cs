using Sayso.Attributions;
using Sayso.Exchange;
using Sayso.Text;

namespace Sayso.Evaluation;

/// <summary>One story's gold attributions and predicted ones, laid over the same words.</summary>
internal sealed class MarkedStory
{
    public MarkedStory(Layout layout, IReadOnlyList<Annotation> gold, IReadOnlyList<Annotation> predicted)
    {
        var text = new ScoredText(layout);
        WordCount = text.WordCount;
        Gold = [.. gold.Select(annotation => new MarkedAttribution(annotation, text))];
        Predicted = [.. predicted.Select(annotation => new MarkedAttribution(annotation, text))];
        Matches = TripleMatching.Of(Gold, Predicted);
    }

    public static IReadOnlyList<Role> Roles { get; } = [Role.Source, Role.Cue, Role.Content];

    public static IReadOnlyList<AttributionType> Types { get; } = [AttributionType.Direct, AttributionType.Mixed, AttributionType.Indirect];

    public int WordCount { get; }

    public IReadOnlyList<MarkedAttribution> Gold { get; }

    public IReadOnlyList<MarkedAttribution> Predicted { get; }

    /// <summary>Which gold attribution was found as which predicted one.</summary>
    public IReadOnlyList<(MarkedAttribution Gold, MarkedAttribution Predicted)> Matches { get; }
}
