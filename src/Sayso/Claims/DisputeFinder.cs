using System.Globalization;
using Sayso.Attributions;
using Sayso.Text;

namespace Sayso.Claims;

/// <summary>Finds what is disputed in a story.</summary>
internal static class DisputeFinder
{
    private static readonly WordSet Pointing = new("it this that these those");

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

        Dispute[] disputes = [.. sides.Values.Select(side => side.Make(attributions, positions)).OfType<Dispute>().Where(one => one.Asserted.Count > 0 || SaysEnough(document, one)).OrderBy(one => one.About.Hull)];
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

    /// <summary>Whether a claim that nobody in the story makes can be understood by itself; “the accusation” cannot.</summary>
    private static bool SaysEnough(Document document, Dispute dispute)
    {
        const int FewestWords = 3;
        int words = 0;
        foreach (var piece in dispute.About)
        {
            foreach (var word in piece.Of(document.Text).Split(' '))
            {
                words += word.Start.Value < word.End.Value ? 1 : 0;
            }
        }

        return words >= FewestWords && !Pointing.Contains(FirstWord(dispute.About[0].Of(document.Text)));
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> words) => words.IndexOf(' ') is > 0 and var end ? words[..end] : words;

    /// <summary>A correction without a target disputes nobody's claim; a denial that says what it denies does.</summary>
    private static bool States(Position position) => position.About is not null && position.Stance != Stance.Corrects;

    private static bool IsAgainst(Stance stance) => stance is Stance.Denies or Stance.Doubts or Stance.Corrects;
}
