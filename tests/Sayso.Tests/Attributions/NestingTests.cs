using Sayso.Attributions;
using Sayso.Text;

namespace Sayso.Tests.Attributions;

/// <summary>What the shipped model makes of attributions inside attributions, and of clauses that only seem to be inside.</summary>
public class NestingTests
{
    private static readonly StoryReader Reader = new();

    [Fact]
    public void Somebody_said_that_somebody_else_said() => Assert.Equal(
        ["- Two nurses | said | that the director had denied the shortage", "a1 the director | had denied | the shortage"],
        Read("Two nurses said that the director had denied the shortage."));

    [Fact]
    public void A_quotation_inside_which_somebody_is_said_to_have_spoken()
    {
        var read = Read("“The mayor said the bridge was safe,” Ilse Brandt recalled. “It was not.”");
        Assert.Contains(read, line => line.StartsWith("a1 The mayor | said | the bridge was safe", StringComparison.Ordinal));
    }

    [Fact]
    public void What_speakers_say_of_themselves_is_not_an_attribution_inside_their_own() =>
        Assert.DoesNotContain(Read("“I said no and we told him so,” Ilse Brandt recalled."), line => line.StartsWith('a'));

    [Theory]
    [InlineData("“I asked the harbour master to close the gate,” Ilse Brandt recalled.", "a1 I | asked | the harbour master to close the gate")]
    [InlineData("“We told the council that the wall would fall,” Ilse Brandt recalled.", "a1 We | told | the council that the wall would fall")]
    public void Speakers_report_what_they_told_others(string text, string inner) => Assert.Contains(Read(text), line => line == inner);

    [Theory]
    [InlineData("Mayor Ines Roth called the bridge a ruin, according to the Courier.", "- the Courier | according to | Mayor Ines Roth called the bridge a ruin", "Mayor Ines Roth | called | the bridge a ruin")]
    [InlineData("Roth has admitted to selling the clock, according to prosecutors.", "- prosecutors | according to | Roth has admitted to selling the clock", "Roth | has admitted | to selling the clock")]
    public void What_an_outlet_says_that_somebody_said_stands_inside_its_own(string text, string outer, string inner)
    {
        var read = Read(text);
        Assert.Contains(outer, read);
        Assert.Contains(read, line => line.EndsWith(inner, StringComparison.Ordinal) && line[0] == 'a');
    }

    [Theory]
    [InlineData("Osk rejected the premier's criticism of the harbour tax.", "the premier's | criticism of | the harbour tax")]
    [InlineData("Osk dismissed their call for a new vote.", "their | call for | a new vote")]
    public void A_noun_tells_of_the_words_of_others(string text, string inner) => Assert.Contains(Read(text), line => line.EndsWith(inner, StringComparison.Ordinal));

    [Fact]
    public void A_clause_of_contrast_is_the_writers_own()
    {
        var read = Read("The brothers urged voters to reject the result even as broadcasters projected a landslide.");
        Assert.Contains("- The brothers | urged | voters to reject the result", read);
        Assert.Contains("- broadcasters | projected | a landslide", read);
    }

    [Fact]
    public void What_stands_after_two_dashes_belongs_to_the_verb_before_them()
    {
        var read = Read("Ortega asserted in a statement from her party – minutes after two networks projected that Lund will be the next governor – that Lund is “stealing the state.”");
        Assert.Contains(read, line => line.StartsWith("- two networks | projected |", StringComparison.Ordinal) && !line.Contains("stealing", StringComparison.Ordinal));
        Assert.Contains(read, line => line.StartsWith("- Ortega", StringComparison.Ordinal) && line.Contains("stealing the state", StringComparison.Ordinal));
    }

    [Fact]
    public void A_relative_pronoun_stands_for_the_phrase_before_it()
    {
        var read = Reader.Read(new Document("Ortega signed the letter, which explains that the vote was stolen.")).Attributions;
        var letter = Assert.Single(read, one => one.Relative is not null);
        Assert.Equal("the letter", Words(letter.Source, "Ortega signed the letter, which explains that the vote was stolen."));
        Assert.Equal("which", Words(letter.Relative, "Ortega signed the letter, which explains that the vote was stolen."));
    }

    [Theory]
    [InlineData("The Courier, citing two officials, reported that the mill had burned.", "two officials | citing")]
    [InlineData("The Courier reported that the mill had burned, citing two officials.", "two officials | citing")]
    [InlineData("According to the Courier, which cited sources close to the owner, the mill had burned.", "sources close to the owner | cited")]
    public void Those_whom_a_report_cites_say_the_same_inside_it(string text, string cited)
    {
        var read = Read(text);
        Assert.Contains(read, line => line.StartsWith("- ", StringComparison.Ordinal) && line.EndsWith("the mill had burned", StringComparison.Ordinal));
        Assert.Contains(read, line => line.StartsWith('a') && line.Contains(cited, StringComparison.Ordinal) && line.EndsWith("the mill had burned", StringComparison.Ordinal));
        Assert.Equal(2, read.Length);
    }

    [Fact]
    public void A_reason_that_is_cited_says_nothing() =>
        Assert.DoesNotContain(Read("The Courier reported that the mill had closed, citing the price of flour."), line => line.StartsWith('a'));

    [Fact]
    public void What_somebody_was_accused_of_and_denied_is_the_content_of_both()
    {
        var read = Read("Hollis was later accused of setting the fire on purpose, which he denied.");
        Assert.Contains(read, line => line.StartsWith("- - |", StringComparison.Ordinal) && line.Contains("Hollis", StringComparison.Ordinal));
        Assert.Contains(read, line => line.StartsWith("- he | denied | setting the fire on purpose", StringComparison.Ordinal));
    }

    [Fact]
    public void What_was_reported_stands_after_the_verb_whose_subject_is_it() =>
        Assert.Contains(Read("It was reported on Friday that the mill had burned to the ground."), line => line.EndsWith("the mill had burned to the ground", StringComparison.Ordinal));

    private static string[] Read(string text) => [.. Reader.Read(new Document(text)).Attributions.Select(one =>
        $"{one.Within ?? "-"} {Words(one.Source, text)} | {Words(one.Cue, text)} | {string.Join(" + ", one.Content.Select(piece => piece.Of(text).ToString()))}")];

    private static string Words(Span? span, string text) => span is { } words ? words.Of(text).ToString() : "-";
}
