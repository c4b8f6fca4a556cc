using System.Xml;

namespace Sayso.Web.Watching;

/// <summary>Reads lists of feeds (OPML). Document type definitions are refused, and nothing is fetched for it.</summary>
internal static class Opml
{
    private const int MostCharacters = 8 * 1024 * 1024;
    private const int MostFeeds = 10_000;
    private const int Deepest = 64;

    private static readonly XmlReaderSettings s_settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, MaxCharactersInDocument = MostCharacters,
    };

    /// <summary>The feeds of a list, each once; those with addresses that are none of the web are left out. Or what is wrong with the list.</summary>
    public static (IReadOnlyList<WatchedFeed> Feeds, Fault? Fault) Read(Stream list)
    {
        var feeds = new Dictionary<string, WatchedFeed>(StringComparer.Ordinal);
        try
        {
            using var reader = XmlReader.Create(list, s_settings);
            if (reader.MoveToContent() != XmlNodeType.Element || reader.LocalName != "opml")
            {
                return ([], WatchFaults.BadOpml("it is not OPML."));
            }

            while (reader.Read())
            {
                if (reader.Depth > Deepest)
                {
                    return ([], WatchFaults.OpmlTooLarge(FormattableString.Invariant($"more than {Deepest} levels")));
                }

                if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "outline" && FeedOf(reader) is { } feed && feeds.TryAdd(feed.Url, feed) && feeds.Count > MostFeeds)
                {
                    return ([], WatchFaults.OpmlTooLarge(FormattableString.Invariant($"more than {MostFeeds:N0} feeds")));
                }
            }
        }
        catch (XmlException e)
        {
            return e.Message.Contains("MaxCharactersInDocument", StringComparison.Ordinal)
                ? ([], WatchFaults.OpmlTooLarge(FormattableString.Invariant($"more than {MostCharacters:N0} characters")))
                : ([], WatchFaults.BadOpml(e.Message.Contains("DTD", StringComparison.Ordinal) ? "it has a document type definition, which is never read." : FormattableString.Invariant($"line {e.LineNumber} is not well-formed XML.")));
        }

        return feeds.Count == 0 ? ([], WatchFaults.NoFeeds()) : ([.. feeds.Values], null);
    }

    private static WatchedFeed? FeedOf(XmlReader outline) =>
        (outline.GetAttribute("xmlUrl") ?? outline.GetAttribute("xmlurl")) is { } address ? WatchedFeed.Of(address, outline.GetAttribute("title") ?? outline.GetAttribute("text")) : null;
}
