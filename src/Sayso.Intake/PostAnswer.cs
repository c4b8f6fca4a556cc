namespace Sayso.Intake;

/// <summary>What came of sending something to an address.</summary>
/// <param name="Status">The answer's status; null where there was no answer.</param>
/// <param name="Rest">For how long the server wants to be left alone.</param>
/// <param name="Fault">Why it was no success; null where it was.</param>
public sealed record PostAnswer(int? Status, TimeSpan? Rest, Fault? Fault);
