namespace Sayso.Web.Watching;

/// <summary>What may be wrong with feeds that are watched. A code is never given a second meaning.</summary>
internal static class WatchFaults
{
    /// <summary>What comes from the address is no feed.</summary>
    public static Fault NotAFeed() => new("SAYSO5055", "What comes from this address is no feed.", "Give the address of an RSS or Atom feed; the site's pages may name it.");

    /// <summary>A list of feeds that cannot be read.</summary>
    public static Fault BadOpml(string why) => new("SAYSO5056", $"The list of feeds cannot be read: {why}", "Export it again as OPML.");

    /// <summary>A list of feeds that is too large.</summary>
    public static Fault OpmlTooLarge(string what) => new("SAYSO5057", $"The list of feeds has {what}.", "Split it into several.");

    /// <summary>No feed to watch.</summary>
    public static Fault NoFeeds() => new("SAYSO5058", "There is no feed to watch.", "Give an OPML file with feeds, or addresses of feeds.");

    /// <summary>A feed that is gone for good.</summary>
    public static Fault Gone() => new("SAYSO5059", "The feed is gone for good, as its server says, and is not asked again.", "Take it out of the list.");
}
