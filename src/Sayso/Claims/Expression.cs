using Sayso.Attributions;
using Sayso.Text;

namespace Sayso.Claims;

/// <summary>Tells what was said, written or shown in public from what a story knows of somebody's mind.</summary>
internal static class Expression
{
    private static readonly WordSet Anyone = new("someone somebody anyone anybody nobody everyone everybody you nor neither");
    private static readonly WordSet Determiners = new("a an the this that these those no any");
    private static readonly WordSet Naming = new("called dubbed nicknamed termed named");
    private static readonly WordSet Showing = new("showed shows show shown demonstrated demonstrates");
    private static readonly WordSet Signs = new("promise progress improvement interest courage remorse mercy symptoms signs");
    private static readonly WordSet Citing = new("cited cites cite quoted quotes quote");
    private static readonly WordSet Modals = new("will would might may could must can should shall wo ca cannot");

    /// <summary>
    /// Whether the attribution is voiced. A word of saying in the cue, or one that governs it (“expressed fears”), makes it so; words all in quotation marks must have been
    /// said by somebody; what somebody did not say was not; a cue that is no known word of saying is one only where there is nothing to it but punctuation.
    /// </summary>
    public static bool IsVoiced(Attribution attribution, Attribution? outer, CueReading cue, Wording content, Wording source)
    {
        if (attribution.Within is not null && Deeds.IsVerdictOnNoun(cue, content))
        {
            return false;
        }

        if (cue.Words.Count == 0 || attribution.Type == AttributionType.Direct)
        {
            return true;
        }

        if (cue.Meaning == CueMeaning.Declines && !cue.Words.Has("neither") && !cue.IsAboutSpeech(content))
        {
            // Who refuses to leave does something, or does not; who refuses to comment lets it be reported.
            return false;
        }

        if (IsName(attribution, cue) || IsBare(cue, content))
        {
            return false;
        }

        if (IsOwn(attribution, outer, cue) || (attribution.Within is not null && IsSupposed(cue, source)) || Deeds.IsDeed(cue, content, attribution.Within is not null))
        {
            return false;
        }

        return cue.IsVoiced ? !cue.IsSilence : cue.Meaning == CueMeaning.None && !HasWord(cue);
    }

    /// <summary>“The company retracted its claim”, “she stressed her support”: the claim is the speaker's own, and no second one.</summary>
    private static bool IsOwn(Attribution attribution, Attribution? outer, CueReading cue) =>
        outer is not null && attribution.Source is { } source && source.Start == outer.Content[0].Start && cue.Sentence.AtAny(cue.Words.Start - 1, "its", "his", "her", "their", "my", "our");

    /// <summary>“Will announce”, “anyone who says”, “must be reported”, inside what others say: what may be said by somebody was said by nobody.</summary>
    private static bool IsSupposed(CueReading cue, Wording source)
    {
        bool nobody = source.In(source.Start, Anyone) || (source.Count == 1 && source.In(source.Start, Determiners));
        for (int i = cue.Words.Start; i < cue.Words.End && cue.Meaning != CueMeaning.Declines; i++)
        {
            nobody |= cue.Words.In(i, Modals);
        }

        return nobody;
    }

    /// <summary>“Is sometimes called”, “known as”: the name by which a thing goes is nobody's statement.</summary>
    private static bool IsName(Attribution attribution, CueReading cue)
    {
        var words = cue.Words;
        if (attribution.Source is not null || words.AtAny(words.End, "by") || words.AtAny(words.End - 1, "by"))
        {
            return false;
        }

        bool names = words.In(words.End - 1, Naming) || words.AtAny(words.End - 2, "known as", "called as", "referred to");
        return names && (words.AtAny(words.Start, "is", "are", "known") || words.Count == 1);
    }

    /// <summary>“Showed promise”, “cited two officers as saying …”, “factors cited for the drop”: a verb of saying that says nothing here by itself.</summary>
    private static bool IsBare(CueReading cue, Wording content)
    {
        var words = cue.Words;
        if (words.In(words.End - 1, Showing))
        {
            return content.In(content.Start, Signs);
        }

        bool cites = words.In(words.End - 1, Citing);
        int after = cue.Sentence.Is(content.End, ",") ? content.End + 1 : content.End;
        return (cites && cue.Sentence.At(after, "as saying")) || (words.In(words.Start, Citing) && words.Is(words.Start + 1, "for"));
    }

    private static bool HasWord(CueReading cue)
    {
        for (int i = cue.Words.Start; i < cue.Words.End; i++)
        {
            if (cue.Words.IsWord(i))
            {
                return true;
            }
        }

        return false;
    }
}
