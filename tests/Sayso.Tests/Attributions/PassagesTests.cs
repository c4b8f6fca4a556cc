using CsCheck;
using Sayso.Attributions;
using Sayso.Text;

namespace Sayso.Tests.Attributions;

public class PassagesTests
{
    /// <summary>Stories of paragraphs of sentences of so many tokens each, their full stop included.</summary>
    private static readonly Gen<int[][]> Stories =
        Gen.OneOf(Gen.Int[2, 20], Gen.Int[2, 60], Gen.Int[100, 400]).Array[1, 8].Array[0, 12];

    [Fact]
    public void They_cover_all_tokens_in_order_and_never_exceed_the_limit()
    {
        Stories.Sample(story => Check(Story(story)));
        Texts.Mixed.Sample(text => Check(Layout.Of(text)));

        static void Check(Layout layout)
        {
            int end = 0;
            foreach (var passage in Passages.Of(layout))
            {
                Assert.Equal(end, passage.Start.Value);
                end = passage.End.Value;
                Assert.InRange(Length(passage), 1, Passages.Limit);
            }

            Assert.Equal(layout.Tokens.Count, end);
        }
    }

    [Fact]
    public void Paragraphs_and_sentences_that_fit_stay_whole() => Stories.Sample(story =>
    {
        var layout = Story(story);
        var passages = Passages.Of(layout);
        foreach (var whole in layout.Paragraphs.Concat(layout.Sentences).Where(range => Length(range) <= Passages.Limit))
        {
            Assert.Contains(passages, passage => passage.Start.Value <= whole.Start.Value && whole.End.Value <= passage.End.Value);
        }
    });

    [Fact]
    public void No_passage_ends_where_more_would_fit() => Stories.Sample(story =>
    {
        var layout = Story(story);
        foreach (var passage in Passages.Of(layout).SkipLast(1))
        {
            int end = passage.End.Value;
            var next = layout.Paragraphs.Concat(layout.Sentences).Where(range => range.Start.Value == end).Take(1).ToList();

            // Amid a sentence a passage ends only at the limit; else the next paragraph, or within one the next sentence, is too long.
            int wouldBe = next.Count == 0 ? Length(passage) + 1 : next[0].End.Value - passage.Start.Value;
            Assert.True(wouldBe > Passages.Limit, $"{passage} could go on to {wouldBe} tokens");
        }
    });

    [Theory]
    [InlineData("0..30", new[] { 10, 10, 10 })]
    [InlineData("0..128", new[] { 64, 64 })]
    [InlineData("0..64 64..129", new[] { 64, 65 })]
    [InlineData("0..100 100..200", new[] { 100, 100 })]
    [InlineData("0..128 128..256 256..310", new[] { 300, 10 })]
    [InlineData("0..10 10..138 138..168", new[] { 10, 158 })]
    public void Paragraphs_of_one_sentence_are_put_together_or_cut(string passages, int[] paragraphs) =>
        Assert.Equal(passages, Draw(Story([.. paragraphs.Select(length => (int[])[length])])));

    [Theory]
    [InlineData("0..100 100..180", new[] { 50, 50, 80 })]
    [InlineData("0..10 10..138 138..160", new[] { 10, 130, 20 })]
    [InlineData("0..120 120..240", new[] { 120, 120 })]
    public void A_long_paragraph_is_cut_between_sentences_if_it_can_be(string passages, int[] sentences) => Assert.Equal(passages, Draw(Story([sentences])));

    [Fact]
    public void A_paragraph_is_not_begun_if_it_can_be_whole_in_the_next_passage() => Assert.Equal("0..100 100..150", Draw(Story([[100], [20, 30]])));

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n\t")]
    public void No_text_has_no_passages(string text) => Assert.Empty(Passages.Of(Layout.Of(text)));

    private static int Length(Range range) => range.End.Value - range.Start.Value;

    private static string Draw(Layout layout) => string.Join(' ', Passages.Of(layout));

    private static Layout Story(int[][] paragraphs)
    {
        var layout = Layout.Of(string.Join("\n\n", paragraphs.Select(sentences => string.Join(' ', sentences.Select(Sentence)))));
        Assert.Equal(paragraphs.Select(sentences => sentences.Sum()), layout.Paragraphs.Select(Length));
        Assert.Equal(paragraphs.SelectMany(sentences => sentences), layout.Sentences.Select(Length));
        return layout;
    }

    private static string Sentence(int tokens) => "Rain" + string.Concat(Enumerable.Repeat(" fell", tokens - 2)) + ".";
}
