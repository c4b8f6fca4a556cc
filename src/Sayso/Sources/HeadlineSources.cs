using Sayso.Mentions;

namespace Sayso.Sources;

/// <summary>
/// A headline says “Agency announces new rules”, and the story beneath “The Marsh Office announced …”: the same act, and so the same
/// source, by its name.
/// </summary>
internal sealed class HeadlineSources(StoryTokens words, Frame[] frames)
{
    /// <summary>How many attributions after the headline's are looked at.</summary>
    private const int Near = 8;

    /// <summary>How many letters of a verb or of a word tell it in another form.</summary>
    private const int Telling = 5;

    /// <summary>How many words of a content are looked at.</summary>
    private const int Most = 40;

    /// <summary>Gives a headline's attributions to nobody by name the source of the same act in the story's first paragraphs.</summary>
    public void Fill(Provenance[] provenances, WhoseWord speakers)
    {
        for (int i = 0; i < frames.Length && words.ParagraphOf(frames[i].Anchor) == 0; i++)
        {
            var entity = speakers[i].Entity;
            bool isOpen = frames[i].Outer < 0 && frames[i].Cue.Length > 0 && words.SentenceOf(frames[i].Anchor) == 0 && entity is null or { IsNamed: false, IsPlural: not true };
            if (isOpen && Same(i, entity, speakers) is { } same)
            {
                provenances[i] = provenances[i] with { Entity = provenances[same].Entity, Kind = provenances[same].Kind, Unnamed = provenances[same].Unnamed };
            }
        }
    }

    private int? Same(int headline, Entity? entity, WhoseWord speakers)
    {
        for (int i = headline + 1; i < Math.Min(frames.Length, headline + Near) && words.ParagraphOf(frames[i].Anchor) <= 1; i++)
        {
            bool isNamed = words.ParagraphOf(frames[i].Anchor) == 1 && frames[i].Outer < 0 && speakers[i].Entity is { IsNamed: true } named && (entity is null || entity.Kind == named.Kind);
            if (isNamed && SharesVerb(frames[headline].Cue, frames[i].Cue) && SharesWord(frames[headline].Content, frames[i].Content))
            {
                return i;
            }
        }

        return null;
    }

    private bool SharesVerb(Stretch one, Stretch other)
    {
        for (int i = other.Start; i < other.End; i++)
        {
            if (Alike(one.Start, i))
            {
                return true;
            }
        }

        return false;
    }

    private bool SharesWord(Stretch one, Stretch other)
    {
        for (int i = one.Start; i < Math.Min(one.End, one.Start + Most); i++)
        {
            for (int j = other.Start; j < Math.Min(other.End, other.Start + Most); j++)
            {
                if (Alike(i, j))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool Alike(int one, int other) =>
        words[one].Length >= Telling && words[other].Length >= Telling && words[one][..Telling].Equals(words[other][..Telling], StringComparison.OrdinalIgnoreCase);
}
