using Sayso.Text;

namespace Sayso.Claims;

/// <summary>Tells from what is rejected, questioned or defended whether it is something that somebody claimed.</summary>
internal static class ClaimObject
{
    private static readonly WordSet Subordinators = new("that whether if how why what who when where");

    private static readonly WordSet Persons = new("man men woman women suspect suspects people person persons witness witnesses driver boy boys girl teenager teenagers student students him them employees employee staff residents");

    /// <summary>Whether the word begins a clause of reported speech: that, whether, why.</summary>
    public static bool Subordinates(Wording words, int token) => words.In(token, Subordinators);

    /// <summary>Whether it is a claim that was denounced, and not a deed or a person.</summary>
    public static bool IsContested(Wording content)
    {
        var reference = ClaimReference.Of(content);
        return reference.Points && !reference.IsBare && !reference.IsUtterance;
    }

    /// <summary>Whether what is rejected, questioned or defended is something that was said: a clause, a claim noun, or what was called groundless.</summary>
    public static bool IsClaim(CueReading cue, Wording content) =>
        content.In(content.Start, Subordinators) || Verdict.IsPointer(content, content.Start) || IsNamedAsClaim(cue, content) || Verdict.CallsFalse(content);

    /// <summary>Whether a claim noun, or “it”, stands in the content or, where only the verdict was taken as such, between cue and content.</summary>
    public static bool IsNamedAsClaim(CueReading cue, Wording content)
    {
        int start = cue.Words.Count > 0 && cue.Words.End <= content.Start ? cue.Words.End : content.Start;
        var around = cue.Sentence.Count > 0 ? cue.Sentence.From(start, Math.Min(content.End, start + 14)) : content;
        for (int i = around.Start; i < around.End; i++)
        {
            bool points = i == around.Start && Verdict.IsPointer(around, i);
            if (ClaimNouns.Contains(around[i]) || (points && (i < content.Start || !content.From(content.Start, content.Start + 4).Has("fake"))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>“Pushed back against his attack on her record”: who answers back answers words, whatever they are called.</summary>
    public static bool IsAttack(CueReading cue, Wording content)
    {
        var around = cue.Words.Count > 0 && cue.Words.Has("back") ? cue.Sentence.From(cue.Words.End, Math.Min(Math.Max(content.End, cue.Words.End), cue.Words.End + 14)) : content.From(content.Start, content.Start);
        for (int i = around.Start; i < around.End; i++)
        {
            if (around.AtAny(i, "attack", "attacks", "criticism", "barb", "barbs", "jab", "jabs", "taunt", "taunts"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>“A 40-year-old man”, “two suspects”: those whom officers question.</summary>
    public static bool IsPerson(Wording content)
    {
        for (int i = content.Start; i < Math.Min(content.End, content.Start + 5); i++)
        {
            if (content.In(i, Persons))
            {
                return true;
            }

            if (content.AtAny(i, "'s", "of", "whether", "how", "why"))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>“Questioned whether”, “questioned the legality of”: not “questioned a witness”, which has no content.</summary>
    public static bool IsQuestioning(CueReading cue, Wording content)
    {
        for (int i = cue.Words.Start; i < cue.Words.End; i++)
        {
            if (cue.Words[i].StartsWith("question", StringComparison.OrdinalIgnoreCase))
            {
                return content.Count > 0 && !IsPerson(content);
            }
        }

        return false;
    }
}
