using Sayso.Text;

namespace Sayso.Sources;

/// <summary>
/// A story says what somebody holds and then lets them speak: “Okafor rejected the plan. “It is no use,” she said in a statement.” What she
/// rejected, she rejected in the statement.
/// </summary>
internal sealed class Preludes(StoryTokens words, Frame[] frames, Occasions occasions)
{
    private static readonly WordSet Days = new("monday tuesday wednesday thursday friday saturday sunday yesterday");

    private static readonly WordSet Leading = new("speaking talking writing in on at during asked when while later");

    /// <summary>Gives each attribution that tells no channel the one that its source is heard by right after it, in its paragraph.</summary>
    public void Fill(Provenance[] provenances)
    {
        int next = -1;
        for (int i = frames.Length - 1; i >= 0; i--)
        {
            if (frames[i].Outer >= 0)
            {
                continue;
            }

            if (next >= 0 && provenances[i] is { Channel: Channel.Unspecified, Via: null, Entity: not null } && Leads(provenances, i, next))
            {
                provenances[i] = provenances[i] with { Channel = provenances[next].Channel, Via = provenances[next].Via };
            }

            next = i;
        }
    }

    /// <summary>Whether the next is the same speaker, in the same paragraph and in this sentence or the next, and on no other day.</summary>
    private bool Leads(Provenance[] provenances, int place, int next)
    {
        var (one, other) = (frames[place], frames[next]);
        bool isHeard = string.Equals(provenances[place].Entity, provenances[next].Entity, StringComparison.Ordinal)
            && provenances[next].Channel is Channel.Statement or Channel.NewsReport or Channel.NewsConference or Channel.SocialPost or Channel.Interview or Channel.Broadcast or Channel.Letter;
        bool isNext = words.ParagraphOf(one.Anchor) == words.ParagraphOf(other.Anchor) && words.SentenceOf(Math.Min(other.Anchor, other.Content.Start)) - words.SentenceOf(one.Anchor) <= 1;
        // “has voiced support for the inquiry, telling the Courier”: one act.
        bool isOneAct = other.Cue.Length == 1 && words[other.Cue.Start].EndsWith("ing", StringComparison.Ordinal) && words.SentenceOf(other.Anchor) == words.SentenceOf(one.Anchor);
        return isHeard && isNext && one.Cue.Length > 0 && (isOneAct || !occasions.IsApart(one)) && !occasions.IsApart(other) && !HasDay(other) && !words.Is(one.Content.Start, "earlier") && !BringsIn(other)
            && (words.IsQuotationMark(other.Content.Start) || words.SentenceOf(other.Anchor) == words.SentenceOf(one.Anchor));
    }

    /// <summary>“Speaking to NBC, she said”, “On Twitter he wrote”: on another occasion.</summary>
    private bool BringsIn(Frame frame)
    {
        int start = words.Layout.Sentences[words.SentenceOf(frame.Anchor)].Start.Value;
        return words.IsIn(start, Leading) && start < frame.Anchor;
    }

    private bool HasDay(Frame frame)
    {
        foreach (var stretch in frame.Around)
        {
            for (int i = stretch.Start; i < stretch.End; i++)
            {
                if (words.IsIn(i, Days))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
