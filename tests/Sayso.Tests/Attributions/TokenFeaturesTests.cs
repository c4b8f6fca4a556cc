using CsCheck;
using Sayso.Attributions;
using Sayso.Text;

namespace Sayso.Tests.Attributions;

public class TokenFeaturesTests
{
    private static readonly Vocabulary Small = new(["said", "\"", "the"]);

    [Fact]
    public void Every_row_lies_within_its_table() => Texts.Mixed.Sample(text =>
    {
        var layout = Layout.Of(text);
        var features = TokenFeatures.Of(layout, Small);
        foreach (int[] column in (int[][])[features.Words, features.Prefixes, features.Suffixes, features.Shapes, [.. features.Quotations], [.. features.Places]])
        {
            Assert.Equal(layout.Tokens.Count, column.Length);
        }

        Assert.All(features.Words, row => Assert.InRange(row, Vocabulary.Unknown, Small.Count - 1));
        Assert.All(features.Prefixes.Concat(features.Suffixes), row => Assert.InRange(row, 1, TokenFeatures.AffixRows - 1));
        Assert.All(features.Shapes, row => Assert.InRange(row, 1, TokenFeatures.ShapeRows - 1));
        Assert.All(features.Quotations, row => Assert.InRange(row, 0, TokenFeatures.QuotationRows - 1));
        Assert.All(features.Places, row => Assert.InRange(row, 0, TokenFeatures.PlaceRows - 1));
    });

    [Fact]
    public void The_same_text_gives_the_same_rows() => Texts.Mixed.Sample(text =>
    {
        var (one, other) = (Of(text), TokenFeatures.Of(Layout.Of(text), new Vocabulary(Small.Words)));
        Assert.Equal(one.Words, other.Words);
        Assert.Equal(one.Prefixes, other.Prefixes);
        Assert.Equal(one.Suffixes, other.Suffixes);
        Assert.Equal(one.Shapes, other.Shapes);
        Assert.Equal(one.Quotations, other.Quotations);
        Assert.Equal(one.Places, other.Places);
    });

    /// <summary>A model is only good for the rows it was trained with: these must never change.</summary>
    [Fact]
    public void The_rows_are_those_that_models_were_trained_with()
    {
        var features = Of("Okafor “waited” 3 hours.");
        Assert.Equal([1, 3, 1, 3, 1, 1, 1], features.Words);
        Assert.Equal([1045, 1886, 1420, 1886, 1766, 3525, 1438], features.Prefixes);
        Assert.Equal([3929, 1438, 1370, 1438, 1302, 2264, 1886], features.Suffixes);
        Assert.Equal([265, 466, 489, 128, 397, 489, 390], features.Shapes);
    }

    [Theory]
    [InlineData("report", "Reporter")]
    [InlineData("is", "IS")]
    [InlineData("“", "”")]
    [InlineData("2016", "2026")]
    public void Words_that_begin_alike_share_a_prefix(string one, string other) => Assert.Equal(Of(one).Prefixes[0], Of(other).Prefixes[0]);

    [Theory]
    [InlineData("denied", "SPIED")]
    [InlineData("saying", "king")]
    [InlineData("1066", "366")]
    public void Words_that_end_alike_share_a_suffix(string one, string other) => Assert.Equal(Of(one).Suffixes[0], Of(other).Suffixes[0]);

    [Fact]
    public void What_begins_a_word_is_told_from_what_ends_one() => Assert.NotEqual(Of("was").Prefixes[0], Of("was").Suffixes[0]);

    [Theory]
    [InlineData("Okafor", "Solberg")]
    [InlineData("Élan", "Okafor")]
    [InlineData("NATO", "EU")]
    [InlineData("said", "rain")]
    [InlineData("1984", "40")]
    [InlineData("日本語", "東京")]
    public void Words_of_one_outline_share_a_shape(string one, string other) => Assert.Equal(Of(one).Shapes[0], Of(other).Shapes[0]);

    [Fact]
    public void Words_of_different_outlines_have_different_shapes()
    {
        string[] words = ["Okafor", "okafor", "NATO", "A", "1984", "7", "McGee", "F-16", "e-mail", "日本", "@ann", "?", "“"];
        Assert.Equal(words.Length, words.Select(word => Of(word).Shapes[0]).Distinct().Count());
    }

    [Fact]
    public void Words_that_go_on_for_ever_cost_little_and_have_rows()
    {
        var features = Of(new string('a', 100_000) + " " + new string('Z', 63) + "\ud83d\ude42");
        Assert.Equal(Vocabulary.Unknown, features.Words[0]);
        Assert.Equal(Of("aa").Shapes[0], features.Shapes[0]);
    }

    private static TokenFeatures Of(string text) => TokenFeatures.Of(Layout.Of(text), Small);
}
