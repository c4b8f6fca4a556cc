using Sayso.Text;

namespace Sayso.Sources;

/// <summary>
/// A story opens with what was said and tells on what occasion only after that: “The president said the ships must leave. … He was speaking at
/// the opening of the fair.” So what opens the story was said on the first occasion that it names.
/// </summary>
internal sealed class Openings(StoryTokens words, Frame[] frames)
{
    /// <summary>How many paragraphs open a story: the headline and the first of the text.</summary>
    private const int Paragraphs = 2;

    /// <summary>Within how many paragraphs the occasion is told.</summary>
    private const int Telling = 4;

    /// <summary>How many attributions are looked at.</summary>
    private const int Most = 40;

    /// <summary>Gives the attributions of the opening that tell no channel the one that their source is heard by next.</summary>
    public void Fill(Provenance[] provenances)
    {
        int end = 0;
        while (end < Math.Min(frames.Length, Most) && words.ParagraphOf(frames[end].Anchor) < Telling)
        {
            end++;
        }

        for (int i = end - 1; i >= 0; i--)
        {
            var provenance = provenances[i];
            bool isOpen = frames[i].Outer < 0 && provenance is { Channel: Channel.Unspecified, Via: null, Entity: not null } && words.ParagraphOf(frames[i].Anchor) < Paragraphs;
            if (isOpen && Next(provenances, i, end) is { } next)
            {
                provenances[i] = provenance with { Channel = next.Channel, Via = next.Via };
            }
        }
    }

    /// <summary>How the same source is heard next, if that is on an occasion.</summary>
    private Provenance? Next(Provenance[] provenances, int place, int end)
    {
        for (int i = place + 1; i < end; i++)
        {
            if (frames[i].Outer < 0 && string.Equals(provenances[i].Entity, provenances[place].Entity, StringComparison.Ordinal))
            {
                return provenances[i] is { Channel: Channel.Speech or Channel.NewsConference or Channel.Letter } next ? next : null;
            }
        }

        return null;
    }
}
