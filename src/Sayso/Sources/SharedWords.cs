namespace Sayso.Sources;

/// <summary>Tells how much two stretches of a story have in common: “withdraw the bill”, “withdrawal of the bill”.</summary>
internal static class SharedWords
{
    /// <summary>How many letters of a word tell it in another form.</summary>
    private const int Telling = 5;

    /// <summary>How many words of a stretch are looked at.</summary>
    private const int Most = 40;

    /// <summary>How many of the first words of <paramref name="one"/> the other has too, in this form or another.</summary>
    public static int Count(StoryTokens words, Stretch one, Stretch other)
    {
        int count = 0;
        for (int i = one.Start; i < Math.Min(one.End, one.Start + Most); i++)
        {
            count += Holds(words, other, i) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Whether two words are forms of one, as far as their first letters tell.</summary>
    public static bool Alike(StoryTokens words, int one, int other) =>
        words[one].Length >= Telling && words[other].Length >= Telling && words[one][..Telling].Equals(words[other][..Telling], StringComparison.OrdinalIgnoreCase);

    private static bool Holds(StoryTokens words, Stretch stretch, int word)
    {
        for (int i = stretch.Start; i < Math.Min(stretch.End, stretch.Start + Most); i++)
        {
            if (Alike(words, word, i))
            {
                return true;
            }
        }

        return false;
    }
}
