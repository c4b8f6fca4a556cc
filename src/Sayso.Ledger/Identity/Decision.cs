namespace Sayso.Ledger.Identity;

/// <summary>Who an entity of a story is.</summary>
/// <param name="Candidate">The index of the candidate that it is; null if it is none of them and gets a place of its own.</param>
/// <param name="Confidence">How sure the decision is, from 0 to 1.</param>
/// <param name="Grounds">What it rests on.</param>
public sealed record Decision(int? Candidate, double Confidence, Grounds Grounds);
