using Sayso.Text;

namespace Sayso.Claims;

/// <summary>Verdicts that a speaker passes on what others said: “this story is not true”, “it never happened”, “I don't believe it”.</summary>
internal static class Verdict
{
    private const int LongestSentence = 40;

    private static readonly WordSet Falsehoods = new(
        "false untrue fake nonsense rubbish baseless groundless unfounded unsubstantiated fabricated fabrication fabrications lie lies hoax hoaxes fiction bogus inaccurate incorrect hogwash "
        + "baloney garbage malarkey slander defamatory defamation libel misinformation disinformation propaganda invented concocted preposterous ludicrous meritless invention inventions smear smears falsehood falsehoods untruth untruths fantasy fantasies concoction fable fables witch-hunt spurious specious trumped-up");

    private static readonly WordSet Weak = new("wrong ridiculous absurd misleading outrageous laughable irresponsible politically mistaken made exaggerated distorted misguided wild");

    private static readonly WordSet Shaky = new("flawed unreliable questionable dubious inconclusive biased speculative implausible premature unproven");

    private static readonly WordSet Hopeless = new("non-starter nonstarter unworkable unrealistic impractical far-fetched delusional");

    private static readonly WordSet Silly = new("silly stupid foolish crazy odd strange weird bizarre ridiculous absurd dumb");

    private static readonly WordSet Truths = new("true correct accurate right factual so");

    private static readonly WordSet Be = new("is was are were be been 's ’s 're ’re");

    private static readonly WordSet Pointers = new("it that this these those they them which none");

    /// <summary>The stance that the first words of <paramref name="content"/> take on somebody else's claim, and where the claim that they mean is named.</summary>
    public static (Stance Stance, Wording Subject)? Of(Wording content)
    {
        int start = content.Start;
        while (start < content.End && (!content.IsWord(start) || content.AtAny(start, "and", "but", "well", "look", "so", "again", "of course", "in fact", "i think", "i believe")))
        {
            start += content.AtAny(start, "of course", "in fact", "i think", "i believe") ? 2 : 1;
        }

        int end = start;
        while (end < content.End && end - start < LongestSentence && !content.EndsSentence(end))
        {
            end++;
        }

        var sentence = content.From(start, end);
        return Bare(sentence) ?? Event(sentence) ?? Disbelief(sentence) ?? OfSubject(sentence);
    }

    /// <summary>
    /// Whether a later sentence of <paramref name="content"/> disbelieves something: “… I don't believe it.” What “it” means is then more likely in the speaker's own words
    /// before it than in anybody else's.
    /// </summary>
    public static bool DisbelievesLater(Wording content)
    {
        int limit = Math.Min(content.End, content.Start + 120);
        for (int i = content.Start + 1; i < limit; i++)
        {
            bool self = content.Is(i, "I") || content.Is(i, "we");
            if (self && Disbelief(content.From(i, Math.Min(limit, i + 6))) is { Item1: Stance.Doubts })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether <paramref name="words"/> call something false: “baseless”, “a lie”, “not true”.</summary>
    public static bool CallsFalse(Wording words)
    {
        for (int i = words.Start; i < Math.Min(words.End, words.Start + LongestSentence); i++)
        {
            if (words.In(i, Falsehoods) || (words.Is(i, "not") && words.In(words.PastAdverbs(i + 1), Truths)) || words.AtAny(i, "no truth", "without merit", "without foundation", "without basis"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether what follows a claim noun makes little of it: “the accusation absurd”.</summary>
    public static bool Belittles(Wording words)
    {
        int noun = words.Start;
        while (noun < Math.Min(words.End, words.Start + 6) && !ClaimNouns.Contains(words[noun]))
        {
            noun++;
        }

        return ClaimNouns.Contains(words[noun]) && words.In(words.PastAdverbs(words.PastMarks(noun + 1)), Weak);
    }

    /// <summary>“Called it a non-starter.”</summary>
    public static bool CallsHopeless(CueReading cue, Wording content)
    {
        bool points = IsPointer(content, content.Start) || (cue.Words.Count > 0 && IsPointer(cue.Sentence, cue.Words.End));
        for (int i = content.Start; points && i < Math.Min(content.End, content.Start + 6); i++)
        {
            if (content.In(i, Hopeless))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether <paramref name="token"/> points at a claim without naming it: it, that, this.</summary>
    public static bool IsPointer(Wording words, int token) => words.In(token, Pointers);

    /// <summary>“False.” “Not true.” “Absolute nonsense.”</summary>
    private static (Stance, Wording)? Bare(Wording sentence)
    {
        int first = sentence.PastAdverbs(sentence.Start);
        int end = sentence.End;
        while (end > sentence.Start && !sentence.IsWord(end - 1))
        {
            end--;
        }

        bool shortVerdict = end > sentence.Start && end - first <= 2 && sentence.In(end - 1, Falsehoods) && !ClaimNouns.Contains(sentence[end - 1]);
        bool verbless = sentence.In(first, Falsehoods) && sentence.AtAny(first + 1, "from start to finish", "from beginning to end", "all of it", "and nothing more", "pure and simple") && !ClaimNouns.Contains(sentence[first]);
        bool notTrue = sentence.Count <= 5 && sentence.Is(sentence.Start, "not") && sentence.In(first, Truths);
        return shortVerdict || verbless || notTrue || sentence.AtAny(sentence.Start, "fake news", "absolutely not", "no truth") ? (Stance.Denies, sentence.From(sentence.Start, sentence.Start)) : null;
    }

    /// <summary>“It didn't happen.” “That never took place.”</summary>
    private static (Stance, Wording)? Event(Wording sentence)
    {
        int verb = sentence.Start + 1;
        if (!sentence.In(sentence.Start, Pointers))
        {
            return null;
        }

        bool negated = false;
        for (; verb < sentence.End && verb < sentence.Start + 5; verb++)
        {
            negated |= sentence.IsNegation(verb);
            if (negated && (sentence[verb].StartsWith("happen", StringComparison.OrdinalIgnoreCase) || sentence.AtAny(verb, "took place", "take place", "taken place", "occurred", "occur")))
            {
                return (Stance.Denies, sentence.From(sentence.Start, sentence.Start + 1));
            }
        }

        return null;
    }

    /// <summary>“I don't believe it.” “We doubt that.” “There's no truth to the report.”</summary>
    private static (Stance, Wording)? Disbelief(Wording sentence)
    {
        for (int i = sentence.Start; i < Math.Min(sentence.End, sentence.Start + 6); i++)
        {
            if (sentence.AtAny(i, "no truth to", "no truth in", "no substance to", "no merit to", "no basis to", "no basis for", "no basis in", "no foundation to", "nothing true about"))
            {
                return (Stance.Denies, sentence.From(i + 3, sentence.End));
            }
        }

        if (SillyToSay(sentence) is { } said)
        {
            return (Stance.Doubts, said);
        }

        if (Unconvinced(sentence) is { } unconvinced)
        {
            return (Stance.Doubts, unconvinced);
        }

        int verb = sentence.PastAdverbs(sentence.Start + 1);
        bool self = sentence.AtAny(sentence.Start, "I", "we");
        bool disbelief = (sentence.AtAny(sentence.Start + 1, "do not", "do n't", "did n't", "did not", "ca n't", "can not", "cannot") && sentence.AtAny(sentence.Start + 3, "believe it", "believe that", "believe this", "buy it", "buy that", "buy this"))
            || sentence.AtAny(verb, "doubt it", "doubt that", "doubt this", "question that");
        if (!self || !disbelief)
        {
            return null;
        }

        int of = sentence.Is(verb, "doubt") || sentence.Is(verb, "question") ? verb + 1 : sentence.Start + 4;
        bool clause = sentence.Is(of, "that") && sentence.IsWord(of + 1) && !sentence.In(of + 1, Be);
        return (Stance.Doubts, clause ? sentence.From(of, sentence.End) : sentence.From(of, of + 1));
    }

    /// <summary>“It's kind of a silly thing to say.”</summary>
    private static Wording? SillyToSay(Wording sentence)
    {
        bool points = sentence.In(sentence.Start, Pointers) && sentence.In(sentence.Start + 1, Be);
        for (int i = sentence.Start + 2; points && i < Math.Min(sentence.End, sentence.Start + 9); i++)
        {
            if (sentence.In(i, Silly) && (sentence.AtAny(i + 1, "thing to say", "thing to claim", "claim to make", "to say", "to claim") || sentence.AtAny(i + 1, "claim", "allegation", "accusation")))
            {
                return sentence.From(sentence.Start, sentence.Start + 1);
            }
        }

        return null;
    }

    /// <summary>“She was not convinced by the study”, “we remain sceptical of the plan”: the words for what is doubted.</summary>
    private static Wording? Unconvinced(Wording sentence)
    {
        if (!sentence.AtAny(sentence.Start, "I", "we", "he", "she", "they"))
        {
            return null;
        }

        for (int i = sentence.Start + 2; i < Math.Min(sentence.End, sentence.Start + 6); i++)
        {
            bool unsure = sentence.AtAny(i, "convinced", "persuaded") ? sentence.IsNegation(i - 1) || sentence.IsNegation(i - 2) : sentence.AtAny(i, "unconvinced", "sceptical", "skeptical");
            if (unsure && sentence.AtAny(i + 1, "by", "of", "that", "about"))
            {
                return sentence.From(i + 2, sentence.End);
            }
        }

        return null;
    }

    /// <summary>“This story is not true.” “The claims are baseless.” “That's a lie.” “The report is accurate.”</summary>
    private static (Stance, Wording)? OfSubject(Wording sentence)
    {
        int limit = Math.Min(sentence.End, sentence.Start + 24);
        bool points = sentence.In(sentence.Start, Pointers) && sentence.In(sentence.Start + 1, Be);
        bool names = false;
        for (int i = sentence.Start; i < limit; i++)
        {
            names |= ClaimNouns.Contains(sentence[i]);
            if (i == sentence.Start || !sentence.In(i, Be) || !(points ? i == sentence.Start + 1 : names))
            {
                continue;
            }

            var subject = sentence.From(sentence.Start, i);
            bool negated = sentence.IsNegation(i + 1) || sentence.IsNegation(i + 2);
            int verdict = sentence.PastMarks(sentence.PastAdverbs(i + 1));
            verdict += sentence.AtAny(verdict, "a", "an", "the", "all", "nothing", "made") ? 1 : 0;
            verdict = sentence.PastAdverbs(sentence.PastMarks(verdict));
            verdict += sentence.AtAny(verdict, "total", "complete", "big", "outright", "pure", "absolute", "bald-faced", "blatant", "fake", "malicious", "political", "more", "case", "up") && verdict + 1 < sentence.End
                && sentence.IsWord(verdict + 1) ? 1 : 0;
            bool isFalse = sentence.In(verdict, Falsehoods) || sentence.AtAny(verdict - 1, "made up", "fake news", "fake stories", "without merit", "without foundation", "without basis") || (names && sentence.In(verdict, Weak));
            bool isTrue = sentence.In(verdict, Truths) || sentence.AtAny(verdict - 1, "the case");
            return isFalse && !negated ? (Stance.Denies, subject)
                : names && !negated && sentence.In(verdict, Shaky) ? (Stance.Doubts, subject)
                : isTrue && negated ? (Stance.Denies, subject)
                : isTrue && (names || sentence.Is(verdict, "true") || sentence.Is(verdict, "correct")) && !sentence.Is(verdict, "so") ? (Stance.Confirms, subject)
                : null;
        }

        return null;
    }
}
