using Sayso.Mentions;
using Sayso.Text;

namespace Sayso.Sources;

/// <summary>
/// A headline says “Agency announces new rules”, and the story beneath “The Marsh Office announced …”: the same act, and so the same
/// source, by its name.
/// </summary>
internal sealed class HeadlineSources(StoryTokens words, Frame[] frames)
{
    /// <summary>How many attributions after the headline's are looked at.</summary>
    private const int Near = 8;

    /// <summary>How many letters tell a nation from its adjective: “Mexico”, “Mexican”.</summary>
    private const int Telling = 4;

    /// <summary>How many words a headline shares with what it heralds, whatever the verbs: “urges retaliation on Borland”, “called on the council to retaliate against Borland”.</summary>
    private const int FewestOfContent = 2;

    private static readonly WordSet Saying = new("say says said");

    /// <summary>Gives a headline's attributions to nobody by name the source of the same act in the story's first paragraphs.</summary>
    public void Fill(Provenance[] provenances, WhoseWord speakers)
    {
        for (int i = 0; i < frames.Length && words.ParagraphOf(frames[i].Anchor) == 0; i++)
        {
            var entity = speakers[i].Entity;
            bool isOpen = frames[i].Outer < 0 && frames[i].Cue.Length > 0 && words.SentenceOf(frames[i].Anchor) == 0 && (entity is null or { IsNamed: false, IsPlural: not true } || IsNation(entity));
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
            bool isNamed = words.ParagraphOf(frames[i].Anchor) == 1 && frames[i].Outer < 0 && speakers[i].Entity is { IsNamed: true } named && (entity is null || entity.Kind == named.Kind || IsGovernment(entity, named));
            int shared = isNamed ? SharedWords.Count(words, frames[headline].Content, frames[i].Content) : 0;
            if (shared >= FewestOfContent || (shared > 0 && SharesVerb(frames[headline].Cue, frames[i].Cue, entity is not null && IsNation(entity))))
            {
                return i;
            }
        }

        return null;
    }

    private static bool IsNation(Entity entity) => entity is { Kind: EntityKind.Place, IsNamed: true } && Nations.Holds(entity.Name);

    /// <summary>“Norway says” in the headline, and “the Norwegian government said” beneath.</summary>
    private static bool IsGovernment(Entity nation, Entity named)
    {
        bool governs = IsNation(nation) && nation.Name.Length >= Telling && named.Kind == EntityKind.Organisation && named.Name.EndsWith(" government", StringComparison.OrdinalIgnoreCase);
        return governs && named.Name.Contains(nation.Name[..Telling], StringComparison.Ordinal);
    }

    private bool SharesVerb(Stretch one, Stretch other, bool isNation)
    {
        for (int i = other.Start; i < other.End; i++)
        {
            if (one.Length > 0 && (SharedWords.Alike(words, one.Start, i) || (isNation && words.IsIn(one.Start, Saying) && words.IsIn(i, Saying))))
            {
                return true;
            }
        }

        return false;
    }
}
