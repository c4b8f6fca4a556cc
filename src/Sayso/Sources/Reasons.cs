using Sayso.Text;

namespace Sayso.Sources;

/// <summary>Finds why a source goes without a name: “because they feared for their jobs”, “not authorised to speak publicly”.</summary>
internal static class Reasons
{
    private const int Longest = 40;

    private static readonly WordSet Signals = new("anonymity anonymous anonymously named identified unnamed name identify");

    private static readonly WordSet Grounds = new("because citing as given since for fearing due out owing");

    private static readonly WordSet Subjects = new("he she they it no this");

    private static readonly WordSet Permission = new("authorised authorized permitted allowed cleared supposed entitled licensed");

    private static readonly WordSet Speaking = new("speak discuss comment talk brief disclose address share describe release give reveal publicly");

    private static readonly WordSet Sayings = new("said says told added tells asked noted");

    /// <summary>The reason that stands in a sentence between two tokens; null if none does.</summary>
    public static Stretch? In(StoryTokens words, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (words.IsIn(i, Permission) && NotBefore(words, i, start) is { } not && AsksToSpeak(words, i, end))
            {
                int because = Because(words, not, start);
                return new Stretch(because, End(words, not, end));
            }

            if (words.IsIn(i, Signals) && Ground(words, i + 1, end) is { } ground)
            {
                return new Stretch(ground, End(words, ground, end));
            }
        }

        return null;
    }

    /// <summary>“not authorised”, “wasn’t permitted”, “without being authorised”, “unauthorised”.</summary>
    private static int? NotBefore(StoryTokens words, int token, int start)
    {
        for (int i = token - 1; i >= Math.Max(start, token - 3); i--)
        {
            if (words.Is(i, "not") || words.Is(i, "n't") || words.Is(i, "n’t") || words.Is(i, "without"))
            {
                return i;
            }
        }

        return null;
    }

    private static bool AsksToSpeak(StoryTokens words, int token, int end)
    {
        for (int i = token + 1; i < Math.Min(end, token + 5); i++)
        {
            if (words.IsIn(i, Speaking))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The “because” of the clause that the token stands in, or else the token.</summary>
    private static int Because(StoryTokens words, int token, int start)
    {
        for (int i = token - 1; i >= Math.Max(start, token - 6); i--)
        {
            if (words.Is(i, "because") || words.Is(i, "as") || words.Is(i, "since"))
            {
                return i;
            }

            if (words.Is(i, "who") || words.IsStop(i))
            {
                break;
            }
        }

        return token;
    }

    /// <summary>Where the reason starts that is given soon after a word like “anonymity”.</summary>
    private static int? Ground(StoryTokens words, int from, int end)
    {
        for (int i = from; i < Math.Min(end, from + 8) && !words.IsIn(i, Sayings); i++)
        {
            bool toSpeak = words.Is(i, "to") && words.IsIn(i + 1, Speaking);
            bool counts = words.IsIn(i, Grounds) && (!words.Is(i, "as") || words.IsIn(i + 1, Subjects)) && (!words.Is(i, "for") || words.Is(i + 1, "fear")) && (!words.Is(i, "out") || words.Is(i + 1, "of"));
            if (toSpeak || counts)
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>A reason ends with its clause.</summary>
    private static int End(StoryTokens words, int from, int end)
    {
        int i = from + 1;
        while (i < end && i < from + Longest && !words.IsStop(i) && !words.IsIn(i, Sayings))
        {
            i++;
        }

        return i;
    }
}
