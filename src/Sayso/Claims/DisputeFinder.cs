using Sayso.Attributions;
using Sayso.Text;

namespace Sayso.Claims;

/// <summary>Finds what is disputed in a story.</summary>
internal static class DisputeFinder
{
    /// <summary>The disputes, in order of the claim.</summary>
    public static IReadOnlyList<Dispute> Find(Document document, IReadOnlyList<Attribution> attributions, IReadOnlyList<Position> positions) => [];
}
