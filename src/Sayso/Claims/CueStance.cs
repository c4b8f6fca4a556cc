using Sayso.Text;

namespace Sayso.Claims;

/// <summary>The stance that a cue makes certain, alone or together with the first words of what follows it.</summary>
internal static class CueStance
{
    private static readonly WordSet Announced = new("plan plans intention intentions decision to that its his her their a");
    private static readonly WordSet Withheld = new(
        "funding funds bail access entry permission visa visas parole request requests service services coverage care permits permit asylum citizenship appeal appeals application applications treatment");
    private static readonly WordSet Mistakes = new("error errors mistake mistakes wrong fault misspoke misspoken inaccuracy inaccuracies");

    /// <summary>The stance that the cue alone, or together with the first words of what follows, makes certain; null where the content decides.</summary>
    public static Stance? Of(CueReading cue, Wording content) => cue.Meaning switch
    {
        CueMeaning.Denies => IsWithheld(content) ? null : Stance.Denies,
        CueMeaning.Confirms => IsOfMistake(cue, content) ? Stance.Corrects : IsAppointment(cue, content) ? null : Stance.Confirms,
        CueMeaning.Upholds => Stance.Upholds,
        CueMeaning.Doubts => Stance.Doubts,
        CueMeaning.Asks => AsksToDo(cue, content) ? Stance.Urges : Stance.Asks,
        CueMeaning.Urges => Plea(cue, content) ?? Stance.Urges,
        CueMeaning.Pledges => Stance.Pledges,
        CueMeaning.Corrects => content.Is(content.Start, "to") ? null : Stance.Corrects,
        CueMeaning.Rejects => ClaimObject.IsClaim(cue, content) || ClaimObject.IsAttack(cue, content) ? Stance.Denies : null,
        CueMeaning.Challenges => ClaimObject.IsContested(content) || ClaimObject.IsQuestioning(cue, content) ? Stance.Doubts : null,
        CueMeaning.Defends => ClaimObject.IsClaim(cue, content) ? Stance.Upholds : null,
        CueMeaning.Declines => Stance.Declines,
        CueMeaning.Tells when TellsToDo(cue, content) => Stance.Urges,
        CueMeaning.Warns when content.AtAny(content.Start, "to", "against", "not to") || IsGerund(content) || IsAboutDoing(content) || EndsAgainst(cue.Words) => Stance.Urges,
        CueMeaning.Warns when Proposes(cue.Words) && !SaysSo(content) => Stance.Urges,
        CueMeaning.Offers when content.Is(content.Start, "to") => Stance.Pledges,
        CueMeaning.Announces when IsPlan(cue, content) => Stance.Pledges,
        CueMeaning.Labels when Verdict.CallsHopeless(cue, content) => Stance.Doubts,
        CueMeaning.Labels when (Verdict.CallsFalse(content) && ClaimObject.IsNamedAsClaim(cue, content)) || Verdict.Belittles(content) => Stance.Denies,
        CueMeaning.Says when cue.Words.Count > 0 && content.AtAny(content.Start, "no comment") => Stance.Declines,
        CueMeaning.Says when FindsNone(cue, content) => Stance.Denies,
        _ => null,
    };

    /// <summary>“The audit found no such payment.”</summary>
    private static bool FindsNone(CueReading cue, Wording content) => content.AtAny(content.Start, "no such") && cue.Words.AtAny(cue.Words.End - 1, "found", "finds", "find", "saw", "sees");

    /// <summary>“Cautioned against too much hope.”</summary>
    private static bool EndsAgainst(Wording cue) => cue.Count > 0 && cue.Is(cue.End - 1, "against");

    /// <summary>Whether the cue's last word is one of proposing, which governs what is to be done.</summary>
    public static bool Proposes(Wording cue) => cue.Count > 0 && cue[cue.End - 1].StartsWith("propos", StringComparison.OrdinalIgnoreCase);

    /// <summary>“Proposed that the moon is hollow”: a thought, and nothing to be done.</summary>
    private static bool SaysSo(Wording content) => content.Is(content.Start, "that") && !content.From(content.Start, content.Start + 12).Has("be");

    /// <summary>“Approached the mayor about resigning.”</summary>
    private static bool IsAboutDoing(Wording content)
    {
        for (int i = content.Start; i < Math.Min(content.End - 1, content.Start + 12); i++)
        {
            if (content.Is(i, "about"))
            {
                return content[i + 1].EndsWith("ing", StringComparison.OrdinalIgnoreCase);
            }
        }

        return false;
    }

    /// <summary>“Told to leave”, “tells foreign powers to leave”: one that has no finite clause.</summary>
    private static bool TellsToDo(CueReading cue, Wording content)
    {
        if (content.Is(content.Start, "to"))
        {
            return true;
        }

        bool follows = cue.Words.Count > 0 && cue.Words.End == content.Start;
        for (int i = content.Start + 1; follows && i < Math.Min(content.End - 1, content.Start + 6); i++)
        {
            if (!content.IsWord(i) || ClaimObject.Subordinates(content, i) || content[i].EndsWith("ed", StringComparison.OrdinalIgnoreCase)
                || content.AtAny(i, "is", "was", "are", "were", "has", "had", "have", "will", "would", "about", "of"))
            {
                return false;
            }

            if (content.Is(i, "to") || content.At(i, "not to"))
            {
                return !content.AtAny(i + 1, "the", "a", "his", "her");
            }
        }

        return false;
    }

    /// <summary>“Asked the council to act”, “asked for help”; not “asked what to do”.</summary>
    private static bool AsksToDo(CueReading cue, Wording content)
    {
        int start = cue.Words.Count > 0 && cue.Words.End <= content.Start && content.Start - cue.Words.End < 8 ? cue.Words.End : content.Start;
        var request = cue.Words.Count > 0 ? cue.Sentence.From(start, start + 12) : content;
        if (request.AtAny(request.Start, "for", "that"))
        {
            return true;
        }

        for (int i = request.Start; i < request.End; i++)
        {
            if (ClaimObject.Subordinates(request, i) || request.AtAny(i, "about", ",", ":", "“", "\""))
            {
                return false;
            }

            if (request.Is(i, "to") || (i > request.Start && request.Is(i, "for")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What is pleaded in court is no plea for something.</summary>
    private static Stance? Plea(CueReading cue, Wording content)
    {
        bool pleads = false;
        for (int i = cue.Words.Start; i < cue.Words.End; i++)
        {
            pleads |= cue.Words[i].StartsWith("plead", StringComparison.OrdinalIgnoreCase) || cue.Words.Is(i, "pled");
        }

        var plea = pleads ? cue.Sentence.From(cue.Words.End - 2, cue.Words.End + 3) : content.From(content.Start, content.Start);
        for (int i = plea.Start; i < plea.End; i++)
        {
            if (plea.Is(i, "guilty"))
            {
                return plea.Is(i - 1, "not") ? Stance.Denies : Stance.Confirms;
            }
        }

        return null;
    }

    /// <summary>“Denied bail”, “denied her entry”: something was withheld, and nothing contradicted.</summary>
    private static bool IsWithheld(Wording content)
    {
        for (int i = content.Start; i < Math.Min(content.End, content.Start + 3); i++)
        {
            if (content.In(i, Withheld))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Parliaments confirm ministers, and no claim.</summary>
    public static bool IsAppointment(CueReading cue, Wording content)
    {
        if ((content.Count == 1 && content.AtAny(content.Start, "him", "her", "them", "me", "us", "you")) || (content.Count <= 6 && cue.Sentence.Is(content.End, "as")))
        {
            return true;
        }

        for (int i = content.Start; i < Math.Min(content.End, content.Start + 5); i++)
        {
            if (content.AtAny(i, "nomination", "nominee", "nominees", "candidate", "candidates", "appointment"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsGerund(Wording content) => content[content.Start].EndsWith("ing", StringComparison.OrdinalIgnoreCase) && content[content.Start].Length > 5;

    /// <summary>“Announced plans to …”, “announced that it will …”.</summary>
    private static bool IsPlan(CueReading cue, Wording content)
    {
        for (int i = cue.Words.Start; i < cue.Words.End + 2; i++)
        {
            if (cue.Sentence.AtAny(i, "plan", "plans", "intention", "intentions"))
            {
                return true;
            }
        }

        if (Undertaking.IsAnnounced(content))
        {
            return true;
        }

        bool act = content.Is(content.Start, "to") && !content.AtAny(content.Start + 1, "the", "a", "his", "her", "their", "reporters", "journalists", "parliament", "Congress");
        return act || content.AtAny(content.Start, "plan", "plans") || (content.In(content.Start, Announced) && content.AtAny(content.Start + 1, "plan", "plans", "intention"))
            || Clause.First(content).Kind is Auxiliary.Will or Auxiliary.Would or Auxiliary.IsTo or Auxiliary.GoingTo;
    }

    private static bool IsOfMistake(CueReading cue, Wording content)
    {
        for (int i = content.Start; i < Math.Min(content.End, content.Start + 5); i++)
        {
            if (content.In(i, Mistakes))
            {
                return true;
            }
        }

        return cue.Sentence.In(cue.Words.End, Mistakes) || cue.Sentence.In(cue.Words.End + 1, Mistakes);
    }
}
