using Sayso.Text;

namespace Sayso.Sources;

/// <summary>Finds why an unnamed source would know: “familiar with the conversations”, “who was in the room”.</summary>
internal static class Bases
{
    private static readonly WordSet Adjectives = new("familiar close privy aware knowledgeable briefed informed involved present acquainted apprised");

    private static readonly WordSet Partners = new("with to of on about in at by");

    private static readonly WordSet Knowledge = new("knowledge access information insight visibility");

    private static readonly WordSet Auxiliaries = new("is are was were has have had been be not yet also");

    private static readonly WordSet Seeing = new(
        "attended seen saw heard witnessed reviewed read spoke spoken worked works took viewed watched participated knows know helped obtained received attend learned");

    private static readonly WordSet Fillers = new("direct first-hand firsthand detailed intimate inside deep personal prior some immediate full the very closely directly fully intimately");

    private static readonly WordSet Verbs = new(
        "said says told tells tell say added adds confirmed denied claimed described declined insisted noted explained warned suggested revealed disclosed acknowledged reported "
        + "have has had was were is are would could will that");

    /// <summary>How many tokens a basis may have.</summary>
    private const int Longest = 25;

    /// <summary>Whether a basis starts at the token.</summary>
    public static bool StartsAt(StoryTokens words, int token) => Length(words, token) > 0;

    /// <summary>The basis that starts at the token and ends before <paramref name="end"/>; null if none does.</summary>
    public static Stretch? At(StoryTokens words, int token, int end)
    {
        int least = Length(words, token);
        if (least == 0)
        {
            return null;
        }

        int i = token + least;
        while (i < end && i < token + Longest && !words.IsStop(i) && !(i > token + least && Ends(words, i)))
        {
            i++;
        }

        return new Stretch(token, i);
    }

    /// <summary>The tokens that make a basis of what follows; 0 if none starts here.</summary>
    private static int Length(StoryTokens words, int token)
    {
        int i = token;
        if (words.Is(i, "who"))
        {
            i++;
            while (words.IsIn(i, Auxiliaries))
            {
                if (words.Is(i, "not"))
                {
                    return 0;
                }

                i++;
            }

            if (words.IsIn(i, Seeing))
            {
                return i - token + 1;
            }
        }

        if (words.Is(i, "with") || words.Is(i, "has") || words.Is(i, "have") || words.Is(i, "had"))
        {
            i++;
        }

        while (words.IsIn(i, Fillers))
        {
            i++;
        }

        if (words.IsIn(i, Knowledge))
        {
            return i > token ? i - token + 1 : 0;
        }

        if (words.IsIn(i, Adjectives) && words.IsIn(i + 1, Partners))
        {
            return i - token + 2;
        }

        return words.Is(i, "in") && words.Is(i + 1, "the") && words.Is(i + 2, "room") ? i - token + 3 : 0;
    }

    private static bool Ends(StoryTokens words, int token) =>
        words.IsIn(token, Verbs) || words.Is(token, "who") || words.Is(token, "speaking");
}
