namespace Sayso.Ledger.Export;

/// <summary>What came of an import.</summary>
/// <param name="Stories">How many texts are new.</param>
/// <param name="Changes">How many publications and readings of texts that were there are new.</param>
/// <param name="Decisions">How many decisions are new.</param>
/// <param name="Known">How many lines held nothing new.</param>
/// <param name="LeftOut">What is wrong with the lines that were left out, in their order.</param>
/// <param name="Fault">Why it ended before the end of the file; null if it did not. What was counted is stored all the same.</param>
public sealed record ImportOutcome(long Stories, long Changes, long Decisions, long Known, IReadOnlyList<Fault> LeftOut, Fault? Fault)
{
    /// <summary>Whether every line was taken over.</summary>
    public bool Success => Fault is null && LeftOut.Count == 0;
}
