namespace Sayso.Ledger.Identity;

/// <summary>Lists of counted words that never grow beyond a bound: the most frequent stay, and of equally frequent ones the latest met.</summary>
internal static class Counts
{
    /// <summary>The counts after a story that has these words, each of which counts once.</summary>
    public static IReadOnlyList<Counted> With(this IReadOnlyList<Counted> counts, IEnumerable<string> words, int most) =>
        counts.With(words.Distinct(StringComparer.Ordinal).Select(word => new Counted(word, 1)), most);

    /// <summary>The sum of both counts.</summary>
    public static IReadOnlyList<Counted> With(this IReadOnlyList<Counted> counts, IEnumerable<Counted> more, int most)
    {
        var fresh = more.ToDictionary(counted => counted.Text, counted => counted.Stories, StringComparer.Ordinal);
        var all = new List<Counted>(counts.Count + fresh.Count);
        foreach (var (text, stories) in counts)
        {
            bool again = fresh.Remove(text, out int added);
            all.Add(new Counted(text, again ? stories + added : stories));
        }

        // New words go in front: sorting is stable, so that among equals the oldest are at the end and fall out.
        var merged = fresh.Select(pair => new Counted(pair.Key, pair.Value)).Concat(all);
        return [.. merged.OrderByDescending(counted => counted.Stories).Take(most)];
    }

    /// <summary>In how many stories the words were met.</summary>
    public static int Of(this IReadOnlyList<Counted> counts, string text)
    {
        foreach (var counted in counts)
        {
            if (counted.Text == text)
            {
                return counted.Stories;
            }
        }

        return 0;
    }
}
