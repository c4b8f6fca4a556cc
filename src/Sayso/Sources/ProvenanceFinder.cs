using Sayso.Attributions;
using Sayso.Mentions;
using Sayso.Text;

namespace Sayso.Sources;

/// <summary>Finds on whose word each attribution rests, and how it came. In linear time, whatever the attributions.</summary>
internal static class ProvenanceFinder
{
    /// <summary>One provenance for each attribution, in the same order.</summary>
    /// <param name="document">The story, with what is known of it.</param>
    /// <param name="layout">The layout of its text.</param>
    /// <param name="entities">Whom and what the story mentions.</param>
    /// <param name="attributions">What is attributed in it, in order of content.</param>
    public static IReadOnlyList<Provenance> Find(Document document, Layout layout, IReadOnlyList<Entity> entities, IReadOnlyList<Attribution> attributions) =>
        attributions.Count == 0 || layout.Tokens.Count == 0
            ? [.. attributions.Select(_ => new Provenance())]
            : new Tracing(document, layout, entities, attributions).Trace();
}
