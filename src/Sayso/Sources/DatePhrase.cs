namespace Sayso.Sources;

/// <summary>Words that say when.</summary>
/// <param name="Tokens">The words.</param>
/// <param name="Days">The days they mean; null where no date of the story is known to reckon from.</param>
internal readonly record struct DatePhrase(Stretch Tokens, Days? Days);
