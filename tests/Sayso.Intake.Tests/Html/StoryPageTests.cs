namespace Sayso.Intake.Tests.Html;

public class StoryPageTests : IntakeFolder
{
    private const string Linked = """
        <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "x"}, {"@type": ["NewsArticle"],
        "headline": "Bridge shut &amp; ferries full", "datePublished": "2026-11-22T21:15:00-05:00", "author": [{"@type": "Person", "name": "Marta Lee"}, {"name": "Jo Park"}],
        "publisher": {"@type": "Organization", "name": "The Harbour Post"}, "url": "https://harbour.example/news/bridge"}]}</script>
        """;

    [Fact]
    public async Task The_text_is_the_paragraphs_of_the_story_and_nothing_else()
    {
        var story = await One(Write("page.html", PagesOfNews.Full()));
        Assert.Equal(string.Join("\n\n", PagesOfNews.Paragraphs), story.Text);
    }

    [Fact]
    public async Task Linked_data_says_title_outlet_authors_day_and_address()
    {
        var story = await One(Write("page.html", PagesOfNews.Full("<meta property='og:title' content='Other'><script type='application/ld+json'>{broken</script>" + Linked)));
        Assert.Equal(("Bridge shut & ferries full", "The Harbour Post", "Marta Lee, Jo Park"), (story.Title, story.Outlet, story.Author));
        Assert.Equal((new DateOnly(2026, 11, 22), "https://harbour.example/news/bridge"), (story.Published, story.Url));
    }

    [Fact]
    public async Task OpenGraph_says_it_where_there_is_no_linked_data()
    {
        const string head = """
            <meta property="og:title" content="Bridge shut - The Harbour Post"><meta content="The Harbour Post" property="og:site_name"><meta name=author content="By Marta Lee">
            <meta property="article:published_time" content="2026-11-22T23:59:00-05:00"><meta property="og:url" content="https://harbour.example/news/bridge?utm=1">
            <link rel="canonical" href="https://harbour.example/news/bridge">
            """;
        var story = await One(Write("page.html", PagesOfNews.Full(head)));
        Assert.Equal(("Bridge shut", "The Harbour Post", "Marta Lee"), (story.Title, story.Outlet, story.Author));
        Assert.Equal((new DateOnly(2026, 11, 22), "https://harbour.example/news/bridge"), (story.Published, story.Url));
    }

    [Fact]
    public async Task The_page_itself_says_it_where_there_is_nothing_else()
    {
        var story = await One(Write("page.html", PagesOfNews.Full()));
        Assert.Equal(("Harbour bridge shut until May", new DateOnly(2026, 11, 22)), (story.Title, story.Published));
        Assert.Null(story.Url);
    }

    [Fact]
    public async Task Paragraphs_may_be_parted_by_line_breaks_and_never_closed()
    {
        string body = string.Join("<br> <BR/>\n", PagesOfNews.Paragraphs);
        Assert.Equal(string.Join("\n\n", PagesOfNews.Paragraphs), (await One(Write("a.html", "<html><body><div>" + body))).Text);
        Assert.Equal(string.Join("\n\n", PagesOfNews.Paragraphs), (await One(Write("b.html", "<html><body><p>" + string.Join("<p>", PagesOfNews.Paragraphs)))).Text);
    }

    [Fact]
    public async Task A_story_in_pieces_between_advertisements_is_put_together()
    {
        string pieces = string.Concat(PagesOfNews.Paragraphs.Select(paragraph => $"<div class='chunk'><p>{paragraph}</p><p>{paragraph}</p></div><div class=ad>Buy now, while there is something left to buy, for less.</div>"));
        string expected = string.Join("\n\n", PagesOfNews.Paragraphs.SelectMany(paragraph => new[] { paragraph, paragraph }));
        Assert.Equal(expected, (await One(Write("a.html", $"<html><body><div>{pieces}</div></body></html>"))).Text);
    }

    [Fact]
    public async Task A_name_that_misleads_does_not_hide_the_story()
    {
        string page = "<html><body><form class='sidebar comments'>" + string.Concat(PagesOfNews.Paragraphs.Select(paragraph => $"<p>{paragraph}</p>")) + "</form></body></html>";
        Assert.Equal(string.Join("\n\n", PagesOfNews.Paragraphs), (await One(Write("a.html", page))).Text);
    }

    [Fact]
    public async Task A_page_without_a_story_is_a_fault()
    {
        string links = string.Concat(Enumerable.Range(0, 50).Select(i => $"<li><a href='/{i}'>A headline of some length about things that happened in the city today</a></li>"));
        Assert.Equal("SAYSO3106", (await Fault(Write("a.html", $"<!doctype html><html><body><ul>{links}</ul></body></html>"))).Code);
    }

    [Fact]
    public async Task A_page_in_another_language_is_a_fault()
    {
        string german = string.Concat(Enumerable.Repeat("<p>Die alte Brücke bleibt bis Mai gesperrt, sagte die Bürgermeisterin am Montag, nachdem Ingenieure Risse gefunden hatten.</p>", 5));
        Assert.Equal("SAYSO1004", (await Fault(Write("a.html", "<html><body>" + german))).Code);
    }
}
