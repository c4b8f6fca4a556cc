using Sayso.Attributions;
using Sayso.Audits;
using Sayso.Claims;
using Sayso.Cli.Rendering;
using Sayso.Cli.Rendering.Html;
using Sayso.Sources;
using Sayso.Text;
using Sayso.Web.Markup;

namespace Sayso.Cli.Tests;

public class HtmlLayersTests
{
    private static readonly string[] Pieces = ["word ", "<b>", "“so” ", "\n\n", "&amp; ", "Ann said. ", "🙂 "];

    [Fact]
    public void Overlapping_layers_are_cut_at_their_ends_and_the_innermost_comes_first()
    {
        Layer[] layers =
        [
            new(new Span(0, 10), LayerRole.Content, 0),
            new(new Span(4, 14), LayerRole.Content, 1),
            new(new Span(4, 6), LayerRole.Source, 1),
        ];
        var segments = TextSegment.Split(layers, [0, 20]).ToList();
        Assert.Equal(["[0..4)", "[4..6)", "[6..10)", "[10..14)", "[14..20)"], segments.Select(segment => segment.Span.ToString()));
        Assert.Equal([1, 2, 2, 1, 0], segments.Select(segment => segment.Depth));
        Assert.Equal(LayerRole.Source, segments[1].Layers[0].Role);
        Assert.Equal([0, 1], segments[2].Layers.Select(layer => layer.Statement));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void However_layers_lie_the_page_shows_the_whole_text_once(int seed)
    {
        var random = new Random(seed);
        string text = string.Concat(Enumerable.Range(0, 120).Select(_ => Pieces[random.Next(Pieces.Length)])).Trim() + ".";
        var statements = Enumerable.Range(0, 40).Select(i => Said($"a{i + 1}", text, random)).ToArray();
        var page = HtmlPage.Of(new Reading(new Document(text), Layout.Of(text), [], statements, []));
        Assert.Equal(Packed(text), Packed(page.Words()));
        Assert.Equal(40, page.Text.Descendants("a").Count(link => (string?)link.Attribute("class") == "n"));
    }

    [Fact]
    public void Ten_thousand_layers_over_one_place_stay_a_page()
    {
        string text = string.Concat(Enumerable.Repeat("All of it was said by all. ", 1000));
        var statements = Enumerable.Range(0, 10_000).Select(i => new Statement(
            new Attribution { Id = $"a{i + 1}", Type = AttributionType.Indirect, Content = [new Span(i, text.Length - i)], Within = $"a{((i + 1) % 10_000) + 1}", Confidence = 1 },
            new Provenance(),
            new Position { Expressed = true, Stance = Stance.Denies, Targets = ["a1", "a1", $"a{i + 1}"] })).ToArray();
        var ids = statements.Select(statement => statement.Id).ToArray();
        var dispute = new Dispute { Id = "d1", About = [new Span(0, 3)], Asserted = ids[..100], Denied = ids[..100], Upheld = ["nobody"] };
        var reading = new Reading(new Document(text), Layout.Of(text), [], [.. statements.Select(Shortened)], [dispute]);
        Assert.InRange(HtmlPage.Of(reading).Text.ToString().Length, text.Length, 10_000_000);
        Assert.Equal(0, new Audit(reading).OnUnnamed);

        // Every statement's words are shown, so that only short ones may be many.
        Statement Shortened(Statement statement, int i) => i < 20 ? statement : statement with { Attribution = statement.Attribution with { Content = [new Span(i, i + 40)] } };
    }

    [Fact]
    public void A_statement_rests_on_the_unnamed_sources_around_it_and_circles_do_not_matter()
    {
        const string Text = "An aide said Bo had said that Cy had said no.";
        Statement[] statements =
        [
            Said("a1", new Span(13, 44), null, SourceKind.Unnamed),
            Said("a2", new Span(30, 44), "a1", SourceKind.Person),
            Said("a3", new Span(42, 44), "a2", SourceKind.Person),
            Said("a4", new Span(0, 2), "a5", SourceKind.Person),
            Said("a5", new Span(0, 2), "a4", SourceKind.Person),
        ];
        var audit = new Audit(new Reading(new Document(Text), Layout.Of(Text), [], statements, []));
        Assert.Equal([true, true, true, false, false], audit.RestsOnUnnamed);
        Assert.Equal((3, 2), (audit.OnUnnamed, audit.AtSecondHand));
    }

    private static Statement Said(string id, Span content, string? within, SourceKind kind) => new(
        new Attribution { Id = id, Type = AttributionType.Indirect, Content = [content], Source = new Span(content.Start, content.Start + 1), Within = within, Confidence = 1 },
        new Provenance { Kind = kind },
        Position.Plain);

    private static Statement Said(string id, string text, Random random)
    {
        Span[] spans = [.. Enumerable.Range(0, 3).Select(_ => random.Next(text.Length)).Select(start => new Span(start, Math.Min(text.Length, start + 1 + random.Next(60))))];
        return new Statement(
            new Attribution { Id = id, Type = AttributionType.Mixed, Content = [Whole(spans[0], text)], Cue = Whole(spans[1], text), Source = Whole(spans[2], text), Confidence = 1 },
            new Provenance(),
            new Position { Expressed = random.Next(2) == 0, Stance = (Stance)random.Next(10), Targets = [$"a{random.Next(60)}"] });
    }

    /// <summary>The span without halves of characters at its ends.</summary>
    private static Span Whole(Span span, string text)
    {
        int start = char.IsLowSurrogate(text[span.Start]) ? span.Start - 1 : span.Start;
        int end = span.End < text.Length && char.IsLowSurrogate(text[span.End]) ? span.End + 1 : span.End;
        return new Span(start, end);
    }

    private static string Packed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
