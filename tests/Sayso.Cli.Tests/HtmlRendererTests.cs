using Sayso.Attributions;
using Sayso.Cli.Rendering.Html;
using Sayso.Mentions;
using Sayso.Sources;
using Sayso.Tests.Exchange;
using Sayso.Text;

namespace Sayso.Cli.Tests;

public class HtmlRendererTests
{
    private const string Evil = "\"><script>alert(1)</script><img src=x onerror='alert(2)'> & “]]>";
    private static readonly HtmlPage Sample = HtmlPage.Of(SampleReading.Make());

    [Fact]
    public void Shows_the_story_its_disputes_sources_and_statements()
    {
        string page = Sample.Source;
        int start = page.IndexOf("<body>", StringComparison.Ordinal);
        string body = page[start..page.IndexOf("<script>", StringComparison.Ordinal)];
        Snapshot.Matches("Sayso.Cli.Tests", "page-body.html", body.Replace(new StoryReader().Engine, "VERSION", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_character_of_the_story_is_there() => Assert.Equal(Packed(SampleReading.Text), Packed(Sample.Words()));

    [Fact]
    public void Every_link_leads_somewhere_and_every_place_has_one_name()
    {
        Assert.Equal(Sample.Ids.Distinct(StringComparer.Ordinal), Sample.Ids);
        Assert.All(Sample.Links.Where(link => link[0] == '#'), link => Assert.Contains(link[1..], Sample.Ids));
    }

    [Fact]
    public void A_dispute_leads_to_all_its_passages_and_the_text_back_to_it()
    {
        var dispute = Sample.Root.Descendants().Single(element => (string?)element.Attribute("id") == "d1");
        Assert.Equal(["#c1", "#t1", "#t5", "#t6"], dispute.Descendants("a").Select(link => link.Attribute("href")!.Value));
        Assert.Equal(["claim", "asserted", "denied", "upheld"], dispute.Descendants("a").Select(link => link.Attribute("data-side")!.Value));
        Assert.Contains(Sample.Text.Descendants("a"), link => link.Attribute("href")!.Value == "#d1");
        Assert.Contains(Sample.Text.Descendants("a"), link => link.Attribute("aria-label")!.Value == "denied by statement 5");
        Assert.Contains(Sample.Text.Descendants("a"), link => link.Attribute("aria-label")!.Value == "upholds statement 1");
    }

    [Fact]
    public void The_browser_may_run_and_use_only_what_we_wrote()
    {
        string policy = Sample.Root.Descendants("meta").Single(meta => (string?)meta.Attribute("http-equiv") == "Content-Security-Policy").Attribute("content")!.Value;
        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.Contains($"style-src '{Assets.HashOf(Sample.Style)}'", policy, StringComparison.Ordinal);
        Assert.Contains($"script-src '{Assets.HashOf(Sample.Script)}'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain(Sample.Attributes, attribute => attribute.Name.LocalName is "src" or "style" or "srcset");
        Assert.DoesNotContain("url(", Sample.Style, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", Sample.Style, StringComparison.Ordinal);
        Assert.DoesNotContain("innerHTML", Sample.Script, StringComparison.Ordinal);
    }

    [Fact]
    public void Landmarks_and_headings_are_named()
    {
        Assert.Single(Sample.Root.Descendants("main"));
        Assert.Single(Sample.Root.Descendants("h1"));
        Assert.All(Sample.Root.Descendants("section").Concat(Sample.Root.Descendants("article")), part =>
            Assert.NotNull(part.Attribute("aria-label") ?? part.Attribute("aria-labelledby")));
        Assert.Equal("#story", Sample.Links[0]);
        Assert.Equal("en", (string?)Sample.Root.Attribute("lang"));
    }

    [Fact]
    public void A_story_is_text_and_never_markup()
    {
        string text = $"{Evil} said \u0001 Bo {Evil}.";
        var whole = new Span(0, text.Length);
        var attribution = new Attribution { Id = Evil, Type = AttributionType.Mixed, Content = [whole], Cue = whole, Source = whole, Confidence = 1 };
        var provenance = new Provenance { Entity = Evil, Kind = SourceKind.Unnamed, Unnamed = new UnnamedSource(1, Evil, Evil), Via = Evil, When = new Timing(whole, null, null) };
        var mention = new Mention { Span = whole, Head = whole, Form = MentionForm.Name, Confidence = 1 };
        var entity = new Entity { Id = Evil, Name = Evil, Kind = EntityKind.Person, IsNamed = false, Roles = [Evil], Mentions = [mention] };
        var document = new Document(text) { Title = Evil, Outlet = Evil, Url = "javascript:alert(1)//" + Evil, Published = new DateOnly(2021, 1, 1) };
        var page = HtmlPage.Of(new Reading(document, Layout.Of(text), [entity], [new Statement(attribution, provenance, new Claims.Position { Expressed = true, Stance = Claims.Stance.Denies, Targets = [Evil] })], []), Evil);

        var elements = Sample.Root.DescendantsAndSelf().Select(element => element.Name.LocalName).ToHashSet(StringComparer.Ordinal);
        Assert.Subset(elements, page.Root.DescendantsAndSelf().Select(element => element.Name.LocalName).ToHashSet(StringComparer.Ordinal));
        Assert.Single(page.Root.Descendants("script"));
        Assert.DoesNotContain(page.Attributes, attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal) || attribute.Name.LocalName == "src");
        Assert.DoesNotContain(page.Links, link => !link.StartsWith('#'));
        Assert.Equal(Packed(text.Replace('\u0001', '\uFFFD')), Packed(page.Words()));
    }

    [Fact]
    public void Only_an_address_on_the_web_becomes_a_link()
    {
        Assert.Contains("https://courier.example/night-ferries?a=1&b=2", Sample.Links);
        foreach (string url in new[] { "data:text/html,x", "file:///etc/passwd", "nonsense", "//courier.example" })
        {
            Assert.All(HtmlPage.Of(SampleReading.Of(new Document(SampleReading.Text) { Url = url })).Links, link => Assert.StartsWith("#", link, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_story_in_which_nobody_speaks_is_a_page_too()
    {
        var page = HtmlPage.Of(new Reading(new Document("It rained."), Layout.Of("It rained."), []));
        Assert.Equal("It rained.", page.Words().Trim());
        Assert.Contains("Nobody is said to have said anything here.", page.Source, StringComparison.Ordinal);
    }

    private static string Packed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
