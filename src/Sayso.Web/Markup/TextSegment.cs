using Sayso.Text;

namespace Sayso.Web.Markup;

/// <summary>A stretch of text that lies under the same layers from end to end.</summary>
/// <param name="Span">Where it is. UTF-16 offsets.</param>
/// <param name="Layers">The innermost of the layers over it, innermost first.</param>
/// <param name="Depth">How many contents lie over it.</param>
internal sealed record TextSegment(Span Span, IReadOnlyList<Layer> Layers, int Depth)
{
    /// <summary>Of more layers over one place only so many are told; nobody could see more, and without a bound their number could grow with the square of the text.</summary>
    public const int MostLayers = 6;

    /// <summary>Cuts text at the ends of all layers, and at further places.</summary>
    /// <param name="layers">The layers.</param>
    /// <param name="cuts">The further places, in any order.</param>
    public static IEnumerable<TextSegment> Split(IEnumerable<Layer> layers, IEnumerable<int> cuts)
    {
        Layer[] byStart = [.. layers.OrderBy(layer => layer.Span.Start)];
        Layer[] byEnd = [.. byStart.OrderBy(layer => layer.Span.End)];
        int[] places = [.. byStart.Select(layer => layer.Span.Start).Concat(byEnd.Select(layer => layer.Span.End)).Concat(cuts).Distinct().Order()];
        var over = new SortedSet<Layer>();
        int depth = 0;
        int begun = 0;
        int ended = 0;
        for (int i = 0; i + 1 < places.Length; i++)
        {
            for (; ended < byEnd.Length && byEnd[ended].Span.End <= places[i]; ended++)
            {
                depth -= over.Remove(byEnd[ended]) && byEnd[ended].Role == LayerRole.Content ? 1 : 0;
            }

            for (; begun < byStart.Length && byStart[begun].Span.Start <= places[i]; begun++)
            {
                depth += over.Add(byStart[begun]) && byStart[begun].Role == LayerRole.Content ? 1 : 0;
            }

            yield return new TextSegment(new Span(places[i], places[i + 1]), [.. over.Take(MostLayers)], depth);
        }
    }
}
