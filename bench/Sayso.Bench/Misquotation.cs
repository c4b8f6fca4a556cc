using System.Globalization;

namespace Sayso.Bench;

/// <summary>The ways in which words are misquoted, each made of the true words by a rule and a seeded die.</summary>
/// <param name="Name">What is done to the words.</param>
/// <param name="IsExact">Whether the words are still the speaker's.</param>
/// <param name="ChangesMeaning">Whether a negation or number is changed.</param>
/// <param name="Make">The words misquoted; null where the rule finds nothing to do.</param>
internal sealed record Misquotation(string Name, bool IsExact, bool ChangesMeaning, Func<string[], Random, string[]?> Make)
{
    private static readonly string[] Fillers = ["really", "very", "perhaps", "people", "always", "today", "country", "simply", "honest", "that", "garden", "policy", "water", "strong", "again"];
    private static readonly string[] Auxiliaries = ["is", "are", "was", "were", "will", "would", "can", "could", "should", "must", "have", "has", "had", "do", "does", "did"];

    public static IReadOnlyList<Misquotation> All { get; } =
    [
        new("marks and case lost", true, false, (words, _) => [.. words.Select(word => word.Trim('.', ',', ';', ':', '?', '!', '(', ')').ToUpperInvariant()).Where(word => word.Length > 0)]),
        new("first half only", true, false, (words, _) => words.Length < 10 ? null : words[..(words.Length / 2)]),
        new("middle elided", true, false, (words, _) => words.Length < 10 ? null : [.. words[..(words.Length / 3)], "…", .. words[(2 * words.Length / 3)..]]),
        new("editor's brackets", true, false, (words, die) => Replaced(words, die, 1, _ => "[they]")),
        new("a word left out", false, false, (words, die) => Without(words, die, 1)),
        new("two words left out", false, false, (words, die) => Without(words, die, 2)),
        new("a word put in", false, false, (words, die) => With(words, die, 1)),
        new("three words put in", false, false, (words, die) => With(words, die, 3)),
        new("two words changed about", false, false, (words, die) => Swapped(words, die)),
        new("a word replaced", false, false, (words, die) => Replaced(words, die, 1, _ => Fillers[die.Next(Fillers.Length)])),
        new("a quarter of the words replaced", false, false, (words, die) => Replaced(words, die, Math.Max(1, words.Length / 4), _ => Fillers[die.Next(Fillers.Length)])),
        new("two words in five replaced", false, false, (words, die) => Replaced(words, die, Math.Max(2, 2 * words.Length / 5), _ => Fillers[die.Next(Fillers.Length)])),
        new("endings changed", false, false, (words, die) => Inflected(words, die)),
        new("middle lost without elision", false, false, (words, _) => words.Length < 12 ? null : [.. words[..(words.Length / 3)], .. words[(2 * words.Length / 3)..]]),
        new("as much again invented", false, false, (words, die) => [.. words, .. Enumerable.Range(0, words.Length).Select(_ => Fillers[die.Next(Fillers.Length)])]),
        new("a negation put in or lost", false, true, Negated),
        new("a number changed", false, true, Renumbered),
    ];

    private static string[] Without(string[] words, Random die, int count)
    {
        var left = words.ToList();
        for (int i = 0; i < count; i++)
        {
            left.RemoveAt(die.Next(1, left.Count - 1));
        }

        return [.. left];
    }

    private static string[] With(string[] words, Random die, int count)
    {
        var more = words.ToList();
        for (int i = 0; i < count; i++)
        {
            more.Insert(die.Next(1, more.Count), Fillers[die.Next(Fillers.Length)]);
        }

        return [.. more];
    }

    private static string[] Swapped(string[] words, Random die)
    {
        string[] swapped = [.. words];
        int at = die.Next(words.Length - 1);
        (swapped[at], swapped[at + 1]) = (swapped[at + 1], swapped[at]);
        return swapped;
    }

    private static string[] Replaced(string[] words, Random die, int count, Func<string, string> other)
    {
        string[] replaced = [.. words];
        int[] places = [.. Enumerable.Range(0, words.Length)];
        die.Shuffle(places);
        foreach (int place in places.Where(at => words[at].All(char.IsAsciiLetterLower)).Take(count))
        {
            replaced[place] = other(words[place]);
        }

        return replaced;
    }

    private static string[]? Inflected(string[] words, Random die)
    {
        string[] inflected = Replaced(words, die, Math.Max(1, words.Length / 6), Inflected);
        return inflected.AsSpan().SequenceEqual(words) ? null : inflected;
    }

    private static string Inflected(string word) =>
        word.EndsWith("ing", StringComparison.Ordinal) ? word[..^3] + "ed" : word.EndsWith('s') ? word[..^1] : word.Length > 3 ? word + "s" : word;

    private static string[]? Negated(string[] words, Random die)
    {
        int not = Array.FindIndex(words, word => word is "not" or "never");
        if (not >= 0)
        {
            return [.. words[..not], .. words[(not + 1)..]];
        }

        int auxiliary = Array.FindIndex(words, word => Auxiliaries.Contains(word, StringComparer.Ordinal));
        return auxiliary < 0 ? null : [.. words[..(auxiliary + 1)], die.Next(3) == 0 ? "never" : "not", .. words[(auxiliary + 1)..]];
    }

    private static string[]? Renumbered(string[] words, Random die)
    {
        int at = Array.FindIndex(words, word => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out _));
        if (at < 0)
        {
            return null;
        }

        string[] other = [.. words];
        other[at] = (int.Parse(words[at], CultureInfo.InvariantCulture) + 1 + die.Next(40)).ToString(CultureInfo.InvariantCulture);
        return other;
    }
}
