namespace Sayso.Ledger.Questions;

/// <summary>Statements that were asked for, those of the newest stories first.</summary>
/// <param name="Statements">One page of them.</param>
/// <param name="Next">What to ask with for the next page; null if this is the last.</param>
public sealed record StatementPage(IReadOnlyList<StoredStatement> Statements, string? Next);
