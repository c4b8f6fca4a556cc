using Sayso.Attributions;
using Sayso.Text;

namespace Sayso.Claims;

/// <summary>All that is known of a story's attributions when it is asked which of them another is about.</summary>
/// <param name="Layout">The story.</param>
/// <param name="Words">The story's words.</param>
/// <param name="Claims">What each attribution says.</param>
/// <param name="Sources">Who has the same source.</param>
/// <param name="Attributions">The attributions.</param>
/// <param name="Postures">What each source does.</param>
/// <param name="Expressed">Which of them were voiced.</param>
internal sealed record ClaimSetting(Layout Layout, WordKeys Words, StoryClaims Claims, SourceIdentity Sources, IReadOnlyList<Attribution> Attributions, Posture[] Postures, bool[] Expressed)
{
    /// <summary>How many attributions.</summary>
    public int Count => Attributions.Count;

    /// <summary>Whether what the claim says speaks of the source of another attribution.</summary>
    public bool SpeaksOf(int claim, int speaker)
    {
        foreach (int key in Claims.Items[speaker].Source)
        {
            if (Array.IndexOf(Claims.Items[claim].Said, key) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>All that an attribution says.</summary>
    public Wording Said(int place) => Of(Attributions[place].Content.Hull);

    /// <summary>The words that signal an attribution; empty where none do.</summary>
    public Wording CueOf(int place) => Attributions[place].Cue is { } cue ? Of(cue) : new Wording(Layout, 0, 0);

    private Wording Of(Span span)
    {
        var range = Layout.TokensIn(span);
        return new Wording(Layout, range.Start.Value, range.End.Value);
    }

    /// <summary>How many sentences lie between the beginnings of two contents.</summary>
    public int SentencesBetween(int one, int other) => Math.Abs(Claims.Items[one].Sentence - Claims.Items[other].Sentence);
}
