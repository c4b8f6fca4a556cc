namespace Sayso.Ledger.Questions;

/// <summary>A story that came in, and the claims that it first has in dispute.</summary>
/// <param name="Story">The story. Its number tells what came before it and what after.</param>
/// <param name="Matters">The claims that no story before it has in dispute: the number to ask for each with, and the words that state it.</param>
public sealed record Arrived(StoredStory Story, IReadOnlyList<(long Number, string Claim)> Matters);
