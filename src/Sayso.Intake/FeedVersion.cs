namespace Sayso.Intake;

/// <summary>What a server calls the version that it sent, in its own words, which are handed back to it unchanged.</summary>
/// <param name="ETag">The entity tag, with its quotation marks; null if it gave none.</param>
/// <param name="LastModified">The date of the last change as it was given; null if it gave none.</param>
public sealed record FeedVersion(string? ETag, string? LastModified);
