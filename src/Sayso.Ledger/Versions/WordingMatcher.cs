using Sayso.Ledger.Likeness;

namespace Sayso.Ledger.Versions;

/// <summary>
/// Pairs the wordings of an older version with those of a newer one: the same words first, then those that have most words in common. Each wording
/// looks at a bounded number of others, so that ten thousand of them cost a thousand times what ten do, and no more.
/// </summary>
internal sealed class WordingMatcher
{
    /// <summary>A word that more wordings have tells none of them.</summary>
    private const int MostWithWord = 24;

    /// <summary>Features of a wording that are looked at.</summary>
    private const int MostFeatures = 256;

    /// <summary>Candidates of a wording that are kept.</summary>
    private const int MostCandidates = 8;

    /// <summary>What two wordings must have in common of all their words and pairs of words (Dice), from 0 to 1.</summary>
    private const double LeastInCommon = 0.4;

    private readonly IReadOnlyList<ulong[]> _older, _newer;
    private readonly int[] _olderOfNewer;
    private readonly bool[] _taken;

    private WordingMatcher(IReadOnlyList<ulong[]> older, IReadOnlyList<ulong[]> newer)
    {
        (_older, _newer, _taken) = (older, newer, new bool[older.Count]);
        _olderOfNewer = new int[newer.Count];
        Array.Fill(_olderOfNewer, -1);
    }

    /// <summary>For each newer wording the place of its older one, or -1.</summary>
    /// <param name="older">The older wordings, as hashes of words.</param>
    /// <param name="newer">The newer wordings.</param>
    /// <param name="olderMarks">A number for each older wording, by which equal ones are told apart first: who says it.</param>
    /// <param name="newerMarks">The same of the newer ones.</param>
    public static int[] Match(IReadOnlyList<ulong[]> older, IReadOnlyList<ulong[]> newer, ulong[] olderMarks, ulong[] newerMarks)
    {
        var matcher = new WordingMatcher(older, newer);
        matcher.MatchEqual(i => WordHashes.Stir(KeyOf(older[i]) + olderMarks[i]), i => WordHashes.Stir(KeyOf(newer[i]) + newerMarks[i]));
        matcher.MatchEqual(i => KeyOf(older[i]), i => KeyOf(newer[i]));
        matcher.MatchSimilar(olderMarks, newerMarks);
        return matcher._olderOfNewer;
    }

    /// <summary>One number for a whole wording.</summary>
    public static ulong KeyOf(ReadOnlySpan<ulong> words)
    {
        ulong key = 0;
        foreach (ulong word in words)
        {
            key = WordHashes.Stir(key + word);
        }

        return key;
    }

    /// <summary>Pairs what has the same key, in the order of both texts.</summary>
    private void MatchEqual(Func<int, ulong> olderKey, Func<int, ulong> newerKey)
    {
        var places = new Dictionary<ulong, Queue<int>>();
        foreach (int i in Enumerable.Range(0, _older.Count).Where(i => !_taken[i]))
        {
            ulong key = olderKey(i);
            if (!places.TryGetValue(key, out var queue))
            {
                places[key] = queue = new Queue<int>();
            }

            queue.Enqueue(i);
        }

        foreach (int i in Enumerable.Range(0, _newer.Count).Where(i => _olderOfNewer[i] < 0))
        {
            if (places.TryGetValue(newerKey(i), out var queue) && queue.TryDequeue(out int place))
            {
                Pair(place, i);
            }
        }
    }

    private void MatchSimilar(ulong[] olderMarks, ulong[] newerMarks)
    {
        var sets = _older.Select((words, i) => _taken[i] ? null : Features(words)).ToArray();
        var having = new Dictionary<ulong, List<int>>();
        for (int i = 0; i < sets.Length; i++)
        {
            foreach (ulong feature in sets[i] ?? [])
            {
                if (!having.TryGetValue(feature, out var places))
                {
                    having[feature] = places = [];
                }

                if (places.Count <= MostWithWord)
                {
                    places.Add(i);
                }
            }
        }

        List<(double Common, int Older, int Newer)> pairs = [];
        for (int i = 0; i < _newer.Count; i++)
        {
            if (_olderOfNewer[i] < 0)
            {
                pairs.AddRange(Similar(Features(_newer[i]), having, sets).Select(pair => (pair.Common + (olderMarks[pair.Place] == newerMarks[i] ? 0.1 : 0), pair.Place, i)));
            }
        }

        foreach (var (_, place, i) in pairs.OrderByDescending(pair => pair.Common).ThenBy(pair => pair.Newer).ThenBy(pair => pair.Older))
        {
            if (!_taken[place] && _olderOfNewer[i] < 0)
            {
                Pair(place, i);
            }
        }
    }

    private static IEnumerable<(double Common, int Place)> Similar(HashSet<ulong> features, Dictionary<ulong, List<int>> having, HashSet<ulong>?[] sets)
    {
        var shared = new Dictionary<int, int>();
        foreach (ulong feature in features)
        {
            if (having.TryGetValue(feature, out var places) && places.Count <= MostWithWord)
            {
                places.ForEach(place => shared[place] = shared.GetValueOrDefault(place) + 1);
            }
        }

        return shared.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(MostCandidates)
            .Select(pair => (Common(features, sets[pair.Key]!), pair.Key)).Where(pair => pair.Item1 >= LeastInCommon);
    }

    private static double Common(HashSet<ulong> one, HashSet<ulong> other) => 2.0 * one.Count(other.Contains) / (one.Count + other.Count);

    /// <summary>The words and the pairs of neighbours: pairs tell apart what has the same words in another order.</summary>
    private static HashSet<ulong> Features(ulong[] words)
    {
        HashSet<ulong> features = [];
        for (int i = 0; i < words.Length && features.Count < MostFeatures; i++)
        {
            features.Add(words[i]);
            if (i > 0)
            {
                features.Add(WordHashes.Stir(words[i - 1]) + words[i]);
            }
        }

        return features;
    }

    private void Pair(int older, int newer)
    {
        _taken[older] = true;
        _olderOfNewer[newer] = older;
    }
}
