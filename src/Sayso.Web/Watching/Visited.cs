using Sayso.Ledger;

namespace Sayso.Web.Watching;

/// <summary>What came of a visit to a feed, for people to see.</summary>
/// <param name="Feed">The feed.</param>
/// <param name="State">How it stands now.</param>
/// <param name="Added">How many stories are new, later versions included.</param>
/// <param name="Changed">How many of these are later versions of stories that were there.</param>
/// <param name="Fault">Why it failed, or the first thing that was wrong with its stories.</param>
internal sealed record Visited(WatchedFeed Feed, WatchedFeedState State, int Added, int Changed, Fault? Fault);
