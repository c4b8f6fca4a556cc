namespace Sayso.Ledger.Checking;

/// <summary>
/// Sees to it that what a quotation has beyond the passage is not laid beside whatever the text goes on with. A few words at an edge are other words
/// for the speaker's; a sentence there was never hers, though it may share an “is” or a “said” with what follows.
/// </summary>
internal static class Edges
{
    private const int MostChanged = 4;
    private const double ChanceShare = 0.25;

    /// <summary>The steps, with long edges that agree in next to nothing made words of the quotation alone.</summary>
    public static List<Step> Trim(List<Step> steps, QuotedWord[] words)
    {
        int head = EdgeLength(steps, words);
        var trimmed = Trimmed(steps, 0, head, head < steps.Count ? steps[head].Record : 0);
        int tail = EdgeLength(Enumerable.Reverse(trimmed), words);
        int last = trimmed.Count - tail;
        return Trimmed(trimmed, last, trimmed.Count, last > 0 ? trimmed[last - 1].Record + trimmed[last - 1].RecordCount : 0);
    }

    // How many steps from the outside in agree by chance alone.
    private static int EdgeLength(IEnumerable<Step> steps, QuotedWord[] words)
    {
        int edge = 0;
        int typed = 0;
        double agreed = 0;
        double all = 0;
        foreach (var (step, index) in steps.Select((step, index) => (step, index)))
        {
            double weight = 0;
            for (int i = step.Typed; i < step.Typed + step.TypedCount; i++)
            {
                weight += words[i].Weight;
            }

            typed += step.TypedCount;
            all += weight;
            agreed += step.Credit * weight;
            edge = typed > MostChanged && step.Credit == 0 && agreed <= ChanceShare * all ? index + 1 : edge;
        }

        return edge;
    }

    private static List<Step> Trimmed(List<Step> steps, int start, int end, int record)
    {
        if (start == end)
        {
            return steps;
        }

        var edge = steps[start..end].Where(step => step.TypedCount > 0).Select(step => step with { Kind = StepKind.Added, Record = record, RecordCount = 0, Credit = 0 });
        return [.. steps[..start], .. edge, .. steps[end..]];
    }
}
