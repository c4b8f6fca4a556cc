using Sayso.Attributions;
using Sayso.Text;

namespace Sayso.Claims;

/// <summary>Tells from the cue, and where the cue is neutral from what is said, what a source does: asserts, denies, urges, promises.</summary>
internal sealed class StanceFinder(Layout layout, StoryWords words, Speakers speakers)
{
    private static readonly WordSet Announced = new("plan plans intention intentions decision to that its his her their a");
    private static readonly WordSet Subordinates = new("that whether if how why what who when where");
    private static readonly WordSet Withheld = new(
        "funding funds bail access entry permission visa visas parole request requests service services coverage care permits permit asylum citizenship appeal appeals application applications treatment");
    private static readonly WordSet Mistakes = new("error errors mistake mistakes wrong fault misspoke misspoken inaccuracy inaccuracies");

    /// <summary>What the source does, and how it names the claim it does it to, if it does it to one.</summary>
    public Posture Of(Attribution attribution, int place, CueReading cue)
    {
        var content = ContentOf(attribution);
        var stance = FromCue(cue, content);
        if (stance == Stance.Denies && cue.Meaning == CueMeaning.Labels)
        {
            // “Calling them baseless”: what stands between the cue and the verdict, or before it, names the claim.
            return new Posture(Stance.Denies, content.Start > cue.Words.End && content.Count <= 3 ? cue.Sentence.From(cue.Words.End, content.Start) : content, cue.Words.Start, FromCue: true);
        }

        if (stance is { } certain)
        {
            // “We deny the charges,” they said in denying …: what is denied may be in the content's own verdict.
            var subject = certain is Stance.Denies or Stance.Doubts && Verdict.Of(content) is { } verdict ? verdict.Subject : content;
            return new Posture(certain, ObjectOf(cue, subject), cue.Words.Start, FromCue: true);
        }

        if (cue.Meaning is CueMeaning.Private)
        {
            return new Posture(Private(cue), content, cue.Words.Start, FromCue: true);
        }

        if (Performative.Of(content) is { } act)
        {
            return new Posture(act.Stance, act.Object, content.Start, FromCue: false);
        }

        if (Verdict.Of(content) is { } passed)
        {
            return new Posture(passed.Stance, passed.Subject, content.Start, FromCue: false);
        }

        if (Verdict.IsInnocence(content))
        {
            return new Posture(Stance.Denies, content, content.Start, FromCue: false);
        }

        if (Verdict.DisbelievesLater(content))
        {
            return new Posture(Stance.Doubts, content, content.Start, FromCue: false) { IsInward = true };
        }

        return new Posture(new ClauseReading(words, speakers, place, attribution.Type == AttributionType.Direct).Of(content), content, content.Start, FromCue: false);
    }

    /// <summary>The first piece of what is said, without its quotation marks.</summary>
    public Wording ContentOf(Attribution attribution)
    {
        var range = layout.TokensIn(attribution.Content[0]);
        int start = range.Start.Value;
        int end = range.End.Value;
        while (start < end && layout.Tokens[start].Kind == TokenKind.QuotationMark)
        {
            start++;
        }

        while (end > start && layout.Tokens[end - 1].Kind == TokenKind.QuotationMark)
        {
            end--;
        }

        return new Wording(layout, start, end);
    }

    /// <summary>“Cast doubt on the figures”: the cue's own particle is no part of what is doubted.</summary>
    private static Wording ObjectOf(CueReading cue, Wording content)
    {
        int start = content.Start;
        while (start < content.End && cue.Words.Count > 0 && content.AtAny(start, "on", "by", "against", "about", "over"))
        {
            start++;
        }

        return content.From(start, content.End);
    }

    private static Stance Private(CueReading cue)
    {
        for (int i = cue.Words.Start; i < cue.Words.End; i++)
        {
            if (cue.Words[i].StartsWith("plan", StringComparison.OrdinalIgnoreCase) || cue.Words[i].StartsWith("inten", StringComparison.OrdinalIgnoreCase))
            {
                return Stance.Pledges;
            }
        }

        return Stance.Asserts;
    }

    /// <summary>The stance that the cue alone, or together with the first words of what follows, makes certain; null where the content decides.</summary>
    private static Stance? FromCue(CueReading cue, Wording content) => cue.Meaning switch
    {
        CueMeaning.Denies => IsWithheld(content) ? null : Stance.Denies,
        CueMeaning.Confirms => IsOfMistake(cue, content) ? Stance.Corrects : IsAppointment(content) ? null : Stance.Confirms,
        CueMeaning.Upholds => Stance.Upholds,
        CueMeaning.Doubts => Stance.Doubts,
        CueMeaning.Asks => AsksToDo(cue, content) ? Stance.Urges : Stance.Asks,
        CueMeaning.Urges => Plea(cue, content) ?? Stance.Urges,
        CueMeaning.Pledges => Stance.Pledges,
        CueMeaning.Corrects => Stance.Corrects,
        CueMeaning.Rejects => IsClaim(cue, content) ? Stance.Denies : null,
        CueMeaning.Challenges => IsContested(content) || IsQuestioning(cue, content) ? Stance.Doubts : null,
        CueMeaning.Defends => IsClaim(cue, content) ? Stance.Upholds : null,
        CueMeaning.Declines => Stance.Declines,
        CueMeaning.Tells when content.Is(content.Start, "to") => Stance.Urges,
        CueMeaning.Warns when content.AtAny(content.Start, "to", "against", "not to") || IsGerund(content) => Stance.Urges,
        CueMeaning.Offers when content.Is(content.Start, "to") => Stance.Pledges,
        CueMeaning.Announces when IsPlan(cue, content) => Stance.Pledges,
        CueMeaning.Labels when Verdict.CallsFalse(content) && IsNamedAsClaim(cue, content) => Stance.Denies,
        CueMeaning.Says when cue.Words.Count > 0 && content.AtAny(content.Start, "no comment") => Stance.Declines,
        _ => null,
    };

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
            if (request.In(i, Subordinates) || request.AtAny(i, "about", ",", ":", "“", "\""))
            {
                return false;
            }

            if (request.Is(i, "to"))
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
    private static bool IsAppointment(Wording content)
    {
        if (content.Count == 1 && content.AtAny(content.Start, "him", "her", "them"))
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

    /// <summary>Whether it is a claim that was denounced, and not a deed or a person.</summary>
    private static bool IsContested(Wording content)
    {
        var reference = ClaimReference.Of(content);
        return reference.Points && !reference.IsBare && !reference.IsUtterance;
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

    /// <summary>Whether what is rejected, questioned or defended is something that was said: a clause, a claim noun, or what was called groundless.</summary>
    private static bool IsClaim(CueReading cue, Wording content)
    {
        return content.In(content.Start, Subordinates) || Verdict.IsPointer(content, content.Start) || IsNamedAsClaim(cue, content) || Verdict.CallsFalse(content);
    }

    /// <summary>Whether a claim noun, or “it”, stands in the content or, where only the verdict was taken as such, between cue and content.</summary>
    private static bool IsNamedAsClaim(CueReading cue, Wording content)
    {
        int start = cue.Words.Count > 0 && cue.Words.End <= content.Start ? cue.Words.End : content.Start;
        var around = cue.Sentence.Count > 0 ? cue.Sentence.From(start, Math.Min(content.End, start + 14)) : content;
        for (int i = around.Start; i < around.End; i++)
        {
            if (ClaimNouns.Contains(around[i]) || (i == around.Start && i < content.Start && Verdict.IsPointer(around, i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>“Questioned whether”, “questioned the legality of”: not “questioned a witness”, which has no content.</summary>
    private static bool IsQuestioning(CueReading cue, Wording content)
    {
        for (int i = cue.Words.Start; i < cue.Words.End; i++)
        {
            if (cue.Words[i].StartsWith("question", StringComparison.OrdinalIgnoreCase))
            {
                return content.Count > 0;
            }
        }

        return false;
    }
}

/// <summary>What a source does and to what.</summary>
/// <param name="Stance">What it does.</param>
/// <param name="Object">The words that name the claim, where it does it to one.</param>
/// <param name="At">The token at which it does so.</param>
/// <param name="FromCue">Whether the cue says so; else what is said does.</param>
internal readonly record struct Posture(Stance Stance, Wording Object, int At, bool FromCue)
{
    /// <summary>Whether the claim is in the speaker's own words, and nobody else's can be told.</summary>
    public bool IsInward { get; init; }
}
