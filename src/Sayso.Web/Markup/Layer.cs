using Sayso.Text;

namespace Sayso.Web.Markup;

/// <summary>What a stretch of text is to a statement.</summary>
internal enum LayerRole
{
    Source,
    Cue,
    Content,
}

/// <summary>A stretch of text that plays a role in a statement. Layers may lie over each other in any way.</summary>
/// <param name="Span">Where it is. UTF-16 offsets.</param>
/// <param name="Role">What it is.</param>
/// <param name="Statement">The statement's index.</param>
internal readonly record struct Layer(Span Span, LayerRole Role, int Statement) : IComparable<Layer>
{
    /// <summary>The innermost, which is the shortest, comes first.</summary>
    public int CompareTo(Layer other) =>
        (Span.Length, Span.Start, Role, Statement).CompareTo((other.Span.Length, other.Span.Start, other.Role, other.Statement));

    /// <summary>Every layer of a reading.</summary>
    public static IEnumerable<Layer> Of(Reading reading)
    {
        for (int i = 0; i < reading.Attributions.Count; i++)
        {
            var attribution = reading.Attributions[i];
            foreach (var piece in attribution.Content)
            {
                yield return new Layer(piece, LayerRole.Content, i);
            }

            if (attribution.Cue is { IsEmpty: false } cue)
            {
                yield return new Layer(cue, LayerRole.Cue, i);
            }

            if (attribution.Source is { IsEmpty: false } source)
            {
                yield return new Layer(source, LayerRole.Source, i);
            }
        }
    }
}
