namespace Sayso.Claims;

/// <summary>Sentences that do what they say: “I deny it”, “we stand by our story”, “I promise to pay”, “I call on them to leave”.</summary>
internal static class Performative
{
    private const int LongestObject = 60;

    private static readonly (Stance Stance, string[] Words)[] s_acts =
    [
        (Stance.Declines, ["no comment", "will not comment", "wo n't comment", "can not comment", "ca n't comment", "do not comment", "do n't comment", "decline to comment", "cannot comment"]),
        (Stance.Denies, ["deny", "refute", "dispute", "reject the claim", "reject the accusation", "reject the allegation", "reject these", "reject those", "reject any", "reject all", "reject that", "reject the suggestion", "reject the charges", "reject it", "reject this", "reject allegations", "reject accusations", "reject claims", "reject their"]),
        (Stance.Upholds, ["stand by", "stand behind", "stick by", "stick to"]),
        (Stance.Confirms, ["confirm", "can confirm", "admit", "acknowledge"]),
        (Stance.Corrects, ["apologise", "apologize", "retract", "was wrong", "were wrong", "made a mistake", "made an error", "regret the error", "misspoke", "take it back"]),
        (Stance.Pledges, ["promise", "vow", "pledge", "guarantee", "commit to"]),
        (Stance.Doubts, ["doubt", "question whether", "question the", "have doubts", "have serious doubts", "am skeptical", "am sceptical"]),
        (Stance.Urges, ["urge", "ask that", "ask you", "ask everyone", "ask people", "ask all", "ask the", "call on", "call for", "call upon", "demand", "appeal", "expect from", "expect them", "expect the", "encourage",
            "advise", "recommend", "want him to", "want her to", "want them to", "want you to", "want the", "implore", "beg", "plead", "insist that", "plead with", "request"]),
    ];

    /// <summary>What the first sentence of <paramref name="content"/> does by being said, and what it does it to.</summary>
    public static (Stance Stance, Wording Object)? Of(Wording content)
    {
        int start = content.Start;
        while (start < content.End && (!content.IsWord(start) || content.AtAny(start, "and", "but", "so", "well", "again", "here")))
        {
            start++;
        }

        bool self = content.AtAny(start, "I", "we");
        if (!self)
        {
            return content.AtAny(start, "no comment") ? (Stance.Declines, content) : null;
        }

        foreach (int at in (ReadOnlySpan<int>)[start + 1, content.PastAdverbs(start + 1)])
        {
            // “We do not doubt” has an adverb that turns everything round.
            bool turned = at > start + 1 && content.From(start + 1, at).HasNegation();
            foreach (var (stance, acts) in s_acts)
            {
                foreach (string act in acts)
                {
                    if (!turned && content.At(at, act))
                    {
                        return (stance, content.From(stance == Stance.Denies ? at + 1 : at + act.AsSpan().Count(' ') + 1, SentenceEnd(content, at)));
                    }
                }
            }
        }

        return null;
    }

    private static int SentenceEnd(Wording content, int from)
    {
        int limit = Math.Min(content.End, from + LongestObject);
        while (from < limit && !content.EndsSentence(from))
        {
            from++;
        }

        return from;
    }
}
