namespace Sayso.Tests.Text;

public class ParagraphTests
{
    [Theory]
    [InlineData("One.\n\nTwo.")]
    [InlineData("One.\r\n\r\nTwo.")]
    [InlineData("One.\nTwo.")]
    [InlineData("One.\r\nTwo.")]
    [InlineData("One.\rTwo.")]
    [InlineData("One.\u2028Two.")]
    [InlineData("One.\u2029Two.")]
    [InlineData("One.\u0085Two.")]
    [InlineData(" \n One. \n \t\n\n Two. \n")]
    public void Every_kind_of_line_end_ends_a_paragraph(string text) => Assert.Equal("One. | Two.", Drawing.Paragraphs(text));

    [Fact]
    public void Lines_wrapped_by_hand_are_joined()
    {
        string text = "The council voted late on Monday to close the old bridge for\n"
            + "repairs, after engineers had found cracks in two of its six\n"
            + "pillars. Traffic will go by the harbour until next spring.\n"
            + "The mayor called it a relief, and so did the shopkeepers who\n"
            + "had asked for it.\n\nA second paragraph.";
        Assert.Equal(
            "The council voted late on Monday to close the old bridge for repairs, after engineers had found cracks in two of its six "
            + "pillars. Traffic will go by the harbour until next spring. The mayor called it a relief, and so did the shopkeepers who "
            + "had asked for it. | A second paragraph.",
            Drawing.Paragraphs(text));
    }

    [Fact]
    public void A_short_line_ends_a_paragraph_even_amid_lines_wrapped_by_hand()
    {
        string text = "The council voted late on Monday to close the old bridge for\n"
            + "repairs, after engineers had found cracks in its pillars and\n"
            + "its deck.\n"
            + "Traffic will go by the harbour until the spring of next year\n"
            + "or longer, the engineers said, if the winter should be hard.";
        Assert.Equal(2, Drawing.Paragraphs(text).Split(" | ").Length);
    }

    [Fact]
    public void Long_lines_are_paragraphs_each()
    {
        string line = string.Concat(Enumerable.Repeat("The council voted late on Monday to close the old bridge ", 3)).TrimEnd();
        Assert.Equal($"{line}. | {line}.", Drawing.Paragraphs($"{line}.\n{line}."));
    }

    [Fact]
    public void Lines_of_a_list_are_paragraphs_each() =>
        Assert.Equal(
            "- the bridge over the harbour, which is closed | - the tunnel under the hill, which is open | - the ferry at the old pier, which is late",
            Drawing.Paragraphs("- the bridge over the harbour, which is closed\n- the tunnel under the hill, which is open\n- the ferry at the old pier, which is late"));

    [Fact]
    public void A_line_broken_amid_a_sentence_is_joined_but_not_a_byline()
    {
        Assert.Equal("The council, which met on Monday in the town hall, voted for it.", Drawing.Paragraphs("The council, which met on Monday in the town hall,\nvoted for it."));
        Assert.Equal("Council votes to close the old bridge for repairs | by Ann Ruiz", Drawing.Paragraphs("Council votes to close the old bridge for repairs\nby Ann Ruiz"));
    }
}
