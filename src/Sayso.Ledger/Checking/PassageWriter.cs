using Sayso.Text;

namespace Sayso.Ledger.Checking;

/// <summary>Makes of an alignment what people read: a passage with its difference in runs.</summary>
internal static class PassageWriter
{
    /// <summary>The passage; null if no word of the record has a part in it.</summary>
    public static Passage? Write(CheckedQuotation quotation, string text, RecordWords record, List<Step> steps)
    {
        var aligned = steps.Where(step => step.RecordCount > 0).ToList();
        if (aligned.Count == 0)
        {
            return null;
        }

        var runs = new List<DifferenceRun>();
        for (int i = 0; i < steps.Count;)
        {
            int end = EndOfRun(quotation, steps, i);
            runs.Add(Run(quotation, text, record, steps, i, end));
            i = end;
        }

        bool exact = runs.TrueForAll(run => run.Kind is not (DifferenceKind.Changed or DifferenceKind.Added or DifferenceKind.LeftOut));
        int last = aligned[^1].Record + aligned[^1].RecordCount - 1;
        var span = new Span(record.Place(aligned[0].Record).Start, record.Place(last).End);
        return new Passage(span, exact ? Match.Exact : Match.Near, exact ? 1 : Resemblance.Of(quotation, record, steps), new Difference(runs), Lead.ChangeBefore(text, span.Start))
        {
            LongestSame = Resemblance.LongestSame(quotation, steps),
        };
    }

    private static int EndOfRun(CheckedQuotation quotation, List<Step> steps, int start)
    {
        var group = GroupOf(quotation, steps[start]);
        int end = start + 1;
        while (end < steps.Count && group != RunGroup.Alone && GroupOf(quotation, steps[end]) == group)
        {
            end++;
        }

        return end;
    }

    // A word and its inflection are shown alone, for they read best side by side; what else differs is shown together.
    private static RunGroup GroupOf(CheckedQuotation quotation, Step step) =>
        step.Kind == StepKind.Bracketed || (step.TypedCount > 0 && quotation.Words[step.Typed].Bracket == Bracketing.Whole) ? RunGroup.Bracketed
            : step.Kind switch
            {
                StepKind.Same => RunGroup.Same,
                StepKind.Elided => RunGroup.Elided,
                StepKind.Interruption => RunGroup.Interruption,
                StepKind.Changed when step.Credit > 0 => RunGroup.Alone,
                _ => RunGroup.Different,
            };

    private static DifferenceRun Run(CheckedQuotation quotation, string text, RecordWords record, List<Step> steps, int start, int end)
    {
        var (first, last) = (steps[start], steps[end - 1]);
        var typed = new Range(first.Typed, last.Typed + last.TypedCount);
        var recorded = new Range(first.Record, last.Record + last.RecordCount);
        var kind = GroupOf(quotation, first) switch
        {
            RunGroup.Same => DifferenceKind.Same,
            RunGroup.Bracketed => DifferenceKind.Bracketed,
            RunGroup.Elided => DifferenceKind.Elided,
            RunGroup.Interruption => DifferenceKind.Interruption,
            _ when typed.Start.Equals(typed.End) => DifferenceKind.LeftOut,
            _ when recorded.Start.Equals(recorded.End) => DifferenceKind.Added,
            _ => DifferenceKind.Changed,
        };
        var typedSpan = SpanOf(typed, at => quotation.Words[at].Place);
        var recordSpan = SpanOf(recorded, record.Place);
        var change = MeaningChanges.Of(kind, quotation.Words[typed], record, recorded.Start.Value, recorded.End.Value);
        return new DifferenceRun(kind, typedSpan, recordSpan, typedSpan.Of(quotation.Typed).ToString(), recordSpan.Of(text).ToString(), change);
    }

    private static Span SpanOf(Range words, Func<int, Span> placeOf)
    {
        int start = words.Start.Value;
        int end = words.End.Value;
        if (start < end)
        {
            return new Span(placeOf(start).Start, placeOf(end - 1).End);
        }

        int after = start == 0 ? 0 : placeOf(start - 1).End;
        return new Span(after, after);
    }

    private enum RunGroup
    {
        Same,
        Alone,
        Different,
        Elided,
        Bracketed,
        Interruption,
    }
}
