using Sayso.Attributions;
using Sayso.Text;

namespace Sayso.Claims;

/// <summary>Tells from the cue, and where the cue is neutral from what is said, what a source does: asserts, denies, urges, promises.</summary>
internal sealed class StanceFinder(Layout layout, WordKeys words, SourceIdentity sources)
{
    private const int LongestAside = 80;

    /// <summary>What the source does, and how it names the claim it does it to, if it does it to one.</summary>
    public Posture Of(Attribution attribution, int place, CueReading cue)
    {
        var content = ContentOf(attribution);
        var stance = CueStance.Of(cue, content);
        if (stance is Stance.Denies or Stance.Doubts && cue.Meaning == CueMeaning.Labels)
        {
            // “Calling them baseless”: what stands between the cue and the verdict, or before it, names the claim.
            return new Posture(stance.Value, Verdict.IsPointer(content, content.Start) ? content.From(content.Start, content.Start + 1)
                : content.Start > cue.Words.End && content.Count <= 3 ? cue.Sentence.From(cue.Words.End, content.Start) : content, FromCue: true);
        }

        if (stance == Stance.Urges && CueStance.Proposes(cue.Words) && (content.Is(content.Start, "to") || Executive.Leads(SourceOf(attribution))))
        {
            return new Posture(Stance.Pledges, content, FromCue: true);
        }

        if (stance is { } certain)
        {
            // “We deny the charges,” they said in denying …: what is denied may be in the content's own verdict.
            var subject = certain is Stance.Denies or Stance.Doubts && Verdict.Of(content) is { } verdict ? verdict.Subject : content;
            return new Posture(certain, ObjectOf(cue, subject), FromCue: true);
        }

        if (cue.Words.Is(cue.Words.Start, ":") && content.Is(content.End - 1, "?"))
        {
            // A speaker's turn that ends with a question was made for its sake.
            return new Posture(Stance.Asks, content, FromCue: true);
        }

        if (IsAgreement(cue))
        {
            return new Posture(Stance.Confirms, content.From(content.Start, content.Start), FromCue: true) { Agrees = true };
        }

        if (cue.Meaning is CueMeaning.Private)
        {
            return new Posture(Private(cue), content, FromCue: true);
        }

        if (Performative.Of(content) is { } act)
        {
            return new Posture(act.Stance, act.Object, FromCue: false);
        }

        if (Verdict.Of(content) is { } passed)
        {
            if (passed.Stance == Stance.Denies && passed.Subject.AtAny(passed.Subject.Start, sources.IsBody(place) ? ["my", "our", "its"] : ["my", "our"]))
            {
                return new Posture(Stance.Corrects, passed.Subject, FromCue: false);
            }

            return new Posture(passed.Stance, passed.Subject, FromCue: false);
        }

        if (Lie.Of(content) is { } lie)
        {
            return new Posture(Stance.Denies, lie.Words, FromCue: false) { NamesSpeaker = lie.NamesSpeaker };
        }

        if (Defence.StoodBy(content) is { } upheld)
        {
            return new Posture(Stance.Upholds, upheld, FromCue: false);
        }

        if (Retraction.Of(content) is { } retracted)
        {
            return new Posture(Stance.Corrects, retracted, FromCue: false);
        }

        if (Defence.IsInnocence(content) || Defence.HadNoPart(content, content.Count > 0 && sources.WordsOf(place) is { } source && words.Has(source, words[content.Start])))
        {
            return new Posture(Stance.Denies, content, FromCue: false);
        }

        if (Verdict.DisbelievesLater(content))
        {
            return new Posture(Stance.Doubts, content, FromCue: false) { IsInward = true };
        }

        return new Posture(new ClauseReading(words, sources, place, attribution.Type == AttributionType.Direct).Of(content), content, FromCue: false);
    }

    /// <summary>“The engineer agreed, saying …”: what follows bears out what others said.</summary>
    private static bool IsAgreement(CueReading cue)
    {
        int start = cue.Words.Start;
        return cue.Words.AtAny(start, "saying", "adding", "noting", "telling", "stating", "arguing") && cue.Sentence.Is(start - 1, ",") && cue.Sentence.AtAny(start - 2, "agreed", "agrees", "concurred", "concurs");
    }

    /// <summary>“The new province, to be called Northmark, would …”: what stands between two pieces and neither signals nor names who speaks belongs to what is said.</summary>
    private static bool IsAside(Attribution attribution, int from, int to) =>
        to - from < LongestAside && !(attribution.Cue is { } cue && cue.Start < to && cue.End > from) && !(attribution.Source is { } source && source.Start < to && source.End > from);

    /// <summary>The first piece of what is said and those that only an aside parts from it, without its quotation marks.</summary>
    public Wording ContentOf(Attribution attribution)
    {
        var piece = attribution.Content[0];
        for (int next = 1; next < attribution.Content.Count && IsAside(attribution, piece.End, attribution.Content[next].Start); next++)
        {
            piece = new Span(piece.Start, attribution.Content[next].End);
        }

        var range = layout.TokensIn(piece);
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

    /// <summary>The words that name who speaks; empty where none do.</summary>
    public Wording SourceOf(Attribution attribution)
    {
        var range = attribution.Source is { } source ? layout.TokensIn(source) : new Range(0, 0);
        return new Wording(layout, range.Start.Value, range.End.Value);
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
}
