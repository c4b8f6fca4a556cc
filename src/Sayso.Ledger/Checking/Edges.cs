namespace Sayso.Ledger.Checking;

/// <summary>
/// Sees to it that what a quotation has beyond the passage is not laid beside whatever the text goes on with. One or two words at an edge are other words
/// for the speaker's; a sentence there was never hers.
/// </summary>
internal static class Edges
{
    private const int MostChanged = 4;

    /// <summary>The steps, with long edges that agree in nothing made words of the quotation alone.</summary>
    public static List<Step> Trim(List<Step> steps)
    {
        int first = steps.FindIndex(Agrees);
        int last = steps.FindLastIndex(Agrees);
        if (first > MostChanged)
        {
            int record = steps[first].Record;
            Replace(steps, 0, first, record);
        }

        if (first >= 0 && steps.Count - 1 - last > MostChanged)
        {
            Replace(steps, last + 1, steps.Count, steps[last].Record + steps[last].RecordCount);
        }

        // What is left out at an edge was not left out but lies beyond it.
        steps.RemoveAll(step => step.TypedCount + step.RecordCount == 0);
        return steps;
    }

    private static bool Agrees(Step step) => step.Credit > 0 || step.Kind is StepKind.Bracketed or StepKind.Elided or StepKind.Interruption;

    private static void Replace(List<Step> steps, int start, int end, int record)
    {
        for (int i = start; i < end; i++)
        {
            steps[i] = steps[i] with { Kind = StepKind.Added, Record = record, RecordCount = 0 };
        }
    }
}
