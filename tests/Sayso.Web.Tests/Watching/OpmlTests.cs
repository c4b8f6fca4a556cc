using System.Text;
using Sayso.Web.Watching;

namespace Sayso.Web.Tests.Watching;

/// <summary>Lists of feeds, by friends and others.</summary>
public class OpmlTests
{
    [Fact]
    public void Feeds_are_found_however_deep_each_once()
    {
        var (feeds, fault) = Read("""
            <?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body>
              <outline text="News"><outline text="Courier" type="rss" xmlUrl="https://courier.example/feed"/><outline title="Post" text="x" xmlUrl=" https://post.example/rss "/></outline>
              <outline text="Courier again" xmlUrl="https://courier.example/feed"/><outline text="No feed"/>
              <outline text="Elsewhere" xmlUrl="file:///etc/passwd"/><outline text="Secret" xmlUrl="https://me:secret@post.example/"/>
            </body></opml>
            """);
        Assert.Null(fault);
        Assert.Equal([("https://courier.example/feed", "Courier"), ("https://post.example/rss", "Post")], feeds.Select(feed => (feed.Url, feed.Title!)));
    }

    [Theory]
    [InlineData("<!DOCTYPE opml [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><opml><body><outline xmlUrl=\"https://a.example/&b;\"/></body></opml>", "SAYSO5056")]
    [InlineData("<!DOCTYPE opml SYSTEM \"http://127.0.0.1/x.dtd\"><opml><body/></opml>", "SAYSO5056")]
    [InlineData("<opml><body><outline xmlUrl=\"https://a.example/\"></opml>", "SAYSO5056")]
    [InlineData("<rss><channel/></rss>", "SAYSO5056")]
    [InlineData("no XML at all", "SAYSO5056")]
    [InlineData("", "SAYSO5056")]
    [InlineData("<opml><body><outline text=\"none\"/></body></opml>", "SAYSO5058")]
    public void What_is_no_list_of_feeds_is_refused(string list, string code) => Assert.Equal(code, Read(list).Fault?.Code);

    [Fact]
    public void A_list_that_is_too_large_or_too_deep_is_refused()
    {
        Assert.Equal("SAYSO5057", Read("<opml><body>" + string.Concat(Enumerable.Repeat("<outline>", 100_000))).Fault?.Code);
        Assert.Equal("SAYSO5057", Read("<opml><body>" + string.Concat(Enumerable.Range(0, 10_001).Select(i => $"<outline xmlUrl=\"https://a.example/{i}\"/>")) + "</body></opml>").Fault?.Code);
        Assert.Equal("SAYSO5057", Read("<opml><body><outline text=\"" + new string('x', 9_000_000) + "\"/></body></opml>").Fault?.Code);
    }

    private static (IReadOnlyList<WatchedFeed> Feeds, Fault? Fault) Read(string list) => Opml.Read(new MemoryStream(Encoding.UTF8.GetBytes(list)));
}
