namespace Sayso.Evaluation;

/// <summary>
/// Matches gold with predicted attributions one to one by their contents, which share half of their union or more. The best pairs are
/// taken first; of equal pairs the earlier.
/// </summary>
internal static class ReadingMatching
{
    /// <summary>For each gold attribution the index of the predicted one that it was found as, or null.</summary>
    public static int?[] Of(IReadOnlyList<WordSet> gold, IReadOnlyList<WordSet> predicted)
    {
        var candidates = Candidates(gold, predicted);
        candidates.Sort((x, y) => (-x.Overlap, x.Gold, x.Predicted).CompareTo((-y.Overlap, y.Gold, y.Predicted)));
        var matches = new int?[gold.Count];
        var taken = new bool[predicted.Count];
        foreach (var (_, i, j) in candidates)
        {
            if (matches[i] is null && !taken[j])
            {
                matches[i] = j;
                taken[j] = true;
            }
        }

        return matches;
    }

    private static List<(double Overlap, int Gold, int Predicted)> Candidates(IReadOnlyList<WordSet> gold, IReadOnlyList<WordSet> predicted)
    {
        var goldAt = ByWord(gold);
        var candidates = new List<(double, int, int)>();
        for (int j = 0; j < predicted.Count; j++)
        {
            var shared = new Dictionary<int, int>();
            foreach (int word in predicted[j].Words)
            {
                foreach (int i in goldAt.GetValueOrDefault(word) ?? [])
                {
                    shared[i] = shared.GetValueOrDefault(i) + 1;
                }
            }

            foreach (var (i, count) in shared)
            {
                int union = gold[i].Count + predicted[j].Count - count;
                if (count * 2 >= union)
                {
                    candidates.Add((count / (double)union, i, j));
                }
            }
        }

        return candidates;
    }

    private static Dictionary<int, List<int>> ByWord(IReadOnlyList<WordSet> sets)
    {
        var at = new Dictionary<int, List<int>>();
        for (int i = 0; i < sets.Count; i++)
        {
            foreach (int word in sets[i].Words)
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
