using System.Text;
using CsCheck;
using Sayso.Intake.Html;
using Sayso.Intake.Stories;

namespace Sayso.Intake.Tests.Html;

public class HostilePageTests : IntakeFolder
{
    [Theory]
    [InlineData("<div>")]
    [InlineData("<b><i>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<svg>")]
    [InlineData("<ul><li>")]
    [InlineData("<no-such-thing>")]
    public async Task A_hundred_thousand_nested_tags_are_a_fault(string tags)
    {
        string page = "<html><body>" + string.Concat(Enumerable.Repeat(tags, 100_000)) + "<p>" + Story;
        var fault = await Fault(Write("a.html", page));
        Assert.Equal("SAYSO3107", fault.Code);
    }

    [Fact]
    public async Task Paragraphs_that_are_never_closed_are_not_nested()
    {
        string page = "<html><body>" + string.Concat(Enumerable.Repeat("<p>" + Story, 2000));
        Assert.Equal(string.Join("\n\n", Enumerable.Repeat(Story, 2000)), (await One(Write("a.html", page))).Text);
    }

    [Theory]
    [InlineData("<p class=c><b class=d>")]
    [InlineData("</div>")]
    [InlineData("<a b='>")]
    [InlineData("<a b=\" ' >")]
    [InlineData("<!--")]
    [InlineData("<![CDATA[")]
    [InlineData("&#x41;&amp;&")]
    [InlineData("<script>")]
    [InlineData("<")]
    [InlineData("<p>The mayor said so, on Monday, in a statement that nobody read, she said.</p>")]
    [InlineData("<div class='related-links ad'><p>The mayor said so, on Monday, in a statement, she said.</p></div>")]
    [InlineData("<br>")]
    [InlineData("<td>")]
    public async Task A_page_of_one_thing_a_hundred_thousand_times_comes_to_an_end(string thing)
    {
        // There is no measuring of time here: what grows with the square would not end within the patience of whoever runs this.
        string page = "<html><body><p>" + Story + "</p>" + string.Concat(Enumerable.Repeat(thing, 100_000));
        var arrival = Assert.Single(await Bring(Write("a.html", page)));
        Assert.True(arrival.Fault is null || arrival.Fault.Code.StartsWith("SAYSO", StringComparison.Ordinal));
    }

    [Fact]
    public void Whatever_the_bytes_there_is_a_story_or_a_fault()
    {
        string[] parts = ["<p>", "</p>", "<div class='ad'>", "</div>", "<table>", "<td>", "<", ">", "\"", "'", "&amp;", "&#0;", "&#x110000;", "<!--", "-->", "<title>", "</title>", "<script type='application/ld+json'>", "</script>", "{\"@type\":\"Article\",\"headline\":1}", "é", "\0", "The mayor said on Monday that the bridge would close, she said. "];
        Gen.Int[0, parts.Length - 1].Select(i => parts[i]).Array[0, 60].Sample(pieces =>
        {
            var arrival = HtmlStories.Read(Encoding.UTF8.GetBytes("<html>" + string.Concat(pieces)), new Provenance("page"), new IntakeLimits());
            return arrival.Document is null != arrival.Fault is null;
        });
    }
}
