using Sayso.Attributions;
using Sayso.Text;

namespace Sayso.Claims;

/// <summary>Which attribution can be about which at all, by who speaks, what each does, and how they are nested.</summary>
internal sealed class Eligibility(StoryClaims claims, SourceIdentity sources, IReadOnlyList<Attribution> attributions, Posture[] postures, bool[] expressed)
{
    /// <summary>Whether one can be about the other at all.</summary>
    public bool Allows(int place, int other)
    {
        if (other == place || !expressed[other] || postures[other].Stance is not (Stance.Asserts or Stance.Confirms or Stance.Asks or Stance.Pledges)
            || (postures[other].Stance == Stance.Asks && other > place)
            || IsAround(attributions[other].Content, attributions[place].Content.Hull))
        {
            return false;
        }

        bool own = sources.AreSame(place, other);
        return postures[place].Stance switch
        {
            Stance.Upholds => own || sources.WasToldTo(other, place) || sources.IsReported(other),
            Stance.Corrects => own || sources.WasToldTo(other, place),
            Stance.Confirms => !SpeakAsOne(place, other),
            _ => !own,
        };
    }

    /// <summary>Whether one piece of a content holds all that is said, and more. A piece that says the very same was said before: “was accused of it, which he denied”.</summary>
    private static bool IsAround(SpanSet content, Span said)
    {
        foreach (var piece in content)
        {
            if (piece != said && piece.Contains(said))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the sources are the same, or one is named in the other: Iran, representatives of Iran.</summary>
    public bool SpeakAsOne(int one, int other) => sources.AreSame(one, other) || Array.Exists(claims.Items[one].Names, key => Array.IndexOf(claims.Items[other].Names, key) >= 0);
}
