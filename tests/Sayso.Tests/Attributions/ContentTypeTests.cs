namespace Sayso.Tests.Attributions;

/// <summary>A content is direct, indirect or mixed by what of its words stands in quotation marks.</summary>
public class ContentTypeTests
{
    [Theory]
    [InlineData("“It was blue,” she said.", "“It was blue,”")]
    [InlineData("“It was blue,” she said.", "It was blue")]
    [InlineData("'It was blue,' she said.", "'It was blue,'")]
    [InlineData("“He called it ‘blue’ and left,” she said.", "“He called it ‘blue’ and left,”")]
    [InlineData("“He called it ‘blue’,” she said.", "‘blue’")]
    [InlineData("she said: “40!”", "“40!”")]
    [InlineData("“👍 !!” she said.", "“👍 !!”")]
    [InlineData("she said: “It was blue.\n\nThen rain fell.", "“It was blue.")]
    public void All_of_it_in_marks_is_direct(string text, string content) => Check("direct", text, content);

    [Theory]
    [InlineData("she said it was blue.", "it was blue")]
    [InlineData("she said it's the voters' lake.", "it's the voters' lake")]
    [InlineData("she said it was blue, not “green”.", "it was blue")]
    [InlineData("“Yes,” she said: it was blue.", "it was blue")]
    [InlineData("she said ?!", "?!")]
    public void None_of_it_in_marks_is_indirect(string text, string content) => Check("indirect", text, content);

    [Theory]
    [InlineData("she said it was “blue, and very old”.", "it was “blue, and very old”")]
    [InlineData("she said “blue” it was.", "“blue” it was")]
    [InlineData("she said it was 'blue' and 'old'.", "it was 'blue' and 'old'")]
    [InlineData("she said “40” or 50.", "“40” or 50")]
    public void Some_of_it_in_marks_is_mixed(string text, string content) => Check("mixed", text, content);

    [Fact]
    public void All_pieces_count()
    {
        var story = new Passage("“It was blue,” she said, and very old.");
        Assert.Equal(["a1: she | said | “It was blue,” + very old | mixed"], story.Read(story.Found("she", "said", "“It was blue,”", "very old")));
    }

    [Theory]
    [InlineData("It was blue", "indirect")]
    [InlineData("“Then", "direct")]
    public void Marks_around_other_words_do_not_count(string content, string type) => Check(type, "“No.” It was blue, she said. “Then it was green.”", content);

    private static void Check(string type, string text, string content)
    {
        var story = new Passage(text);
        Assert.Equal([$"a1: she | said | {content} | {type}"], story.Read(story.Found("she", "said", content)));
    }
}
