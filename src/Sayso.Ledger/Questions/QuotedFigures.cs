using Sayso.Mentions;

namespace Sayso.Ledger.Questions;

/// <summary>Who was quoted most in some days.</summary>
/// <param name="Figures">Those in most stories that are no copies or versions of each other first; then those with most statements.</param>
/// <param name="Statements">How many statements of these days were looked at.</param>
/// <param name="IsCutOff">Whether there were more, of which only the newest were looked at.</param>
public sealed record QuotedFigures(IReadOnlyList<QuotedFigure> Figures, int Statements, bool IsCutOff);

/// <summary>Someone who was quoted.</summary>
/// <param name="Number">The number of the entity.</param>
/// <param name="Name">The name to show.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Statements">How many statements are its own.</param>
/// <param name="IndependentStories">In how many stories that are no copies or versions of each other.</param>
public sealed record QuotedFigure(long Number, string Name, EntityKind Kind, int Statements, int IndependentStories);
