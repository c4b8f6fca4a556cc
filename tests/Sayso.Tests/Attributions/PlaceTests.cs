using CsCheck;
using Sayso.Attributions;
using Sayso.Text;

namespace Sayso.Tests.Attributions;

/// <summary>Where in the story a token stands: 1 opens a sentence, 2 a paragraph, and 3 more within the first paragraph.</summary>
public class PlaceTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("Rain.", "5 3")]
    [InlineData("Rain fell. Snow followed.", "5 3 3 4 3 3")]
    [InlineData("Rain fell.\n\nSnow followed.", "5 3 3 2 0 0")]
    [InlineData("Rain fell.\n\nSnow followed. Then sun came.\n\nShe left.", "5 3 3 2 0 0 1 0 0 0 2 0 0")]
    [InlineData("\n\n  Rain\n\n\n\tsnow", "5 2")]
    public void Openings_of_sentences_and_paragraphs_are_told_and_the_first_paragraph(string text, string places) =>
        Assert.Equal(places, string.Join(' ', Of(Layout.Of(text)).Places));

    [Fact]
    public void A_token_opens_a_paragraph_just_where_the_layout_has_one_begin() => Texts.Mixed.Sample(text =>
    {
        var layout = Layout.Of(text);
        var features = Of(layout);
        Assert.Equal(layout.Paragraphs.Select(paragraph => paragraph.Start.Value), Enumerable.Range(0, layout.Tokens.Count).Where(features.OpensParagraph));
    });

    private static TokenFeatures Of(Layout layout) => TokenFeatures.Of(layout, new Vocabulary([]));
}
