using Sayso.Text;

namespace Sayso.Claims;

/// <summary>Tells what somebody did from what somebody said, where the verb serves for both: judges charge and dismiss, parliaments confirm, officers order and identify.</summary>
internal static class Deeds
{
    private const int LongestPhrase = 8;

    private static readonly WordSet Courts = new("sentence sentenced sentences sentencing convict convicted convicts acquit acquitted indict indicted indicts nominate nominated nominates jailed fined");

    private static readonly WordSet Manners = new(
        "open opened opens opening begin began begins begun close closed closes finish finished start started starts hold held holds sign signed signs vote voted votes hit fire fired tear pile "
        + "file filed files grade rank rate campaign address addressed list listed hammer sing sang register registered record recorded submit submitted read touch");

    private static readonly WordSet Sides = new("support supports supported supporting oppose opposes opposed opposing back backs backed backing");

    private static readonly WordSet Findings = new(
        "endorse endorses endorsed demonstrate demonstrates demonstrated underscore underscores underscored highlight highlights highlighted illustrate illustrates show shows showed find identify "
        + "identified identifies name named support supports supported supporting oppose opposes opposed opposing back backs backed backing");

    private static readonly WordSet SayingNouns = new("admission confession claim claims accusation accusations allegation allegations denial statement remark remarks comment comments criticism message messages");

    private static readonly WordSet Suits = new("lawsuit lawsuits suit case cases appeal appeals motion motions petition petitions challenge complaint charge charges request bid");
    private static readonly WordSet Policies = new(
        "decision decisions plan plans proposal proposals policy policies proclamation recognition law laws bill bills move moves record handling deal deals agreement announcement measure measures "
        + "ruling verdict reform reforms budget strategy approach response stance position idea ideas speech programme program failure refusal treatment use lack silence");
    private static readonly WordSet Receiving = new("draw drew drawn face faced faces facing receive received receives attract attracted spark sparked prompt prompted met win won earn earned garner garnered came");
    private static readonly WordSet Received = new("criticism criticisms praise accusations allegations condemnation backlash complaints questions support anger outrage calls fire scrutiny");
    private static readonly WordSet Be = new("is was are were be been being 's ’s remains remained");

    /// <summary>Whether a cue that has a word of saying tells of a deed all the same.</summary>
    public static bool IsDeed(CueReading cue, Wording content, bool nested)
    {
        var words = cue.Words;
        bool clause = SaysInFull(content);
        for (int i = words.Start; i < words.End; i++)
        {
            if (words.In(i, Courts) || (words.Is(i, "charged") && !clause && IsCharge(cue, i)) || (words.In(i, Receiving) && IsReceived(cue.Sentence, i + 1, words.End)))
            {
                return true;
            }

            if (words.Is(i, "questioned") && ClaimObject.IsPerson(content))
            {
                return true;
            }

            if (words[i].StartsWith("attack", StringComparison.OrdinalIgnoreCase) && !clause && !IsPolicy(content))
            {
                return true;
            }

            if (words[i].StartsWith("direct", StringComparison.OrdinalIgnoreCase) && !HasInfinitive(content))
            {
                return true;
            }

            if (words[i].StartsWith("dismiss", StringComparison.OrdinalIgnoreCase) && !clause && (HasSuit(content) || HoldsBe(words)))
            {
                return true;
            }
        }

        return (!clause && (AllIn(words, Manners) || (cue.Meaning == CueMeaning.Says && AllIn(words, Sides)) || (cue.Meaning == CueMeaning.Confirms && CueStance.IsAppointment(cue, content)))) || (nested && IsSilentDeed(cue, content)) || IsPredicate(words);
    }

    /// <summary>Whether the content is quoted or a clause, which manners of speaking govern and deeds do not.</summary>
    private static bool SaysInFull(Wording content) =>
        ClaimObject.Subordinates(content, content.Start) || content.Is(content.Start - 1, "“") || content.Is(content.Start - 1, "\"") || content.Is(content.Start, "to");

    private static bool IsCharge(CueReading cue, int at) => cue.Words.Is(at + 1, "with") || cue.Sentence.Is(cue.Words.End, "with") || HoldsBe(cue.Words);

    private static bool IsReceived(Wording sentence, int from, int end)
    {
        for (int i = from; i < Math.Min(end, from + 4); i++)
        {
            if (sentence.In(i, Received))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>“Attacked the decision”: what stands there can be attacked with words only.</summary>
    private static bool IsPolicy(Wording content)
    {
        for (int i = content.Start; i < Math.Min(content.End, content.Start + LongestPhrase); i++)
        {
            if (content.In(i, Policies) || ClaimNouns.Contains(content[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasSuit(Wording content)
    {
        for (int i = content.Start; i < Math.Min(content.End, content.Start + LongestPhrase); i++)
        {
            if (content.In(i, Suits))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Inside what others say, a position or a finding by itself tells of nothing said; and who orders a killing did not say it.</summary>
    private static bool IsSilentDeed(CueReading cue, Wording content)
    {
        bool order = cue.Words.End > cue.Words.Start && cue.Words.AtAny(cue.Words.End - 1, "ordered", "orders", "order") && !HasInfinitive(content);
        bool bare = cue.Words.Count > 0 && content.Start == cue.Sentence.PastMarks(cue.Words.End) && cue.Words.In(cue.Words.End - 1, SayingNouns) && !content.AtAny(content.Start, "that", "of", "about", "to", "against", "by");
        return order || bare || (!SaysInFull(content) && AllIn(cue.Words, Findings));
    }

    /// <summary>“The clerk's claims “pure invention””: what stands after the noun is what others call the claims, and not what was claimed.</summary>
    public static bool IsVerdictOnNoun(CueReading cue, Wording content) =>
        cue.Words.Count > 0 && cue.Words.In(cue.Words.End - 1, SayingNouns) && content.Start == cue.Sentence.PastMarks(cue.Words.End) && Verdict.CallsFalse(content);

    private static bool HasInfinitive(Wording content)
    {
        for (int i = content.Start; i < Math.Min(content.End, content.Start + LongestPhrase); i++)
        {
            if (content.AtAny(i, "to", "that", "alert"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>“Is an outspoken critic of”: what somebody is.</summary>
    private static bool IsPredicate(Wording words) =>
        words.Count >= 3 && words.In(words.Start, Be) && words.AtAny(words.End - 2, "critic of", "critics of", "supporter of", "supporters of", "opponent of", "advocate of", "advocate for");

    private static bool HoldsBe(Wording words)
    {
        for (int i = words.Start; i < words.End; i++)
        {
            if (words.In(i, Be))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether every word of the cue that is one of saying is in the set.</summary>
    private static bool AllIn(Wording words, WordSet set)
    {
        bool any = false;
        for (int i = words.Start; i < words.End; i++)
        {
            bool says = CueWords.Of(words[i]) > CueMeaning.Private;
            if (says && !words.In(i, set))
            {
                return false;
            }

            any |= says;
        }

        return any;
    }
}
