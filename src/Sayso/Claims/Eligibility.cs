using Sayso.Attributions;

namespace Sayso.Claims;

/// <summary>Which attribution can be about which at all, by who speaks, what each does, and how they are nested.</summary>
internal sealed class Eligibility(StoryClaims claims, Speakers speakers, IReadOnlyList<Attribution> attributions, Posture[] postures, bool[] expressed)
{
    /// <summary>Whether one can be about the other at all.</summary>
    public bool Allows(int place, int other)
    {
        if (other == place || !expressed[other] || postures[other].Stance is not (Stance.Asserts or Stance.Confirms or Stance.Asks or Stance.Pledges)
            || (postures[other].Stance == Stance.Asks && other > place)
            || attributions[other].Content.Hull.Contains(attributions[place].Content.Hull) && attributions[other].Content.Hull != attributions[place].Content.Hull)
        {
            return false;
        }

        bool own = speakers.AreSame(place, other);
        return postures[place].Stance switch
        {
            Stance.Upholds => own || speakers.WasToldTo(other, place) || speakers.IsReported(other),
            Stance.Corrects => own || speakers.WasToldTo(other, place),
            Stance.Confirms => !SpeakAsOne(place, other),
            _ => !own,
        };
    }

    /// <summary>Whether the sources are the same, or one is named in the other: Iran, representatives of Iran.</summary>
    public bool SpeakAsOne(int one, int other) => speakers.AreSame(one, other) || Array.Exists(claims.Items[one].Names, key => Array.IndexOf(claims.Items[other].Names, key) >= 0);
}
