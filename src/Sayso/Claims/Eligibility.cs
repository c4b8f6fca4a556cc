using Sayso.Text;

namespace Sayso.Claims;

/// <summary>Which attribution can be about which at all, by who speaks, what each does, and how they are nested.</summary>
internal sealed class Eligibility(ClaimSetting setting)
{
    /// <summary>Whether one can be about the other at all.</summary>
    /// <param name="place">The one.</param>
    /// <param name="other">The other.</param>
    /// <param name="denials">Whether it may be about a denial, too: “disputed that”, “contradicted the mayor’s account”.</param>
    public bool Allows(int place, int other, bool denials = false)
    {
        var stance = setting.Postures[place].Stance;
        if (other == place || !setting.Expressed[other] || !IsClaim(other, denials || stance == Stance.Corrects)
            || (setting.Postures[other].Stance == Stance.Asks && other > place)
            || IsAround(setting.Attributions[other].Content, setting.Attributions[place].Cue ?? setting.Attributions[place].Content.Hull))
        {
            return false;
        }

        bool own = setting.Sources.AreSame(place, other);
        return stance switch
        {
            Stance.Upholds => own || setting.Sources.WasToldTo(other, place) || setting.Sources.IsReported(other) || setting.Sources.IsDocument(other),
            Stance.Corrects => own || SpeakAsOne(place, other) || setting.Sources.WasToldTo(other, place),
            Stance.Confirms => !SpeakAsOne(place, other),

            // Nobody denies what their own side has yet to say.
            Stance.Denies => !own && (other < place || !SpeakAsOne(place, other)),
            _ => !own,
        };
    }

    /// <summary>Whether the sources are the same, or one is named in the other: Iran, representatives of Iran.</summary>
    public bool SpeakAsOne(int one, int other) => setting.Sources.AreSame(one, other)
        || Array.Exists(setting.Claims.Items[one].Names, key => Array.IndexOf(setting.Claims.Items[other].Names, key) >= 0);

    private bool IsClaim(int other, bool denials) =>
        setting.Postures[other].Stance is Stance.Asserts or Stance.Confirms or Stance.Asks or Stance.Pledges || (denials && setting.Postures[other].Stance is Stance.Denies or Stance.Doubts);

    /// <summary>Whether one stands in what the other says.</summary>
    private static bool IsAround(SpanSet content, Span cue)
    {
        foreach (var piece in content)
        {
            if (piece != cue && piece.Contains(cue))
            {
                return true;
            }
        }

        return false;
    }
}
