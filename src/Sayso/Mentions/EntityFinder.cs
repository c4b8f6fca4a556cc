using Sayso.Text;

namespace Sayso.Mentions;

/// <summary>Finds whom and what a story refers to.</summary>
internal static class EntityFinder
{
    /// <summary>Finds the mentions of a story and which of them refer to the same.</summary>
    /// <param name="layout">The story.</param>
    /// <param name="sources">Words that are known to name a source, each of which becomes a mention.</param>
    public static IReadOnlyList<Entity> Find(Layout layout, IReadOnlyList<Span> sources) => [];
}
