using Sayso.Attributions;
using System.Collections.Immutable;
using Sayso.Text;

namespace Sayso.Evaluation;

/// <summary>Scores the stretches of each role by themselves: whole, piece by piece, and word by word.</summary>
internal static class SpanScore
{
    public static void Add(MarkedStory story, AttributionScorer scores)
    {
        foreach (var role in MarkedStory.Roles)
        {
            var gold = story.Gold.Select(a => a.Words(role)).Where(words => !words.IsEmpty).ToList();
            var predicted = story.Predicted.Select(a => a.Words(role)).Where(words => !words.IsEmpty).ToList();
            scores.Exact[role].AddMatched(Multiset.CountShared(gold, predicted), gold.Count, predicted.Count);
            AddShared(scores.Boundary[role], Pieces(story.Gold, role), Pieces(story.Predicted, role));
            AddShared(scores.Token[role], WordsOf(gold), WordsOf(predicted));
        }
    }

    public static HashSet<Span> Pieces(IEnumerable<MarkedAttribution> attributions, Role role) =>
        [.. attributions.SelectMany(attribution => attribution.Pieces(role))];

    public static HashSet<int> WordsOf(IEnumerable<WordSet> sets)
    {
        var words = new HashSet<int>();
        foreach (var set in sets)
        {
            foreach (int word in set.Words)
            {
                words.Add(word);
            }
        }

        return words;
    }

    private static void AddShared<T>(Tally tally, HashSet<T> gold, HashSet<T> predicted) =>
        tally.AddMatched(gold.Count(predicted.Contains), gold.Count, predicted.Count);
}
