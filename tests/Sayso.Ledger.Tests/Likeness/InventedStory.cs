namespace Sayso.Ledger.Tests.Likeness;

/// <summary>Stories of words that nobody has written before, the same ones for the same seed.</summary>
internal static class InventedStory
{
    private static readonly string[] s_syllables = ["ba", "ren", "to", "mi", "lur", "ka", "ves", "do", "pi", "sha", "gor", "ne"];

    /// <summary>So many words, with a full stop after every twelfth and a paragraph's end after every sixtieth.</summary>
    public static string Of(int seed, int words) => Of(Words(seed, words));

    /// <summary>The words as a text.</summary>
    public static string Of(IReadOnlyList<string> words) =>
        string.Concat(words.Select((word, i) => word + ((i + 1) % 60 == 0 ? ".\n\n" : (i + 1) % 12 == 0 ? ". " : " ")));

    /// <summary>The words alone.</summary>
    public static string[] Words(int seed, int count)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => string.Concat(Enumerable.Range(0, 2 + random.Next(2)).Select(_ => s_syllables[random.Next(s_syllables.Length)])))];
    }
}
