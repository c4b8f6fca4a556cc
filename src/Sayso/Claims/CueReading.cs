using Sayso.Attributions;
using Sayso.Text;

namespace Sayso.Claims;

/// <summary>What the cue of an attribution says: its chief meaning, and the words around it that turn it.</summary>
internal readonly struct CueReading
{
    private static readonly WordSet Voicing = new(
        "express expressed expresses expressing voice voiced voices voicing air aired airing raise raised raises raising share shared shares sharing state stated cite cited cites citing "
        + "convey conveyed reiterate reiterated signal signaled signalled announce announced announces announcing declare declared declares declaring post posted describe described outlined outline");

    private static readonly WordSet Disclosures = new(
        "comment comments say discuss answer elaborate identify name speak talk specify disclose reveal respond reply address explain detail confirm deny interview speculate clarify "
        + "interviews concede acknowledge accept rule apologise apologize");

    // Longer cues are no cues.
    private const int LongestCue = 40;

    private CueReading(CueMeaning meaning, bool isVoiced, bool isSilence, Wording words, Wording sentence)
    {
        Meaning = meaning;
        IsVoiced = isVoiced;
        IsSilence = isSilence;
        Words = words;
        Sentence = sentence;
    }

    /// <summary>The word that counts most.</summary>
    public CueMeaning Meaning { get; }

    /// <summary>Whether any word of the cue, or one that governs it, is one of saying.</summary>
    public bool IsVoiced { get; }

    /// <summary>Whether the cue says that something was not said: did not announce, has never apologised.</summary>
    public bool IsSilence { get; }

    /// <summary>The cue itself; empty where there is none.</summary>
    public Wording Words { get; }

    /// <summary>The sentence that holds the cue; empty where there is none.</summary>
    public Wording Sentence { get; }

    /// <summary>Reads the cue of <paramref name="attribution"/>.</summary>
    public static CueReading Of(Layout layout, Sentences sentences, Attribution attribution)
    {
        if (attribution.Cue is not { } cue)
        {
            var none = new Wording(layout, 0, 0);
            return new CueReading(CueMeaning.None, isVoiced: true, isSilence: false, none, none);
        }

        var range = layout.TokensIn(cue);
        var words = new Wording(layout, range.Start.Value, Math.Min(range.End.Value, range.Start.Value + LongestCue));
        var sentence = sentences.Around(words.Start);
        var (meaning, voiced) = Chief(words);
        meaning = CuePhrases.Of(words, sentence, meaning);
        bool governed = !voiced && IsGovernedByVoice(sentence, words.Start);
        bool stands = words.Count == 1 && words.AtAny(words.Start, "did", "does", "do");
        return new CueReading(meaning, voiced || governed || stands || meaning > CueMeaning.Private, IsSilent(words, meaning), words, sentence);
    }

    private static (CueMeaning Meaning, bool Voiced) Chief(Wording words)
    {
        var chief = CueMeaning.None;
        bool voiced = false;
        bool negated = false;
        for (int i = words.Start; i < words.End; i++)
        {
            negated |= words.IsNegation(i) || words.Is(i, "neither");
            var meaning = CuePhrases.IsOtherWord(words, i) ? CueMeaning.None : CueWords.Of(words[i]);
            voiced |= meaning > CueMeaning.Private;
            if (Rank(meaning) > Rank(chief))
            {
                chief = meaning;
            }
        }

        if (words.Has("neither") && chief is CueMeaning.Confirms or CueMeaning.Denies)
        {
            return (CueMeaning.Declines, voiced);
        }

        if (negated && chief is CueMeaning.Confirms or CueMeaning.Denies)
        {
            // “Would neither confirm nor deny”; “did not deny” is nearer to silence than to a denial, too.
            chief = HasWould(words) ? CueMeaning.Declines : chief is CueMeaning.Denies ? CueMeaning.Says : chief;
        }
        else if (negated && chief is CueMeaning.Says && HasWould(words))
        {
            chief = CueMeaning.Declines;
        }

        return (chief, voiced);
    }

    /// <summary>“Did not say”, “has yet to announce”; but who does not deny, or will not say, lets something be known.</summary>
    private static bool IsSilent(Wording words, CueMeaning meaning)
    {
        if (meaning is CueMeaning.Denies or CueMeaning.Rejects or CueMeaning.Declines or CueMeaning.Doubts or CueMeaning.Challenges)
        {
            return false;
        }

        for (int i = words.Start; i < words.End; i++)
        {
            bool past = words.AtAny(i - 1, "did", "does", "do", "has", "have", "had", "could", "ca", "can");
            if ((past && words.AtAny(i, "not", "n't", "never")) || words.AtAny(i, "yet to", "failed to", "fails to"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasWould(Wording words)
    {
        for (int i = words.Start; i < words.End; i++)
        {
            if (words.Is(i, "would") || words.Is(i, "will") || words.Is(i, "wo"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A word of saying outranks a thought, and one that takes a stance outranks both; of several such, the first counts, unless one declines.</summary>
    private static int Rank(CueMeaning meaning) => meaning switch
    {
        CueMeaning.None => 0,
        CueMeaning.Private => 1,
        CueMeaning.Says => 2,
        CueMeaning.Tells or CueMeaning.Labels or CueMeaning.Accuses or CueMeaning.Announces or CueMeaning.Offers => 3,
        CueMeaning.Declines => 5,
        _ => 4,
    };

    /// <summary>“Expressed fears”, “voiced concern”: the thought was spoken.</summary>
    private static bool IsGovernedByVoice(Wording sentence, int cue)
    {
        for (int i = cue - 1; i >= Math.Max(sentence.Start, cue - 4); i--)
        {
            if (sentence.In(i, Voicing))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether what was declined or refused was to say something, and not to do something.</summary>
    public bool IsAboutSpeech(Wording content)
    {
        var after = Sentence.From(Words.End, Words.End + 5);
        foreach (var run in (ReadOnlySpan<Wording>)[Words, content.From(content.Start, content.Start + 5), after])
        {
            for (int i = run.Start; i < run.End; i++)
            {
                if (run.In(i, Disclosures))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
