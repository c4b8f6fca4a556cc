namespace Sayso.Ledger;

/// <summary>What a server said of a feed when all of it was taken in.</summary>
/// <param name="Url">The feed's address.</param>
/// <param name="ETag">Its entity tag, as the server wrote it.</param>
/// <param name="LastModified">When it was last changed, as the server wrote it.</param>
public sealed record FeedVisit(string Url, string? ETag, string? LastModified);
