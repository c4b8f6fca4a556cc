using Sayso.Attributions;
using Sayso.Text;

namespace Sayso.Exchange;

/// <summary>
/// An attribution as annotators mark it: the stretches of text that play each role, and nothing more. Stretches stand in the
/// order in which they were marked and may overlap, since people's files hold such; a role that was not marked is empty.
/// </summary>
public sealed record Annotation
{
    /// <summary>The stretches that name who says it.</summary>
    public required IReadOnlyList<Span> Source { get; init; }

    /// <summary>The stretches that signal the attribution.</summary>
    public required IReadOnlyList<Span> Cue { get; init; }

    /// <summary>The stretches that are attributed.</summary>
    public required IReadOnlyList<Span> Content { get; init; }

    /// <summary>How sure its maker is of it, from 0 to 1, where that is known.</summary>
    public double? Confidence { get; init; }

    /// <summary>
    /// The annotations that a reading amounts to. An attribution that goes on with another adds its content to that one's,
    /// as annotators do, who take a continued quotation for one attribution.
    /// </summary>
    public static IReadOnlyList<Annotation> Of(IReadOnlyList<Attribution> attributions)
    {
        ArgumentNullException.ThrowIfNull(attributions);
        var chains = new List<List<Attribution>>(attributions.Count);
        var chainOf = new Dictionary<string, List<Attribution>>(attributions.Count, StringComparer.Ordinal);
        foreach (var attribution in attributions)
        {
            if (attribution.Continues is not { } earlier || !chainOf.TryGetValue(earlier, out var chain))
            {
                chain = [];
                chains.Add(chain);
            }

            chain.Add(attribution);
            chainOf[attribution.Id] = chain;
        }

        return chains.ConvertAll(Joined);
    }

    private static Annotation Joined(List<Attribution> chain)
    {
        var first = chain[0];
        var content = chain.SelectMany(part => part.Content).Distinct().ToArray();
        Array.Sort(content);
        return new Annotation
        {
            Source = (first.Relative ?? first.Source) is { } source ? [source] : [],
            Cue = first.Cue is { } cue ? [cue] : [],
            Content = content,
            Confidence = first.Confidence,
        };
    }
}
