namespace Sayso.Ledger.Questions;

/// <summary>How much is on record, in the few numbers that cost next to nothing to ask for; <see cref="LedgerFigures"/> looks at every statement.</summary>
/// <param name="Stories">Texts, withdrawn ones left out.</param>
/// <param name="Statements">Statements in them.</param>
/// <param name="Matters">Claims in dispute.</param>
/// <param name="LastDay">The day of the last story that has one.</param>
public sealed record LedgerExtent(long Stories, long Statements, long Matters, DateOnly? LastDay);
