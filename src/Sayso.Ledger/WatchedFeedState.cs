namespace Sayso.Ledger;

/// <summary>How the last visit to a feed that is watched went.</summary>
/// <param name="Url">The feed's address.</param>
/// <param name="Last">When it was.</param>
/// <param name="Next">Not before when the next is due; null where the feed is gone for good.</param>
/// <param name="Errors">How many visits failed since the last that did not.</param>
/// <param name="Fault">What was wrong; null where nothing was.</param>
/// <param name="Added">How many stories came from it in all.</param>
/// <param name="Changed">How many of them are later versions of stories that were there.</param>
public sealed record WatchedFeedState(string Url, DateTimeOffset Last, DateTimeOffset? Next, int Errors, string? Fault, long Added, long Changed);

/// <summary>An entry of a feed whose page was asked for.</summary>
/// <param name="Address">The page.</param>
/// <param name="Hash">A hash of what the feed says of it.</param>
/// <param name="Tries">How often the page could not be had; 0 once it was.</param>
public sealed record WatchedEntry(string Address, ReadOnlyMemory<byte> Hash, int Tries);
