using Sayso.Intake.Tests.Html;

namespace Sayso.Intake.Tests.Feeds;

public class FeedTests : IntakeFolder
{
    private static readonly string Text = string.Join("\n\n", PagesOfNews.Paragraphs);
    private static readonly string Markup = string.Concat(PagesOfNews.Paragraphs.Select(paragraph => $"<p>{paragraph}</p>")) + "<figure><img src='a.jpg'/><figcaption>The bridge</figcaption></figure>";

    private static readonly string Rss = $$"""
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- made by our own hands -->
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel><title>The Harbour Post</title><link>https://harbour.example/</link><image><title>Logo</title></image>
        <item><title>Bridge shut &amp;amp; ferries full</title><link>https://harbour.example/bridge</link><pubDate>Sun, 22 Nov 2026 21:15:00 -0500</pubDate>
          <dc:creator>Marta Lee</dc:creator><description>Short.</description><content:encoded><![CDATA[{{Markup}}]]></content:encoded></item>
        <item><title>Ferries full</title><guid>https://harbour.example/ferries</guid><author>jo@harbour.example (Jo Park)</author><description>&lt;p&gt;{{Story}}&lt;/p&gt;</description></item>
        <item><title>Nothing</title></item>
        </channel></rss>
        """;

    [Fact]
    public async Task An_RSS_feed_gives_its_entries_whole_where_it_has_them_whole()
    {
        var arrivals = await Bring(Write("feed.xml", Rss));
        var whole = arrivals[0].Document!;
        Assert.Equal((Text, "Bridge shut & ferries full", "The Harbour Post", "Marta Lee"), (whole.Text, whole.Title, whole.Outlet, whole.Author));
        Assert.Equal(("https://harbour.example/bridge", new DateOnly(2026, 11, 22)), (whole.Url, whole.Published));
        Assert.Empty(arrivals[0].Warnings);
        var summary = arrivals[1].Document!;
        Assert.Equal((Story, "Jo Park", "https://harbour.example/ferries"), (summary.Text, summary.Author, summary.Url));
        Assert.Equal("SAYSO3117", Assert.Single(arrivals[1].Warnings).Code);
        Assert.Equal("SAYSO3112", arrivals[2].Fault?.Code);
        Assert.Equal([0, 1, 2], Enumerable.Range(0, 3).Where(i => arrivals[i].Offset is { } offset && System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(Rss).AsSpan((int)offset, 5)) == "<item"));
    }

    [Fact]
    public async Task An_Atom_feed_gives_its_entries()
    {
        string xhtml = Markup.Replace("<p>", "<x:p>", StringComparison.Ordinal).Replace("</p>", "</x:p>", StringComparison.Ordinal).Replace("img", "x:img", StringComparison.Ordinal).Replace("figcaption", "x:figcaption", StringComparison.Ordinal).Replace("figure>", "x:figure>", StringComparison.Ordinal);
        string atom = $$"""
            <feed xmlns="http://www.w3.org/2005/Atom"><title type="html">The Harbour &amp;amp; Shore Post</title><author><name>Desk</name></author><link rel="self" href="/feed"/>
            <entry><title>Bridge shut</title><link rel="edit" href="https://harbour.example/edit"/><link rel="alternate" href="https://harbour.example/bridge"/><published>2026-11-22T23:59:00-05:00</published>
              <updated>2026-11-24T00:00:00Z</updated><author><name>Marta Lee</name></author><author><name>Jo Park</name></author>
              <content type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml"><x:div/>{{xhtml}}</x:div></content></entry>
            <entry><title>Text</title><source><title>Other Post</title></source><link href="https://harbour.example/text"/><content type="text">{{Story}}</content></entry>
            </feed>
            """;
        var arrivals = await Bring(Write("feed.atom", atom));
        var first = arrivals[0].Document!;
        Assert.Equal((Text, "The Harbour & Shore Post", "Marta Lee, Jo Park"), (first.Text, first.Outlet, first.Author));
        Assert.Equal(("https://harbour.example/bridge", new DateOnly(2026, 11, 22)), (first.Url, first.Published));
        Assert.Equal((Story, "Other Post"), (arrivals[1].Document!.Text, arrivals[1].Document!.Outlet));
    }

    [Fact]
    public async Task A_feed_of_RSS_1_gives_its_items()
    {
        string rdf = $$"""
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel rdf:about="https://harbour.example/"><title>The Harbour Post</title><items><rdf:Seq><rdf:li resource="https://harbour.example/a"/></rdf:Seq></items></channel>
            <item rdf:about="https://harbour.example/a"><title>A</title><link>https://harbour.example/a</link><dc:date>2026-11-22</dc:date><description>{{Story}}</description></item>
            </rdf:RDF>
            """;
        var story = await One(Write("feed", rdf));
        Assert.Equal((Story, "The Harbour Post", new DateOnly(2026, 11, 22)), (story.Text, story.Outlet, story.Published));
    }

    [Fact]
    public async Task A_feed_that_breaks_off_gives_what_comes_before()
    {
        string broken = Rss[..Rss.IndexOf("<item><title>Nothing", StringComparison.Ordinal)] + "<item><title>&nosuch;</title></item></channel></rss>";
        var arrivals = await Bring(Write("feed.xml", broken));
        Assert.Equal([null, null, "SAYSO3114"], arrivals.Select(arrival => arrival.Fault?.Code));
        Assert.True(arrivals[2].Fault!.Offset > arrivals[1].Offset);
    }

    [Theory]
    [InlineData("<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><rss><channel><item><title>&b;</title></item></channel></rss>", "SAYSO3115")]
    [InlineData("<!DOCTYPE rss [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><rss><channel><item><description>&a;</description></item></channel></rss>", "SAYSO3115")]
    [InlineData("<rss><channel><title>Empty</title></channel></rss>", "SAYSO3116")]
    [InlineData("<rss><channel>", "SAYSO3114")]
    [InlineData("<?xml version=\"1.0\"?><opml><body/></opml>", "SAYSO3105")]
    public async Task What_is_no_sound_feed_is_a_fault(string feed, string code) => Assert.Equal(code, (await Fault(Write("feed.xml", feed))).Code);

    [Fact]
    public async Task A_feed_nested_without_end_is_a_fault()
    {
        string deep = string.Concat(Enumerable.Repeat("<a>", 100_000));
        Assert.Equal("SAYSO3107", (await Fault(Write("a.xml", "<rss><channel>" + deep))).Code);
        string inside = $"<rss><channel><item><description>{deep}{string.Concat(Enumerable.Repeat("</a>", 100_000))}x</description></item><item><description>{Story}</description></item></channel></rss>";
        Assert.Equal(["SAYSO3107", null], (await Bring(Write("b.xml", inside))).Select(arrival => arrival.Fault?.Code));
    }
}
