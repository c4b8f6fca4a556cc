using Sayso.Text;

namespace Sayso.Claims;

/// <summary>A clause at the start of what is said: its subject, and the auxiliary that tells a promise or a demand from a plain assertion.</summary>
internal readonly struct Clause
{
    // A subject longer than this is no subject that rules can be sure of.
    private const int LongestSubject = 9;
    private const int Longest = 60;
    private const int LongestAside = 16;

    private static readonly WordSet Breaks = new(", ; : — – -- ( ) . ? ! … ... – that because which who whom until when while after before unless since where although though");
    private static readonly WordSet Leading = new(
        "in within on after with for by at if as when today now but and yes no well so then over until once during tomorrow look again next from under before although while unless");

    private Clause(Wording words, int auxiliary, Auxiliary kind)
    {
        Words = words;
        AuxiliaryAt = auxiliary;
        Kind = kind;
    }

    /// <summary>The clause.</summary>
    public Wording Words { get; }

    /// <summary>Where its auxiliary stands; the clause's end where it has none.</summary>
    public int AuxiliaryAt { get; }

    public Auxiliary Kind { get; }

    /// <summary>What stands before the auxiliary.</summary>
    public Wording Subject => Words.From(Words.Start, AuxiliaryAt);

    /// <summary>The main verb after the auxiliary and its adverbs.</summary>
    public int Verb => Words.PastAdverbs(AuxiliaryAt + Kind switch
    {
        Auxiliary.GoingTo => 3,
        Auxiliary.NeedsTo or Auxiliary.IsTo => 2,
        _ => 1,
    });

    /// <summary>The first clause of <paramref name="content"/> that has a subject of its own: “Within ten days, I will …” begins with “I”.</summary>
    public static Clause First(Wording content)
    {
        int start = content.Start;
        for (int tries = 0; tries < 3; tries++)
        {
            while (start < content.End && (!content.IsWord(start) || content[start] is "that"))
            {
                start++;
            }

            int end = start;
            while (end < content.End && end < start + Longest && (end == start || !content.In(end, Breaks)))
            {
                end++;
            }

            var clause = Parse(content.From(start, end));
            if (clause.Kind == Auxiliary.None && content.Is(end, ",") && AfterAside(content, start, end) is { } later)
            {
                return later;
            }

            bool leads = content.In(start, Leading) || content.Is(start - 1, "[");
            if (clause.Kind != Auxiliary.None || !leads || end >= content.End || !content.Is(end, ","))
            {
                return clause;
            }

            start = end + 1;
        }

        return Parse(content.From(start, start));
    }

    /// <summary>“The bridge, which is narrow, will be closed”: the auxiliary stands directly after what the commas set off.</summary>
    private static Clause? AfterAside(Wording content, int start, int comma)
    {
        int limit = Math.Min(content.End, comma + LongestAside);
        for (int i = comma + 1; i < limit && !content.EndsSentence(i); i++)
        {
            if (content.Is(i, ",") && content.IsWord(i + 1))
            {
                var kind = KindAt(content, i + 1);
                return kind == Auxiliary.None ? null : new Clause(content.From(start, i + Longest), i + 1, kind);
            }
        }

        return null;
    }

    private static Clause Parse(Wording words)
    {
        int limit = Math.Min(words.End, words.Start + LongestSubject + 1);
        for (int i = words.Start + 1; i < limit; i++)
        {
            var kind = KindAt(words, i);
            if (kind != Auxiliary.None)
            {
                return new Clause(words, i, kind);
            }
        }

        return new Clause(words, words.End, Auxiliary.None);
    }

    private static Auxiliary KindAt(Wording words, int i)
    {
        if (words.Is(i, "will") || words.Is(i, "'ll") || words.Is(i, "wo") || words.Is(i, "shall"))
        {
            return Auxiliary.Will;
        }

        if (words.Is(i, "would"))
        {
            return Auxiliary.Would;
        }

        if (words.Is(i, "should"))
        {
            return Auxiliary.Should;
        }

        if (words.Is(i, "must"))
        {
            return Auxiliary.Must;
        }

        if (words.Is(i + 1, "to") && (words.Is(i, "need") || words.Is(i, "needs") || words.Is(i, "ought") || words.Is(i, "have") || words.Is(i, "has")))
        {
            return Auxiliary.NeedsTo;
        }

        bool be = words.Is(i, "is") || words.Is(i, "are") || words.Is(i, "am") || words.Is(i, "was") || words.Is(i, "were") || words.Is(i, "'s") || words.Is(i, "'re") || words.Is(i, "'m");
        return !be ? Auxiliary.None
            : words.At(i + 1, "going to") ? Auxiliary.GoingTo
            : words.Is(i + 1, "to") ? Auxiliary.IsTo
            : Auxiliary.None;
    }
}

/// <summary>The auxiliaries that matter for what a clause does.</summary>
internal enum Auxiliary
{
    /// <summary>None that matters.</summary>
    None,

    /// <summary>Will, shall.</summary>
    Will,

    /// <summary>Would: a promise told in the past.</summary>
    Would,

    /// <summary>Is going to.</summary>
    GoingTo,

    /// <summary>Is to.</summary>
    IsTo,

    /// <summary>Should.</summary>
    Should,

    /// <summary>Must.</summary>
    Must,

    /// <summary>Needs to, ought to, has to.</summary>
    NeedsTo,
}
