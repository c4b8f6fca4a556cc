using Sayso.Text;

namespace Sayso.Sources;

/// <summary>
/// A story opens with what was said and tells on what occasion only after that: “The president said the ships must leave. … He was speaking at
/// the opening of the fair.” So what opens the story was said on the first occasion that it names.
/// </summary>
internal sealed class Openings(StoryTokens words, Frame[] frames, Occasions occasions)
{
    /// <summary>How many paragraphs open a story: the headline, with an abstract where there is one, and the first of the text.</summary>
    private const int Paragraphs = 2;

    /// <summary>Within how many paragraphs the occasion is told.</summary>
    private const int Telling = 4;

    /// <summary>How many attributions are looked at.</summary>
    private const int Most = 40;

    /// <summary>How many words two contents share that are the same news.</summary>
    private const int Same = 2;

    /// <summary>How many tokens a line has at most that only says what follows.</summary>
    private const int Label = 3;

    private int[] _ranks = [];

    private static readonly WordSet Announcing = new("announce announces announced announcing reveal reveals revealed declare declares declared confirm confirms confirmed");

    /// <summary>Gives the attributions of the opening that tell no channel the one that their source is heard by next.</summary>
    public void Fill(Provenance[] provenances)
    {
        int end = 0;
        _ranks = Ranks();
        while (end < Math.Min(frames.Length, Most) && Rank(frames[end]) < Telling)
        {
            end++;
        }

        for (int i = end - 1; i >= 0; i--)
        {
            var provenance = provenances[i];
            bool isOpen = frames[i].Outer < 0 && provenance is { Channel: Channel.Unspecified or Channel.Broadcast, Via: null, Entity: not null }
                && Rank(frames[i]) < Paragraphs && !occasions.IsApart(frames[i]);
            var heralded = !isOpen ? null : provenance.Channel == Channel.Broadcast ? Speech(provenances, i, end) : Next(provenances, i, end) ?? Heralded(provenances, i, end);
            if (heralded is not null)
            {
                provenances[i] = provenance with { Channel = heralded.Channel, Via = heralded.Via };
            }
        }
    }

    /// <summary>
    /// For each of the first paragraphs how many stand before it; lines such as “FULL TEXT.” do not count, and an abstract is part of the headline.
    /// </summary>
    private int[] Ranks()
    {
        var paragraphs = words.Layout.Paragraphs;
        var ranks = new int[Math.Min(paragraphs.Count, 3 * Telling)];
        int rank = 0;
        bool isAbstract = false;
        for (int i = 0; i < ranks.Length; i++)
        {
            int first = paragraphs[i].Start.Value;
            bool isLabel = i > 0 && paragraphs[i].End.Value - first <= Label;
            ranks[i] = isLabel || isAbstract ? Math.Max(0, rank - 1) : rank;
            rank += isLabel || isAbstract ? 0 : 1;
            isAbstract = isLabel && words.Is(first, "abstract");
        }

        return ranks;
    }

    private int Rank(Frame frame)
    {
        int paragraph = words.ParagraphOf(frame.Anchor);
        return paragraph < _ranks.Length ? _ranks[paragraph] : int.MaxValue;
    }

    private bool IsSame(Provenance[] provenances, int place, int next) =>
        frames[next].Outer < 0 && string.Equals(provenances[next].Entity, provenances[place].Entity, StringComparison.Ordinal);

    /// <summary>How the same source is heard next, if that is on an occasion.</summary>
    private Provenance? Next(Provenance[] provenances, int place, int end)
    {
        for (int i = place + 1; i < end; i++)
        {
            if (IsSame(provenances, place, i))
            {
                return provenances[i] is { Channel: Channel.Speech or Channel.NewsConference or Channel.Letter } next ? next : null;
            }
        }

        return null;
    }

    /// <summary>What was seen on air and what the story calls a speech then is one that was broadcast.</summary>
    private Provenance? Speech(Provenance[] provenances, int place, int end)
    {
        for (int i = place + 1; i < end; i++)
        {
            if (IsSame(provenances, place, i) && provenances[i].Channel != Channel.Broadcast)
            {
                return provenances[i] is { Channel: Channel.Speech } speech ? speech : null;
            }
        }

        return null;
    }

    /// <summary>The same news in the text beneath: what a headline says, or what the first paragraph says was announced, is then told with its occasion.</summary>
    private Provenance? Heralded(Provenance[] provenances, int place, int end)
    {
        bool heralds = Rank(frames[place]) == 0 || Announces(frames[place].Cue);
        for (int i = place + 1; heralds && i < end; i++)
        {
            bool isTold = provenances[i].Channel is Channel.Statement or Channel.SocialPost or Channel.Broadcast or Channel.Interview;
            if (isTold && IsSame(provenances, place, i) && !occasions.IsApart(frames[i]) && SharedWords.Count(words, frames[place].Content, frames[i].Content) >= Same)
            {
                return provenances[i];
            }
        }

        return null;
    }

    private bool Announces(Stretch cue)
    {
        for (int i = cue.Start; i < cue.End; i++)
        {
            if (words.IsIn(i, Announcing))
            {
                return true;
            }
        }

        return false;
    }
}
