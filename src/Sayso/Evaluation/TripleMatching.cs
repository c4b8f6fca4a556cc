using Sayso.Attributions;
namespace Sayso.Evaluation;

/// <summary>
/// Matches gold with predicted attributions one to one: the contents share half of their union or more, and where gold has a
/// source, the sources share a word. The best pairs are taken first; of equal pairs the later, so that ties fall as in the
/// published yardstick.
/// </summary>
internal static class TripleMatching
{
    public static List<(MarkedAttribution Gold, MarkedAttribution Predicted)> Of(
        IReadOnlyList<MarkedAttribution> gold, IReadOnlyList<MarkedAttribution> predicted)
    {
        var candidates = Candidates(gold, predicted);
        candidates.Sort((x, y) => y.CompareTo(x));
        var matches = new List<(MarkedAttribution, MarkedAttribution)>();
        var goldTaken = new bool[gold.Count];
        var predictedTaken = new bool[predicted.Count];
        foreach (var (_, i, j) in candidates)
        {
            if (!goldTaken[i] && !predictedTaken[j])
            {
                goldTaken[i] = predictedTaken[j] = true;
                matches.Add((gold[i], predicted[j]));
            }
        }

        return matches;
    }

    private static List<(double Overlap, int Gold, int Predicted)> Candidates(
        IReadOnlyList<MarkedAttribution> gold, IReadOnlyList<MarkedAttribution> predicted)
    {
        var goldAt = ByWord(gold);
        var candidates = new List<(double, int, int)>();
        for (int j = 0; j < predicted.Count; j++)
        {
            foreach (var (i, shared) in SharedWith(predicted[j], goldAt))
            {
                double union = gold[i].Words(Role.Content).Count + predicted[j].Words(Role.Content).Count - shared;
                double overlap = shared / union;
                if (overlap >= 0.5 && SourcesMeet(gold[i], predicted[j]))
                {
                    candidates.Add((overlap, i, j));
                }
            }
        }

        return candidates;
    }

    private static bool SourcesMeet(MarkedAttribution gold, MarkedAttribution predicted) =>
        gold.Words(Role.Source).IsEmpty || gold.Words(Role.Source).CountShared(predicted.Words(Role.Source)) > 0;

    private static Dictionary<int, int> SharedWith(MarkedAttribution predicted, Dictionary<int, List<int>> goldAt)
    {
        var shared = new Dictionary<int, int>();
        foreach (int word in predicted.Words(Role.Content).Words)
        {
            foreach (int i in goldAt.GetValueOrDefault(word) ?? [])
            {
                shared[i] = shared.GetValueOrDefault(i) + 1;
            }
        }

        return shared;
    }

    private static Dictionary<int, List<int>> ByWord(IReadOnlyList<MarkedAttribution> attributions)
    {
        var at = new Dictionary<int, List<int>>();
        for (int i = 0; i < attributions.Count; i++)
        {
            foreach (int word in attributions[i].Words(Role.Content).Words)
            {
                if (!at.TryGetValue(word, out var here))
                {
                    at[word] = here = [];
                }

                here.Add(i);
            }
        }

        return at;
    }
}
