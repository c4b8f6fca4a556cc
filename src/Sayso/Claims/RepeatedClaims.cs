namespace Sayso.Claims;

/// <summary>One source's claim may stand in headline, lead and body: finds the others that say the same.</summary>
internal sealed class RepeatedClaims(ClaimSetting setting, Eligibility eligibility)
{
    private const double SameClaim = 0.4;
    private const double SameHeadline = 0.7;
    private const int Reach = 24;

    /// <summary>Adds to the first of <paramref name="found"/>, which <paramref name="place"/> is about, those that say the same; the fullest comes first.</summary>
    public void AddTo(int place, List<int> found)
    {
        int first = found[0];
        for (int other = Math.Max(0, first - Reach); other < Math.Min(setting.Count, Math.Max(place, first + Reach)) && other < first + Reach; other++)
        {
            bool before = other < place || first > place;
            if (!found.Contains(other) && before && eligibility.Allows(place, other) && setting.Postures[other].Stance == setting.Postures[first].Stance && SaysTheSame(first, other))
            {
                found.Add(other);
            }
        }

        var items = setting.Claims.Items;
        found.Sort((one, another) => items[another].Said.Length != items[one].Said.Length && found.Count > 1
            ? items[another].Said.Length.CompareTo(items[one].Said.Length)
            : one.CompareTo(another));
    }

    /// <summary>A headline often names the source otherwise (a country for its government), so what it says decides alone.</summary>
    private bool SaysTheSame(int first, int other)
    {
        double likeness = setting.Claims.Likeness(first, other);
        bool headline = setting.Claims.Items[other].Paragraph == 0 && setting.Claims.Items[first].Paragraph > 0 && setting.Attributions[other].Within is null;
        return eligibility.SpeakAsOne(first, other) ? likeness >= SameClaim : headline && likeness >= SameHeadline;
    }
}
