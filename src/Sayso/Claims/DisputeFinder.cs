using System.Globalization;
using Sayso.Attributions;
using Sayso.Text;

namespace Sayso.Claims;

/// <summary>Finds what is disputed in a story.</summary>
internal static class DisputeFinder
{
    /// <summary>The disputes, in order of the claim.</summary>
    public static IReadOnlyList<Dispute> Find(Document document, IReadOnlyList<Attribution> attributions, IReadOnlyList<Position> positions)
    {
        ArgumentNullException.ThrowIfNull(document);
        var links = new ClaimLinks(attributions, positions);
        var sides = new SortedDictionary<int, DisputeSides>();
        for (int i = 0; i < positions.Count; i++)
        {
            if (IsAgainst(positions[i].Stance) && (links.Of(i).Count > 0 || States(positions[i])))
            {
                SidesOf(i).Deny(i);
            }
        }

        for (int i = 0; i < positions.Count; i++)
        {
            // Who confirms or upholds takes a side only where somebody denies.
            if (positions[i].Stance is Stance.Confirms or Stance.Upholds && sides.TryGetValue(links.GroupOf(i), out var group))
            {
                group.Support(i, positions[i].Stance == Stance.Upholds);
            }
        }

        Dispute[] disputes = [.. sides.Values.Select(side => side.Make(attributions, positions)).OfType<Dispute>().OrderBy(one => one.About.Hull)];
        return [.. disputes.Select((one, i) => one with { Id = string.Create(CultureInfo.InvariantCulture, $"d{i + 1}") })];

        DisputeSides SidesOf(int against)
        {
            int group = links.GroupOf(against);
            if (!sides.TryGetValue(group, out var side))
            {
                sides[group] = side = new DisputeSides();
            }

            foreach (int target in links.Of(against))
            {
                side.Assert(target);
            }

            return side;
        }
    }

    /// <summary>A correction without a target disputes nobody's claim; a denial that says what it denies does.</summary>
    private static bool States(Position position) => position.About is not null && position.Stance != Stance.Corrects;

    private static bool IsAgainst(Stance stance) => stance is Stance.Denies or Stance.Doubts or Stance.Corrects;
}
