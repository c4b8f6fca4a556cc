using Sayso.Text;

namespace Sayso.Claims;

/// <summary>Tells a promise, a demand or a question from a plain assertion by the first clause of what is said.</summary>
internal readonly struct ClauseReading(WordKeys words, SourceIdentity sources, int place, bool isDirect)
{
    private const int LongestQuestion = 80;

    private static readonly WordSet NoAction = new(
        "be have know see need want like love lose win miss remember feel become find hear think believe hope understand prevail succeed fail benefit suffer depend take happen mean cost "
        + "remain look seem appear get call say prefer consider welcome never die survive struggle regret expect");

    private static readonly WordSet Selves = new("he she they it");

    private static readonly WordSet Bodies = new(
        "campaign company agency department government party team ministry administration firm network club union group organisation organization council police force bank university school "
        + "army military committee commission board city state county office airline league federation");

    private static readonly WordSet Activities = new(
        "begin start launch continue open resume hold file appeal send present provide publish release introduce build pay fight work seek pursue cooperate co-operate investigate review appeal "
        + "issue offer support contest challenge sue close end stop expand hire cut");

    private static readonly WordSet Arranged = new(
        "examined inspected investigated reviewed checked audited scrutinised scrutinized replaced repaired rebuilt restored renovated reopened evacuated compensated refunded reimbursed prosecuted "
        + "punished deployed introduced implemented published distributed prioritised prioritized strengthened tightened lowered commissioned interviewed questioned searched");

    private static readonly WordSet Commands = new(
        "take get go make give keep tell leave come wait join bring put use try act call send read ask pay support protect help find show hold move turn check follow avoid let");

    private static readonly WordSet Objects = new(
        "the a an your my our this that these those it them him her us me out up down away back home to on in into off all every care part no any and ahead together inside outside calm");

    private static readonly WordSet Generic = new("a an every any no some nobody anyone");

    public Stance Of(Wording content)
    {
        if (Asks(content))
        {
            return Stance.Asks;
        }

        if (content.AtAny(SkipOpening(content), "please", "let us", "let 's", "do not", "do n't", "stop", "stay", "vote", "beware") || IsTime(content) || IsImperative(content))
        {
            return Stance.Urges;
        }

        if (Undertaking.PlanAt(content) is { } planner && (content.AtAny(planner, "I", "we") || (!isDirect && content.In(planner, Selves))))
        {
            return Stance.Pledges;
        }

        var stance = Of(Clause.First(content));
        return stance == Stance.Asserts && LaterDemand(content) ? Stance.Urges : stance;
    }

    /// <summary>“The park is loved by all, and its gates must be opened”: a demand may stand in the last clause.</summary>
    private static bool LaterDemand(Wording content)
    {
        int limit = Math.Min(content.End, content.Start + LongestQuestion);
        for (int i = content.Start + 3; i < limit && !content.EndsSentence(i); i++)
        {
            if (content.Is(i - 1, ",") && content.AtAny(i, "and", "but", "so"))
            {
                var clause = Clause.First(content.From(i + 1, limit));
                if (clause.Kind == Auxiliary.Must && clause.Verb < clause.Words.End && Demands(clause))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private Stance Of(Clause clause)
    {
        return clause.Kind switch
        {
            Auxiliary.None => Stance.Asserts,
            Auxiliary.Should => Advises(clause) ? Stance.Urges : Stance.Asserts,
            Auxiliary.Must or Auxiliary.NeedsTo => Demands(clause) ? Stance.Urges : Stance.Asserts,
            _ => Promises(clause) ? Stance.Pledges : Stance.Asserts,
        };
    }

    private static int SkipOpening(Wording content)
    {
        int start = content.Start;
        while (start < content.End && (!content.IsWord(start) || content.AtAny(start, "and", "but", "so", "now", "then")))
        {
            start++;
        }

        return start;
    }

    /// <summary>“Take the tunnel”, “If you can't walk, take the bus”: a verb without a subject, and what it is done to.</summary>
    private static bool IsImperative(Wording content)
    {
        int start = SkipOpening(content);
        if (content.Is(start, "if") || content.Is(start, "when"))
        {
            int limit = Math.Min(content.End, start + 30);
            int comma = start;
            while (comma < limit && !(content.Is(comma, ",") && content.In(comma + 1, Commands)) && !content.EndsSentence(comma))
            {
                comma++;
            }

            start = comma + 1;
        }

        return content.In(start, Commands) && content.In(start + 1, Objects);
    }

    /// <summary>Whether all that is said is one question.</summary>
    private static bool Asks(Wording content)
    {
        if (content.Count is 0 or > LongestQuestion || !content.Is(content.End - 1, "?"))
        {
            return false;
        }

        for (int i = content.Start; i < content.End - 1; i++)
        {
            if (content.EndsSentence(i))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>“It's time to …”, “With the count over, it is time for them to …”.</summary>
    private static bool IsTime(Wording content)
    {
        int limit = Math.Min(content.End, content.Start + 14);
        for (int i = content.Start; i < limit && !content.EndsSentence(i); i++)
        {
            if (content.AtAny(i, "it is time to", "it 's time to", "it is time for", "it 's time for", "it is time that", "now is the time to", "the time has come for", "the time has come to", "high time"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>“They should accept it”, but not “it should be ready by Friday” or “they should have known”.</summary>
    private static bool Advises(Clause clause)
    {
        int verb = clause.Verb;
        return !clause.Words.Is(verb, "have") && !(clause.Words.Is(verb, "be") && !IsParticiple(clause.Words[clause.Words.PastAdverbs(verb + 1)]))
            && !clause.Words.Is(clause.Subject.Start, "I") && !clause.Words.Is(clause.Subject.Start, "it");
    }

    /// <summary>“Congress must act”, but not “a state must protect its citizens”, “it must have rained” or “I need to rest”.</summary>
    private static bool Demands(Clause clause)
    {
        bool epistemic = clause.Kind == Auxiliary.Must && (clause.Words.Is(clause.Verb, "have") || (clause.Words.Is(clause.Verb, "be") && !IsParticiple(clause.Words[clause.Verb + 1])));
        bool duty = (clause.Words.Is(clause.AuxiliaryAt, "have") || clause.Words.Is(clause.AuxiliaryAt, "has")) && clause.Words.AtAny(clause.Subject.Start, "we", "you", "it", "they", "he", "she", "to");
        return !epistemic && !duty && !clause.Words.Is(clause.Subject.Start, "I") && !clause.Words.In(clause.Subject.Start, Generic) && !clause.Subject.HasNegation();
    }

    private static bool IsParticiple(ReadOnlySpan<char> word) => word.Length > 3
        && (word.EndsWith("ed", StringComparison.OrdinalIgnoreCase) || word.EndsWith("en", StringComparison.OrdinalIgnoreCase) || word is "held" or "brought" or "made" or "put" or "sent" or "told" or "done" or "kept");

    /// <summary>Whether the source, or the body it speaks for, is the one that will act.</summary>
    private bool Promises(Clause clause)
    {
        if (IsPlanned(clause))
        {
            return true;
        }

        if (clause.Verb >= clause.Words.End || clause.Words.In(clause.Verb, NoAction))
        {
            return false;
        }

        var subject = clause.Subject;
        int first = subject.Start;
        if (clause.Words.AtAny(first, "I", "we"))
        {
            return subject.PastAdverbs(first + 1) >= subject.End;
        }

        if (isDirect)
        {
            // In one's own words one's own plans are “I” or “we”, or “the company” for which one speaks.
            return clause.Words.In(clause.Verb, Activities) && SpeaksOfItself(subject);
        }

        int last = subject.End - 1;
        return subject.Count == 1 && subject.In(first, Selves) ? IsSource(first)
            : IsSource(last) || (clause.Words.In(clause.Verb, Activities) && SpeaksOfItself(subject));
    }

    /// <summary>“The bridge will be inspected”: those who say so have it done.</summary>
    private static bool IsPlanned(Clause clause)
    {
        int done = clause.Words.PastAdverbs(clause.Verb + 1);
        return clause.Words.Is(clause.Verb, "be") && clause.Kind is not Auxiliary.IsTo && clause.Words.In(done, Arranged) && !clause.Subject.HasNegation()
            && !clause.Words.From(clause.AuxiliaryAt, done).HasNegation();
    }

    /// <summary>Whether the token refers to the source: by its name, or by a pronoun of which nothing else is known.</summary>
    private bool IsSource(int token)
    {
        if (words.EntityAt(token) is { } entity && sources.EntityOf(place) is { } speaker)
        {
            return entity == speaker;
        }

        return (words.IsPronoun(token) && !(words.IsThing(token) && !sources.SpeaksForBody(place))) || (sources.WordsOf(place) is { } source && words.Has(source, words[token]));
    }

    /// <summary>“The company will appeal”, said by its spokesman or in its statement.</summary>
    private bool SpeaksOfItself(Wording subject)
    {
        bool owned = subject.AtAny(subject.Start, "the", "its", "our", "their", "his", "her");
        bool own = subject.AtAny(subject.Start, isDirect ? ["our", "my"] : ["his", "her", "their", "our"]);
        bool body = false;
        for (int i = subject.Start; i < subject.End; i++)
        {
            body |= subject.In(i, Bodies);
        }

        return owned && body && (own || sources.SpeaksForBody(place));
    }
}
