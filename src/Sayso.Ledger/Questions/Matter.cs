namespace Sayso.Ledger.Questions;

/// <summary>A claim in dispute, over all stories that have it.</summary>
/// <param name="Number">Its number: that of the first dispute over it.</param>
/// <param name="Claim">The words that state it, from the newest story.</param>
/// <param name="Day">The day of the newest story in which it is disputed; null where unknown.</param>
/// <param name="Asserted">Who asserts or confirms it.</param>
/// <param name="Denied">Who denies, doubts or corrects it.</param>
/// <param name="Upheld">Who stands by it.</param>
/// <param name="IsOpen">Whether nobody who asserted it has taken it back.</param>
public sealed record Matter(long Number, string Claim, DateOnly? Day, MatterSide Asserted, MatterSide Denied, MatterSide Upheld, bool IsOpen);

/// <summary>One side of a matter.</summary>
/// <param name="Statements">Its statements, of the newest story first: on a page of matters the twelve newest, of one matter the two hundred newest.</param>
/// <param name="Count">How many statements it has, with those that are left out.</param>
/// <param name="IndependentStories">How many stories carry these that are no copies or versions of each other.</param>
public sealed record MatterSide(IReadOnlyList<StoredStatement> Statements, int Count, int IndependentStories);

/// <summary>Matters, those disputed most recently first.</summary>
/// <param name="Matters">One page of them.</param>
/// <param name="Next">What to ask with for the next page; null if this is the last.</param>
public sealed record MatterPage(IReadOnlyList<Matter> Matters, string? Next);
