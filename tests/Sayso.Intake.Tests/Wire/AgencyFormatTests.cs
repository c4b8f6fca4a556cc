using Sayso.Intake.Tests.Html;

namespace Sayso.Intake.Tests.Wire;

public class AgencyFormatTests : IntakeFolder
{
    private static readonly string Text = string.Join("\n\n", PagesOfNews.Paragraphs);
    private static readonly string Markup = string.Concat(PagesOfNews.Paragraphs.Select(paragraph => $"<p>{paragraph}</p>"));

    [Fact]
    public async Task Ninjs_2_gives_its_story()
    {
        string json = $$"""
            {"uri": "urn:harbour:1", "type": "text", "versioncreated": "2026-11-24T01:00:00Z", "firstcreated": "2026-11-22T23:00:00-05:00", "headline": "Bridge shut",
             "byline": "By Marta Lee", "infosources": [{"name": "Harbour Wire"}], "altids": [{"role": "web", "value": "https://wire.example/1"}], "body_xhtml": "{{Markup}}"}
            """;
        var story = await One(Write("a.json", json));
        Assert.Equal((Text, "Bridge shut", "Harbour Wire", "Marta Lee"), (story.Text, story.Title, story.Outlet, story.Author));
        Assert.Equal(("https://wire.example/1", new DateOnly(2026, 11, 22)), (story.Url, story.Published));
    }

    [Fact]
    public async Task Ninjs_3_gives_its_main_body_and_headline()
    {
        string json = $$"""
            {"uri": "https://wire.example/2", "standard": {"name": "ninjs", "version": "3.0"}, "versionCreated": "2026-11-22T01:00:00Z", "headlines": [{"role": "main", "value": "Bridge shut"}, {"value": "Other"}],
             "bodies": [{"role": "caption", "value": "A caption."}, {"role": "main", "contentType": "text/html", "value": "{{Markup}}"}], "people": [{"rel": "about", "name": "Dana Whitlow"}, {"rel": "author", "name": "Marta Lee"}]}
            """;
        var story = await One(Write("a.json", json));
        Assert.Equal((Text, "Bridge shut", "Marta Lee", "https://wire.example/2"), (story.Text, story.Title, story.Author, story.Url));
    }

    [Fact]
    public async Task Ninjs_may_come_line_by_line_and_plain()
    {
        string line = $$"""{"uri": "urn:1", "body_text": "{{Story}}", "headline": "A"}""";
        Assert.Equal([Story, Story, null], (await Bring(Write("a.jsonl", line + "\n" + line + "\n{\"uri\": \"urn:2\", \"versioncreated\": \"2026-11-22\"}"))).Select(arrival => arrival.Document?.Text));
    }

    private static string NewsItem(string content) => $$"""
        <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:harbour:1" version="1" standard="NewsML-G2">
        <itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:HW"><name>Harbour Wire</name></provider><versionCreated>2026-11-24T01:00:00Z</versionCreated></itemMeta>
        <contentMeta><contentCreated>2026-11-22T23:00:00-05:00</contentCreated><creator><name>Marta Lee</name></creator><headline>Bridge shut</headline></contentMeta>
        <contentSet>{{content}}</contentSet></newsItem>
        """;

    [Fact]
    public async Task A_news_item_gives_its_story()
    {
        string xhtml = $"<inlineXML contenttype=\"application/xhtml+xml\"><html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>Not this</title></head><body><p/>{Markup}</body></html></inlineXML>";
        var story = await One(Write("a.xml", NewsItem(xhtml)));
        Assert.Equal((Text, "Bridge shut", "Harbour Wire", "Marta Lee", new DateOnly(2026, 11, 22)), (story.Text, story.Title, story.Outlet, story.Author, story.Published));
        Assert.Null(story.Url);
    }

    [Fact]
    public async Task A_message_gives_all_its_items_and_tells_of_those_without_text()
    {
        string nitf = $"<inlineXML><nitf xmlns=\"\"><body><body.head><hedline><hl1>Bridge shut</hl1></hedline></body.head><body.content><block>{Markup}</block></body.content></body></nitf></inlineXML>";
        string picture = NewsItem("<remoteContent href=\"a.jpg\"/>").Replace("ninat:text", "ninat:picture", StringComparison.Ordinal);
        string message = $"<?xml version=\"1.0\"?><newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><header/><itemSet>{NewsItem(nitf)}{picture}{NewsItem("")}{NewsItem($"<inlineData>{Story}</inlineData>")}</itemSet></newsMessage>";
        var arrivals = await Bring(Write("a.xml", message));
        Assert.Equal([Text, null, Story], arrivals.Select(arrival => arrival.Document?.Text));
        Assert.Equal("SAYSO3112", arrivals[1].Fault?.Code);
        Assert.True(arrivals[0].Offset < arrivals[1].Offset && arrivals[1].Offset < arrivals[2].Offset);
    }
}
