using Sayso.Text;

namespace Sayso.Claims;

/// <summary>“Rejected the opposition's claim that the vote was rigged”: the claim stands, with who made it, inside the denial.</summary>
internal sealed class ReportedClaims(ClaimSetting setting, Eligibility eligibility)
{
    // A content holds few others, and they come directly after the attribution that holds them.
    private const int Reach = 6;

    /// <summary>The place of the claim inside what <paramref name="place"/> denies; null where it names none as a claim.</summary>
    public int? In(int place)
    {
        for (int other = place + 1; other < Math.Min(setting.Count, place + Reach); other++)
        {
            if (setting.Attributions[other].Within == setting.Attributions[place].Id && eligibility.Allows(place, other) && IsNoun(setting.CueOf(other)))
            {
                return other;
            }
        }

        return null;
    }

    private static bool IsNoun(Wording cue)
    {
        for (int i = cue.Start; i < cue.End; i++)
        {
            if (ClaimNouns.Contains(cue[i]) || cue.AtAny(i, "attack", "attacks"))
            {
                return true;
            }
        }

        return false;
    }
}
