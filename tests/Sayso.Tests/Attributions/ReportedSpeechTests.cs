using Sayso.Text;

namespace Sayso.Tests.Attributions;

/// <summary>What others are said to have said, inside a content, as verbs, nouns and passives tell it.</summary>
public class ReportedSpeechTests
{
    private static readonly StoryReader Reader = new();

    [Theory]
    [InlineData("Minister Karl Oster said he had ordered troops to guard the dams and that his deputy had asked neighbours for help.", "his deputy", "neighbours for help")]
    [InlineData("Officials said the premier had called on farmers to stop burning straw.", "the premier", "farmers to stop burning straw")]
    [InlineData("“The governor told us the money was gone,” said teacher Ana Wirth.", "The governor", "us the money was gone")]
    [InlineData("Witness Tom Dell testified that Ryder had threatened to burn the barn.", "Ryder", "to burn the barn")]
    [InlineData("President Sorel criticised the claim by Premier Dahl that the border was closed.", "Premier Dahl", "that the border was closed")]
    [InlineData("A spokesman dismissed claims by the opposition that the vote was rigged.", "the opposition", "that the vote was rigged")]
    [InlineData("The ministry has announced an order by General Lars Pruss directing units nearby to join the hunt.", "General Lars Pruss", "units nearby to join the hunt")]
    [InlineData("Premier Orlov criticised the proclamation of Westmark as a free state by President Dan Reed.", "President Dan Reed", "Westmark as a free state")]
    [InlineData("“The town has been described by the Heritage Fund as the oldest port of the coast,” said Mayor Dorn.", "the Heritage Fund", "the oldest port of the coast")]
    [InlineData("Dorn said his brother had been accused by prosecutors of hiding the files.", "prosecutors", "of hiding the files")]
    public void Is_an_attribution_inside_the_one_that_reports_it(string text, string source, string content) =>
        Assert.Contains(Inner(text), one => one.Source == source && one.Content.EndsWith(content, StringComparison.Ordinal));

    [Theory]
    [InlineData("Ruth Adair said the guard would have told passengers to wait.")]
    [InlineData("Ruth Adair said the orders from abroad had doubled.")]
    [InlineData("Ruth Adair said the bridge had been described as old.")]
    public void What_nobody_said_is_none(string text) => Assert.DoesNotContain(Inner(text), one => one.Source.Length > 0 && one.Expressed);

    [Fact]
    public void The_speaker_of_a_passive_stands_apart_from_whom_it_names()
    {
        var read = Reader.Read(new Document("The dead sailor was identified by a navy spokeswoman as Petty Officer Lars Olm."));
        Assert.Contains(read.Attributions, one => one.Source is { } source && source.Of(read.Document.Text) is "a navy spokeswoman");
    }

    [Fact]
    public void Who_is_described_does_not_describe()
    {
        const string text = "Roth was described as “reckless” by the harbour police.";
        var read = Reader.Read(new Document(text));
        Assert.Equal(["the harbour police: “reckless”"], read.Attributions.Select(one => $"{(one.Source is { } source ? source.Of(text).ToString() : "")}: {one.Content.Hull.Of(text)}"));
    }

    private static (string Source, string Content, bool Expressed)[] Inner(string text) => [.. Reader.Read(new Document(text)).Statements
        .Where(one => one.Attribution.Within is not null)
        .Select(one => (one.Attribution.Source?.Of(text).ToString() ?? "", one.Attribution.Content.Hull.Of(text).ToString(), one.Position.Expressed))];
}
