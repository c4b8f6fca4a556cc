using Sayso.Attributions;

namespace Sayso.Claims;

/// <summary>All that is known of a story's attributions when it is asked which of them another is about.</summary>
/// <param name="Words">The story's words.</param>
/// <param name="Claims">What each attribution says.</param>
/// <param name="Sources">Who has the same source.</param>
/// <param name="Attributions">The attributions.</param>
/// <param name="Postures">What each source does.</param>
/// <param name="Expressed">Which of them were voiced.</param>
internal sealed record ClaimSetting(WordKeys Words, StoryClaims Claims, SourceIdentity Sources, IReadOnlyList<Attribution> Attributions, Posture[] Postures, bool[] Expressed)
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

    /// <summary>How many sentences lie between the beginnings of two contents.</summary>
    public int SentencesBetween(int one, int other) => Math.Abs(Claims.Items[one].Sentence - Claims.Items[other].Sentence);
}
