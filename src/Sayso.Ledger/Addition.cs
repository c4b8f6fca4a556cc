namespace Sayso.Ledger;

/// <summary>What became of one thing that came in.</summary>
/// <param name="Arrival">The thing, as it was handed in.</param>
/// <param name="Appended">What the ledger did with it, which is on the disk now; null if there was no document in it or it could not be read.</param>
/// <param name="Fault">Why it could not be read; null where it was, or where there was no document in it.</param>
public sealed record Addition<T>(T Arrival, Appended? Appended, Fault? Fault);
