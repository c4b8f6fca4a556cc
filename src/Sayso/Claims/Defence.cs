using Sayso.Text;

namespace Sayso.Claims;

/// <summary>Answers to a claim that do not call it false: that there is no evidence, that one is innocent.</summary>
internal static class Defence
{
    private const int LongestClaim = 40;

    private static readonly WordSet Evidence = new("evidence proof indication indications sign signs");

    private static readonly WordSet Selves = new("I we he she they it");

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

    /// <summary>“The newspaper stood by its reporting”, said in its name: the words for what it stands by; null for other statements.</summary>
    public static Wording? StoodBy(Wording content)
    {
        for (int i = content.Start; i < Math.Min(content.End - 3, content.Start + 7); i++)
        {
            if (content.AtAny(i, "stood by", "stands by", "stand by", "stood behind", "stands behind") && content.AtAny(i + 2, "its", "our", "the", "their", "his", "her")
                && (ClaimNouns.IsReport(content[i + 3]) || ClaimNouns.Contains(content[i + 3])))
            {
                return content.From(i + 2, i + 4);
            }
        }

        return null;
    }

    /// <summary>“We had nothing to do with it”, “he was not involved”: whether the subject is said to have had no part, which answers whatever the accusation was.</summary>
    /// <param name="content">What is said.</param>
    /// <param name="isSelf">Whether its first word is known to name the speaker.</param>
    public static bool HadNoPart(Wording content, bool isSelf = false)
    {
        int start = content.Is(content.Start, "that") ? content.Start + 1 : content.Start;
        if (!isSelf && !content.In(start, Selves))
        {
            return false;
        }

        for (int i = start + 1; i < Math.Min(content.End, start + 5); i++)
        {
            if (content.AtAny(i, "nothing to do with", "no part in", "no role in", "no involvement in", "no hand in", "no responsibility for", "not involved", "n't involved", "not responsible", "n't responsible",
                "not behind", "n't behind", "nothing wrong", "not do it", "n't do it", "not commit", "n't commit"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the speaker is said to be innocent, which answers whatever the accusation was; what others believe of somebody's innocence does not.</summary>
    public static bool IsInnocence(Wording words)
    {
        for (int i = words.Start; i < Math.Min(words.End, words.Start + 5); i++)
        {
            if (words.AtAny(i, "believe", "believes", "believed", "think", "thinks", "thought", "hope", "hoped", "presumed"))
            {
                return false;
            }

            if (words.AtAny(i, "innocence", "innocent", "not guilty") && words.Count <= 8)
            {
                return true;
            }
        }

        return false;
    }
}
