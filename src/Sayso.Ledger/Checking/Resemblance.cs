namespace Sayso.Ledger.Checking;

/// <summary>How much of a quotation and of the passage laid beside it agrees.</summary>
internal static class Resemblance
{
    /// <summary>From this likeness on a passage was meant, if the quotation were endless; measured by <c>bench/Sayso.Bench quotations</c>.</summary>
    public const double Least = 0.5;

    // What two sentences on one topic have in common, a name of three words, is much of a short quotation and little of a long one.
    private const double ShortageShare = 0.45;

    // Half a quotation word by word was meant, whatever was invented before or after it.
    private const double LongRun = 4.5;
    private const double LongRunAllowance = 0.15;

    // What was left out matters less than what was put in, and a long stretch left out hardly more than a sentence.
    private const double LeftOutShare = 0.5;
    private const double MostLeftOut = 3;

    /// <summary>Whether a passage was meant by a quotation: the fewer words of weight that has, the more of them must agree.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="quotation">The quotation.</param>
    /// <param name="least">The likeness asked of an endless quotation.</param>
    public static bool Suffices(Passage passage, CheckedQuotation quotation, double least = Least)
    {
        double needed = Math.Min(0.75, least + (ShortageShare / quotation.Weight));
        return passage.Match == Match.Exact || passage.Likeness >= needed - (passage.LongestSame >= LongRun ? LongRunAllowance : 0);
    }

    /// <summary>The weight of the longest run of words that are the same.</summary>
    public static double LongestSame(CheckedQuotation quotation, List<Step> steps)
    {
        double longest = 0;
        double run = 0;
        foreach (var step in steps)
        {
            run = step.Kind == StepKind.Same ? run + quotation.Words[step.Typed].Weight : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    /// <summary>The likeness, 0 to 1: the weight of what agrees in all that was compared.</summary>
    public static double Of(CheckedQuotation quotation, RecordWords record, List<Step> steps)
    {
        double agreed = 0;
        double typedLost = 0;
        double recordLost = 0;
        double run = 0;
        foreach (var step in steps)
        {
            double typed = 0;
            for (int i = step.Typed; i < step.Typed + step.TypedCount; i++)
            {
                typed += quotation.Words[i].Weight;
            }

            agreed += step.Credit * typed;
            typedLost += (1 - step.Credit) * typed;
            if (step.Kind != StepKind.LeftOut)
            {
                run = 0;
                continue;
            }

            double weight = Math.Min(record.Form(step.Record).Weight, MostLeftOut - run);
            run += weight;
            recordLost += weight;
        }

        double all = agreed + typedLost + (LeftOutShare * recordLost);
        return all == 0 ? 0 : agreed / all;
    }
}
