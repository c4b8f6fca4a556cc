namespace Sayso.Web.Pages;

/// <summary>Who was quoted most in a range of days.</summary>
/// <param name="From">The first day; null for all days.</param>
/// <param name="To">The last day; null for all days.</param>
/// <param name="Speakers">Those with most statements first.</param>
public sealed record MostQuoted(DateOnly? From, DateOnly? To, IReadOnlyList<QuotedSpeaker> Speakers);

/// <summary>Somebody who was quoted.</summary>
/// <param name="Number">The number of the entity across stories.</param>
/// <param name="Name">What stories call them.</param>
/// <param name="Statements">How many statements are theirs.</param>
public sealed record QuotedSpeaker(long Number, string Name, long Statements);
