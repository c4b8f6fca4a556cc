using Sayso.Text;

namespace Sayso.Claims;

/// <summary>Answers to a claim that do not call it false: that there is no evidence, that one is innocent.</summary>
internal static class Defence
{
    private const int LongestClaim = 40;

    private static readonly WordSet Evidence = new("evidence proof indication indications sign signs");

    /// <summary>
    /// “There is no evidence of fraud”, “no proof that he knew”: the words for what is said to be without evidence; null where nothing is. They deny only what somebody
    /// claims.
    /// </summary>
    public static Wording? WithoutEvidence(Wording content)
    {
        int limit = Math.Min(content.End, content.Start + 16);
        for (int i = content.Start; i < limit; i++)
        {
            if (content.In(i, Evidence) && (content.Is(i - 1, "no") || (content.AtAny(i - 1, "any", "credible", "solid") && content.From(content.Start, i).HasNegation())))
            {
                int start = i + 1;
                while (start < content.End && content.AtAny(start, "of", "that", "for", "to", "support", "suggest", "show", "any", "indicate", "widespread"))
                {
                    start++;
                }

                return Verdict.IsPointer(content, start) ? null : content.From(start, Math.Min(content.End, start + LongestClaim));
            }
        }

        return null;
    }

    /// <summary>Whether the speaker is said to be innocent, which answers whatever the accusation was.</summary>
    public static bool IsInnocence(Wording words)
    {
        for (int i = words.Start; i < Math.Min(words.End, words.Start + 5); i++)
        {
            if (words.AtAny(i, "innocence", "innocent", "not guilty") && words.Count <= 8)
            {
                return true;
            }
        }

        return false;
    }
}
