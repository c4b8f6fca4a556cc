using Sayso.Attributions;
using Sayso.Text;

namespace Sayso.Claims;

/// <summary>Tells from the cue, and where the cue is neutral from what is said, what a source does: asserts, denies, urges, promises.</summary>
internal sealed class StanceFinder(Layout layout, StoryWords words, Speakers speakers)
{
    private static readonly WordSet Announced = new("plan plans intention intentions decision to that its his her their a");
    private static readonly WordSet Subordinates = new("that whether if how why what who when where");
    private static readonly WordSet Mistakes = new("error errors mistake mistakes wrong fault misspoke misspoken inaccuracy inaccuracies");

    /// <summary>What the source does, and how it names the claim it does it to, if it does it to one.</summary>
    public Posture Of(Attribution attribution, int place, CueReading cue)
    {
        var content = ContentOf(attribution);
        var stance = FromCue(cue, content);
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

        if (Verdict.DisbelievesLater(content))
        {
            return new Posture(Stance.Doubts, content, content.Start, FromCue: false) { IsInward = true };
        }

        return new Posture(new ClauseReading(words, speakers, place, attribution.Type == AttributionType.Direct).Of(content), content, content.Start, FromCue: false);
    }

    /// <summary>The first piece of what is said, without its quotation marks.</summary>
    private Wording ContentOf(Attribution attribution)
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
        CueMeaning.Denies => Stance.Denies,
        CueMeaning.Confirms => IsOfMistake(cue, content) ? Stance.Corrects : Stance.Confirms,
        CueMeaning.Upholds => Stance.Upholds,
        CueMeaning.Doubts => Stance.Doubts,
        CueMeaning.Asks => AsksToDo(content) ? Stance.Urges : Stance.Asks,
        CueMeaning.Urges => Stance.Urges,
        CueMeaning.Pledges => Stance.Pledges,
        CueMeaning.Corrects => Stance.Corrects,
        CueMeaning.Rejects => IsClaim(cue, content) ? Stance.Denies : null,
        CueMeaning.Challenges => IsClaim(cue, content) || IsQuestioning(cue, content) ? Stance.Doubts : null,
        CueMeaning.Defends => IsClaim(cue, content) ? Stance.Upholds : null,
        CueMeaning.Declines => Stance.Declines,
        CueMeaning.Tells when content.Is(content.Start, "to") => Stance.Urges,
        CueMeaning.Warns when content.AtAny(content.Start, "to", "against", "not to") || IsGerund(content) => Stance.Urges,
        CueMeaning.Offers when content.Is(content.Start, "to") => Stance.Pledges,
        CueMeaning.Announces when IsPlan(cue, content) => Stance.Pledges,
        CueMeaning.Labels when Verdict.CallsFalse(content) && IsClaim(cue, content) => Stance.Denies,
        CueMeaning.Says when cue.Words.Count > 0 && content.AtAny(content.Start, "no comment") => Stance.Declines,
        _ => null,
    };

    private static bool AsksToDo(Wording content) => content.AtAny(content.Start, "to", "for", "that");

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

        return content.AtAny(content.Start, "plan", "plans", "to") || (content.In(content.Start, Announced) && content.AtAny(content.Start + 1, "plan", "plans", "intention"))
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
        if (content.In(content.Start, Subordinates) || Verdict.IsPointer(content, content.Start))
        {
            return true;
        }

        // The noun may stand in the content or, where only the verdict was taken as such, between cue and content.
        int start = cue.Words.Count > 0 && cue.Words.End <= content.Start ? cue.Words.End : content.Start;
        var around = cue.Sentence.Count > 0 ? cue.Sentence.From(start, Math.Min(content.End, start + 14)) : content;
        for (int i = around.Start; i < around.End; i++)
        {
            if (ClaimNouns.Contains(around[i]))
            {
                return true;
            }
        }

        return Verdict.CallsFalse(content);
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
