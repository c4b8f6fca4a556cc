using System.Globalization;
using CsCheck;
using Sayso.Tests.Specs;
using Sayso.Tests.Specs.Runner;
using Sayso.Text;

namespace Sayso.Tests.Attributions;

/// <summary>What the shipped model keeps to, however well or badly it reads.</summary>
public class StoryReaderTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\ud800")]
    [InlineData("“")]
    [InlineData("\n\u2029\0")]
    [InlineData("Q: Is it III, IV?")]
    public void Next_to_nothing_is_read(string text) => Assert.Empty(Invariants.Broken(Readers.Shared.Read(new Document(text))));

    [Theory]
    [InlineData("We spoke to Reverend Young and to Arlo Finch King, Jr. III.")]
    [InlineData("There was a Courier article citing Osk officials saying her attacks on the pact were “reckless” and “costly,” and also saying it was just to win votes for Roth.")]
    public void What_once_brought_the_reader_down_is_read_soundly(string text) => Check(text);

    [Fact]
    public void Any_text_is_read_soundly() => Texts.Any.Sample(Check, iter: 60);

    [Fact]
    public void Any_news_is_read_soundly() => Texts.Mixed.Sample(Check, iter: 60);

    [Fact]
    public void A_reading_holds_what_was_read_and_how_it_is_laid_out()
    {
        var document = new Document("Okafor said rain fell.\n\n“Much rain.”");
        var reading = Readers.Shared.Read(document);
        Assert.Same(document, reading.Document);
        Assert.Same(document.Text, reading.Layout.Text);
        Assert.Equal(2, reading.Layout.Paragraphs.Count);
    }

    [Fact]
    public void Every_reader_reads_the_same_from_any_thread()
    {
        string[] texts = [.. Enumerable.Range(1, 4).Select(i => string.Concat(Enumerable.Repeat(RandomModels.Story, i)))];
        string[] alone = [.. texts.Select(text => Draw(Readers.Shared, text))];
        Assert.All(alone, reading => Assert.NotEmpty(reading));
        Parallel.For(0, 16, new ParallelOptions { MaxDegreeOfParallelism = 4 }, i => Assert.Equal(alone[i % 4], Draw(i % 3 == 0 ? new StoryReader() : Readers.Shared, texts[i % 4])));
    }

    [Fact]
    public void No_document_is_refused_but_none() => Assert.Throws<ArgumentNullException>(() => Readers.Shared.Read(null!));

    private static void Check(string text)
    {
        var broken = Invariants.Broken(Readers.Shared.Read(new Document(text)));
        Assert.True(broken.Count == 0, string.Join('\n', broken));
    }

    private static string Draw(StoryReader reader, string text)
    {
        var found = reader.Read(new Document(text)).Attributions;
        return string.Join('\n', Passage.Draw(text, found).Zip(found, (line, one) => line + " | " + one.Confidence.ToString("R", CultureInfo.InvariantCulture)));
    }
}
