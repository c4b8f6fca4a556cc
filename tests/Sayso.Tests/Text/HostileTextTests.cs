using Sayso.Text;

namespace Sayso.Tests.Text;

/// <summary>
/// Texts made to be slow. What is counted is memory, which grows with the work; a search that starts over with every mark would not
/// end at all at these sizes.
/// </summary>
public class HostileTextTests
{
    private const int Length = 400_000;

    /// <summary>What a layout may take for each character, in bytes: tokens, candidates and quotations, while their lists grow.</summary>
    private const int BytesPerCharacter = 400;

    [Theory]
    [InlineData("“")]
    [InlineData("“ ")]
    [InlineData("” ")]
    [InlineData("“‘")]
    [InlineData("\" ")]
    [InlineData("«“a")]
    [InlineData("'a ")]
    [InlineData("a' ")]
    [InlineData("a” ")]
    [InlineData("“a\n")]
    [InlineData("\"1\" ")]
    [InlineData("=\"a")]
    [InlineData("(www.")]
    [InlineData("p.    ")]
    [InlineData("a.b/")]
    [InlineData("#1")]
    [InlineData("\u0301")]
    [InlineData("👨\u200D")]
    [InlineData("\uD83D")]
    [InlineData("a\n")]
    public void The_work_grows_no_faster_than_the_text(string unit)
    {
        long once = Allocated(unit, Length / 4);
        long fourfold = Allocated(unit, Length);
        Assert.InRange(fourfold, 0, Math.Max(5 * once, 4 * Length));
        Assert.InRange(fourfold, 0, (long)Length * BytesPerCharacter);
    }

    [Fact]
    public void Five_million_opening_marks_are_no_quotation()
    {
        var layout = Layout.Of(new string('“', 5_000_000));
        Assert.Single(layout.Tokens);
        Assert.Empty(layout.Quotations);
    }

    [Fact]
    public void Nesting_is_bounded()
    {
        var layout = Layout.Of(string.Concat(Enumerable.Repeat("“a «b ", 1000)));
        Assert.InRange(layout.Quotations.Max(quotation => quotation.Depth), 4, 9);
    }

    [Fact]
    public void A_word_of_a_million_letters_is_one_token() => Assert.Single(Layout.Of(new string('x', 1_000_000)).Tokens);

    [Fact]
    public void A_paragraph_of_five_million_characters_has_its_sentences()
    {
        string sentence = "“It is so,” she said to the crowd in the square. ";
        int count = 5_000_000 / sentence.Length;
        var layout = Layout.Of(string.Concat(Enumerable.Repeat(sentence, count)));
        Assert.Equal(count, layout.Sentences.Count);
        Assert.Equal(count, layout.Quotations.Count);
        Assert.Single(layout.Paragraphs);
    }

    private static long Allocated(string unit, int length)
    {
        string text = string.Concat(Enumerable.Repeat(unit, length / unit.Length));
        long before = GC.GetAllocatedBytesForCurrentThread();
        var layout = Layout.Of(text);
        long after = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(text.Length, layout.Text.Length);
        return after - before;
    }
}
