using Sayso.Attributions;
using Sayso.Mentions;
using Sayso.Text;

namespace Sayso.Sources;

/// <summary>Finds on whose word each attribution rests.</summary>
internal static class ProvenanceFinder
{
    /// <summary>One provenance for each attribution, in the same order.</summary>
    public static IReadOnlyList<Provenance> Find(Document document, Layout layout, IReadOnlyList<Entity> entities, IReadOnlyList<Attribution> attributions) =>
        [.. attributions.Select(_ => new Provenance())];
}
