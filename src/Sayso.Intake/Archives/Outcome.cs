namespace Sayso.Intake.Archives;

/// <summary>What came of trying to read one record.</summary>
/// <param name="Arrival">The story or fault; null if the record holds none, as those of requests and pictures.</param>
/// <param name="IsEnd">Whether there was no record left.</param>
/// <param name="IsBroken">Whether it cannot be said where the next record starts.</param>
internal readonly record struct Outcome(Arrival? Arrival, bool IsEnd = false, bool IsBroken = false);
