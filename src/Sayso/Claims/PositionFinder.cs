using Sayso.Attributions;
using Sayso.Mentions;
using Sayso.Sources;
using Sayso.Text;

namespace Sayso.Claims;

/// <summary>Finds where each attribution stands.</summary>
internal static class PositionFinder
{
    /// <summary>One position for each attribution, in the same order.</summary>
    public static IReadOnlyList<Position> Find(Layout layout, IReadOnlyList<Entity> entities, IReadOnlyList<Attribution> attributions, IReadOnlyList<Provenance> provenances) =>
        [.. attributions.Select(_ => Position.Plain)];
}
