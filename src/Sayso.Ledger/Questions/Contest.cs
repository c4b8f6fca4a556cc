namespace Sayso.Ledger.Questions;

/// <summary>A statement that others contest, or by which its speaker contests others.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Matter">The number of the claim in dispute.</param>
/// <param name="Against">The other side's statements in the same story.</param>
public sealed record Contest(StoredStatement Statement, long Matter, IReadOnlyList<StoredStatement> Against);
