using Sayso.Text;

namespace Sayso.Claims;

/// <summary>How a denial names what it denies: it states the claim in its own words, or points at what somebody said.</summary>
/// <param name="Stated">The words that state the claim; empty where they only point.</param>
/// <param name="Points">Whether it points: the accusation, this story, it.</param>
/// <param name="IsReport">Whether it points at what an outlet published.</param>
/// <param name="IsBare">Whether it points with no more than a pronoun.</param>
/// <param name="IsUtterance">Whether it points at something said that need be no claim: a remark, a statement.</param>
/// <param name="Holder">The words for whose claim it is: “Berlin” in “the claim from Berlin”; empty where there are none.</param>
internal readonly record struct ClaimReference(Wording Stated, bool Points, bool IsReport, bool IsBare, Wording Holder, bool IsUtterance = false)
{
    /// <summary>The claim noun itself: accusation, report; empty where there is none.</summary>
    public Wording Noun { get; init; }

    /// <summary>Whether what is pointed at is a criticism or a remark.</summary>
    public bool IsCriticism => Noun.Count > 0 && ClaimNouns.IsCriticism(Noun[Noun.Start]);

    /// <summary>Whether what is pointed at was found out and written up: a study, its findings.</summary>
    public bool IsResearch => Noun.Count > 0 && ClaimNouns.IsResearch(Noun[Noun.Start]);

    /// <summary>Whether what is pointed at is a number.</summary>
    public bool IsFigure => Noun.Count > 0 && ClaimNouns.IsFigure(Noun[Noun.Start]);

    /// <summary>Whether it sums up the clause before it: “…, an allegation he denied”.</summary>
    public bool IsApposition { get; init; }

    /// <summary>Whether it names only somebody whose claims are meant: contradicted the mayor.</summary>
    public bool IsSomebody => Noun.Count == 0 && Holder.Count > 0;

    /// <summary>Whether it points at what was just said: that explanation, this claim.</summary>
    public bool IsDemonstrative { get; init; }

    /// <summary>Whether it points back with “such”: any such letter, such a request.</summary>
    public bool PointsWithSuch { get; init; }

    /// <summary>Whether guilt as such is denied: any involvement, wrongdoing.</summary>
    public bool IsGuilt { get; init; }

    private const int LongestPhrase = 9;
    private const int Longest = 120;

    private static readonly WordSet NoNounPhrase = new("is was are were be been has have had will would to who which , ; : that did does do of in on for by from with as at");
    private static readonly WordSet Possessives = new("his her its their my our your 's ’s ' ’");

    /// <summary>Reads a phrase or clause that says what is denied, confirmed, upheld or doubted.</summary>
    public static ClaimReference Of(Wording words)
    {
        int start = words.Start;
        while (start < words.End && (!words.IsWord(start) || words.AtAny(start, "that", "whether", "if", "as") && start + 1 < words.End && IsClauseAfter(words, start)))
        {
            start++;
        }

        words = Trimmed(words.From(start, words.End));
        bool happened = Verdict.IsPointer(words, words.Start) && words.Count <= 5 && words.AtAny(words.Start + 1, "happened", "ever happened", "occurred", "took place", "had happened");
        if (happened || Defence.IsInnocence(words) || Defence.HadNoPart(words, isSelf: true))
        {
            var nobody = words.From(words.Start, words.Start);
            return new ClaimReference(nobody, Points: true, IsReport: false, IsBare: false, nobody);
        }

        int noun = NounIn(words);
        if (noun >= 0)
        {
            return OfNoun(words, noun);
        }

        bool bare = Verdict.IsPointer(words, words.Start) && (words.Count == 1 || words.AtAny(words.Start + 1, "as", "all", ",", "too")
            || (words.AtAny(words.Start, "it", "this", "them") && words.AtAny(words.Start + 1, "on", "in", "the same", "yesterday", "at", "through", "again", "when", "during", "later", "outright")));
        var none = words.From(words.Start, words.Start);
        return bare || words.Count == 0
            ? new ClaimReference(none, Points: true, IsReport: false, IsBare: true, none)
            : new ClaimReference(WithoutVerdict(WithoutPlea(words)), Points: false, IsReport: false, IsBare: false, none) { IsGuilt = NamesGuilt(words), PointsWithSuch = words.From(words.Start, words.Start + 7).Has("such") };
    }

    /// <summary>What somebody alone is said to have claimed, whatever it was: “the minister is lying”.</summary>
    public static ClaimReference OfSpeaker(Wording holder) => new(holder.From(holder.Start, holder.Start), Points: true, IsReport: false, IsBare: false, holder);

    /// <summary>“Guilty on Monday to nine charges” states the nine charges; “to killing her”, killing her.</summary>
    private static Wording WithoutPlea(Wording words)
    {
        bool plea = words.AtAny(words.Start, "guilty", "not guilty");
        for (int i = words.Start; plea && i < Math.Min(words.End - 1, words.Start + LongestPhrase); i++)
        {
            if (words.AtAny(i, "to", "of"))
            {
                return words.From(i + 1, words.End);
            }
        }

        bool gerund = words.Is(words.Start, "to") && words[words.Start + 1].EndsWith("ing", StringComparison.OrdinalIgnoreCase);
        return gerund ? words.From(words.Start + 1, words.End) : words;
    }

    private static bool NamesGuilt(Wording words)
    {
        for (int i = words.Start; i < Math.Min(words.End, words.Start + 4); i++)
        {
            if (ClaimNouns.IsGuilt(words[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>“That reports were false” has a clause after it, “that report” only a noun.</summary>
    private static bool IsClauseAfter(Wording words, int that) => words.Count > 2 && !words.AtAny(that + 1, "is", "was", "as", ",")
        && (!ClaimNouns.Contains(words[that + 1]) || (words.Is(that, "that") && words[that + 1].EndsWith("s", StringComparison.OrdinalIgnoreCase)));

    private static Wording Trimmed(Wording words)
    {
        int end = words.End;
        while (end > words.Start && !words.IsWord(end - 1))
        {
            end--;
        }

        return words.From(words.Start, end);
    }

    /// <summary>The claim noun at the head of the phrase; -1 if it is another phrase.</summary>
    private static int NounIn(Wording words)
    {
        for (int i = words.Start; i < Math.Min(words.End, words.Start + LongestPhrase); i++)
        {
            if (words.In(i, NoNounPhrase) && !(i == words.Start && words.Is(i, "that")))
            {
                return -1;
            }

            if (words.AtAny(i, "attack", "attacks") && words.In(i - 1, Possessives) && words.AtAny(i + 1, "on", "against"))
            {
                return i;
            }

            if (ClaimNouns.Contains(words[i]) && !ClaimNouns.Contains(words[i + 1]) && !words.Is(i + 1, "'s"))
            {
                return i;
            }
        }

        return -1;
    }

    private static ClaimReference OfNoun(Wording words, int noun)
    {
        var none = words.From(words.Start, words.Start);
        var holder = none;
        var stated = none;
        for (int i = words.Start + 1; i < noun; i++)
        {
            holder = words.In(i, Possessives) && !words.AtAny(i, "my", "our", "your", "his", "her", "its", "their") ? words.From(words.Start, i) : holder;
        }

        if (words.AtAny(words.Start, "his", "her", "its", "their"))
        {
            holder = words.From(words.Start, words.Start + 1);
        }

        int next = noun + 1;
        while (next < words.End && words.AtAny(next, "made", "levelled", "leveled", "against", "him", "her", "them", "published", "late", "about"))
        {
            next++;
        }

        if (words.AtAny(next, "that", "whether"))
        {
            stated = WithoutVerdict(words.From(next + 1, words.End));
        }
        else if (words.AtAny(next, "by", "from", "in", "of"))
        {
            (holder, stated) = HolderAndClaim(words, next, holder);
        }
        else if (BeginsClause(words, next))
        {
            stated = WithoutVerdict(words.From(next, words.End));
        }

        return new ClaimReference(stated, Points: true, ClaimNouns.IsReport(words[noun]), IsBare: false, holder, ClaimNouns.IsUtterance(words[noun])) 
        {
            Noun = words.From(noun, noun + 1),
            IsApposition = words.AtAny(words.Start, "a", "an"),
            IsDemonstrative = words.AtAny(words.Start, "that", "this"),
        };
    }

    /// <summary>“Claims by two members that the gate was open”, “the claim from Berlin”, “claims of fraud”.</summary>
    private static (Wording Holder, Wording Stated) HolderAndClaim(Wording words, int preposition, Wording holder)
    {
        for (int i = preposition + 2; i < Math.Min(words.End - 1, preposition + LongestPhrase); i++)
        {
            if (words.Is(i, "that"))
            {
                return (words.From(preposition + 1, i), WithoutVerdict(words.From(i + 1, words.End)));
            }
        }

        var rest = WithoutVerdict(words.From(preposition + 1, words.End));
        bool names = rest.Count > 0 && (char.IsUpper(rest[rest.Start][0]) || rest.Is(rest.Start, "the"));
        if (rest.Count <= 3 && rest.Has("events"))
        {
            return (holder, rest.From(rest.Start, rest.Start));
        }

        return names || !words.Is(preposition, "of") ? (rest, rest.From(rest.Start, rest.Start)) : (holder, rest);
    }

    /// <summary>“Reports the president had fled”: a clause that needs no “that”.</summary>
    private static bool BeginsClause(Wording words, int token) => token + 2 < words.End
        && (words.AtAny(token, "the", "a", "an", "he", "she", "it", "they", "we", "I", "his", "her", "its", "their") || char.IsUpper(words[token][0]));

    /// <summary>What stands before “as groundless”.</summary>
    private static Wording WithoutVerdict(Wording words)
    {
        for (int i = words.Start + 1; i < Math.Min(words.End, words.Start + Longest); i++)
        {
            if (words.Is(i, "as") && !words.AtAny(i - 1, "as", "well", "such", "far", "long", "soon", "much", "same"))
            {
                return Trimmed(words.From(words.Start, i));
            }
        }

        return words;
    }
}
