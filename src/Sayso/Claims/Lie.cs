using Sayso.Text;

namespace Sayso.Claims;

/// <summary>“The minister is lying”, “those who link us to the fire are lying”: denies whatever they claim.</summary>
internal static class Lie
{
    private const int LongestSubject = 24;

    private static readonly WordSet Be = new("is are was were 's ’s 're ’re");
    private static readonly WordSet Owned = new("the this that these those his her their its");
    private static readonly WordSet Whoever = new("anyone anybody those people everyone");
    private static readonly string[] Claiming =
    [
        "says otherwise", "say otherwise", "claims otherwise", "want to", "wants to", "try to", "tries to", "says that", "say that", "claim that", "claims that", "suggests that", "suggest that",
        "says", "say", "claims", "claim", "suggests", "suggest", "believes", "believe",
    ];

    /// <summary>The words for whoever is said to lie or, where it is told what such people claim, for the claim; null where nobody is.</summary>
    public static (Wording Words, bool NamesSpeaker)? Of(Wording content)
    {
        int limit = Math.Min(content.End, content.Start + LongestSubject);
        for (int i = content.Start + 1; i < limit && !content.EndsSentence(i); i++)
        {
            // “The nurse had invented the story”.
            int noun = i + (content.Is(i + 1, "up") ? 3 : 2);
            if (content.AtAny(i, "invented", "fabricated", "concocted", "made up") && content.In(noun - 1, Owned) && ClaimNouns.Contains(content[noun]) && !content.From(content.Start, i).HasNegation())
            {
                int end = content.AtAny(i - 1, "had", "has", "have") ? i - 1 : i;
                return OfSubject(content.From(content.Start, end));
            }
        }

        for (int i = content.Start + 1; i < limit && !content.EndsSentence(i); i++)
        {
            if (content.In(i, Be) && content.Is(content.PastAdverbs(i + 1), "lying") && !content.From(i + 1, i + 3).HasNegation())
            {
                return OfSubject(content.From(content.Start, i));
            }
        }

        return null;
    }

    private static (Wording Words, bool NamesSpeaker) OfSubject(Wording subject)
    {
        if (!subject.In(subject.Start, Whoever) || !subject.Is(subject.Start + 1, "who"))
        {
            return (subject, true);
        }

        foreach (string claiming in Claiming)
        {
            if (subject.At(subject.Start + 2, claiming))
            {
                return (subject.From(claiming.EndsWith("otherwise", StringComparison.Ordinal) ? subject.End : subject.Start + 3 + claiming.AsSpan().Count(' '), subject.End), false);
            }
        }

        return (subject.From(subject.Start + 2, subject.End), false);
    }
}
