using Sayso.Text;

namespace Sayso.Claims;

/// <summary>“His confession was forced”, “my statement was wrong”: who says so of what they said takes it back.</summary>
internal static class Retraction
{
    private const int LongestPhrase = 7;

    private static readonly WordSet Owners = new("his her their its my our the");
    private static readonly WordSet Sayings = new("confession admission statement statements testimony account claim claims remarks remark comments comment plea report post tweet");
    private static readonly WordSet Undone = new(
        "forced coerced false untrue wrong mistaken inaccurate incorrect extracted tortured beaten fabricated involuntary invented obtained given made signed");

    private static readonly WordSet Forcing = new("under force torture duress pressure threat threats error mistake mistakenly beaten police");

    /// <summary>The words for what is taken back; null where nothing is.</summary>
    public static Wording? Of(Wording content)
    {
        int start = content.Is(content.Start, "that") ? content.Start + 1 : content.Start;
        if (content.AtAny(start, "he had been", "she had been", "it had been", "they had been") && content.AtAny(start + 3, "mistaken", "wrong", "in error"))
        {
            return content.From(start, start);
        }

        if (!content.In(start, Owners))
        {
            return null;
        }

        int noun = start + 1;
        while (noun < content.End && noun < start + LongestPhrase && !content.In(noun, Sayings))
        {
            noun++;
        }

        int be = noun + 1;
        be += content.AtAny(be, "had been", "has been") ? 1 : 0;
        int verb = content.PastAdverbs(be + 1);
        bool undone = content.In(noun, Sayings) && content.AtAny(be, "was", "were", "been", "is") && content.In(verb, Undone) && !content.From(be, verb).HasNegation();
        return undone && (!content.AtAny(verb, "made", "given", "obtained", "signed", "extracted") || HasForce(content.From(verb, verb + LongestPhrase))) ? content.From(start, noun + 1) : null;
    }

    private static bool HasForce(Wording words)
    {
        for (int i = words.Start; i < words.End; i++)
        {
            if (words.In(i, Forcing))
            {
                return true;
            }
        }

        return false;
    }
}
