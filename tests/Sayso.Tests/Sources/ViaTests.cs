namespace Sayso.Tests.Sources;

/// <summary>Whom something was told to, or who reported it.</summary>
public class ViaTests
{
    [Theory]
    [InlineData("told CNN", "CNN")]
    [InlineData("have told CNN", "CNN")]
    [InlineData("told the Harbour Courier on Monday", "Harbour Courier")]
    [InlineData("told the newspaper Nordlys", "Nordlys")]
    [InlineData("told CNN’s Mara Lindqvist", "Mara Lindqvist")]
    [InlineData("told CNN’s Mara Lindqvist on “Harbour Morning”", "Mara Lindqvist")]
    [InlineData("told CNN’s “Harbour Morning”", "CNN")]
    [InlineData("said in an interview with the Harbour Courier", "Harbour Courier")]
    [InlineData("said in an interview with Mara Lindqvist of CNN", "Mara Lindqvist")]
    [InlineData("said in a CNN interview", "CNN")]
    [InlineData("said in a statement to Reuters", "Reuters")]
    [InlineData("told Reuters in a statement", "Reuters")]
    [InlineData("said in remarks to ABC", "ABC")]
    [InlineData("said on NPR", "NPR")]
    [InlineData("said on CNN’s “Harbour Morning”", "CNN")]
    [InlineData("described for news agency Nordpress", "Nordpress")]
    [InlineData("was quoted by Reuters as saying", "Reuters")]
    [InlineData("said, speaking to the BBC,", "BBC")]
    [InlineData("told Agence France-Presse", "Agence France-Presse")]
    [InlineData("told TVN24", "TVN24")]
    [InlineData("said, when interviewed by the BBC,", "BBC")]
    [InlineData("told her brother", "her brother")]
    [InlineData("advised the mayor", "the mayor")]
    [InlineData("told Finch", "Arlo Finch")]
    [InlineData("urged Finch", "Arlo Finch")]
    [InlineData("wrote in a letter to Mayor Arlo Finch and his council", "Arlo Finch")]
    [InlineData("told reporters", null)]
    [InlineData("told the court", null)]
    [InlineData("told a crowd", null)]
    [InlineData("urged allies", null)]
    [InlineData("told friends", null)]
    [InlineData("said in a statement", null)]
    [InlineData("tweeted", null)]
    [InlineData("said", null)]
    public void Who_heard_it(string words, string? via)
    {
        string[] cue = words.Split(' ', 2);
        string rest = cue.Length > 1 ? cue[1] + " " : "";
        var tale = new Tale($"The mayor, Arlo Finch, came. [Okafor] {{{cue[0]}}} {rest}<that the bridge was safe>.").Person("Arlo Finch", "Finch").Person("Okafor").Person("Mara Lindqvist");
        Assert.Equal(via, tale[1].Via);
    }

    [Theory]
    [InlineData("[Okafor] {told Finch on one occasion:} <“It is safe.”>")]
    [InlineData("At noon Finch {was told by} [Okafor] <that it was safe>.")]
    [InlineData("At noon [Finch] {was told by} <Okafor that it was safe>.")]
    public void Who_is_told_is_found_in_a_long_cue_and_in_a_passive(string story)
    {
        var found = new Tale("The mayor, Arlo Finch, came. " + story).Person("Arlo Finch", "Finch").Person("Okafor")[1];
        Assert.Equal((Sayso.Sources.Channel.Conversation, "Arlo Finch"), (found.Channel, found.Via));
    }

    [Fact]
    public void What_is_warned_of_is_nobody() =>
        Assert.Null(new Tale("[Okafor] {warned of} <rain>.").Person("Okafor")[1].Via);

    [Theory]
    [InlineData("local media", "local media")]
    [InlineData("CNN", "CNN")]
    [InlineData("NPR Norland had said", "NPR")]
    [InlineData("reporters", null)]
    public void It_is_seen_too_where_it_was_taken_for_content(string heard, string? via)
    {
        var found = new Tale($"[Okafor] {{told}} <{heard} the bridge was safe>.").Person("Okafor")[1];
        Assert.Equal(via, found.Via);
        Assert.NotEqual(Sayso.Sources.Channel.Unspecified, found.Channel);
    }

    [Fact]
    public void An_agency_is_seen_in_the_content_too() =>
        Assert.Equal("Nordpress Media", new Tale("[A witness] {described for} <news agency Nordpress Media how it fell>.").Unnamed("A witness")[1].Via);

    [Fact]
    public void What_leads_in_is_no_part_of_the_source()
    {
        var tale = new Tale("[Speaking to Agence France-Presse, the mayor, Arlo Finch], {said} <it fell>.").Organisation("Agence France-Presse").Person("Arlo Finch", "the mayor");
        Assert.Equal("Arlo Finch", tale.Who(1));
        Assert.Equal("Agence France-Presse", tale[1].Via);
    }

    [Fact]
    public void An_outlet_that_is_the_source_is_no_via() =>
        Assert.Null(new Tale("<It fell>, [CNN] {reported}.").Organisation("CNN")[1].Via);

    [Fact]
    public void Somebody_known_as_a_journalist_is_one()
    {
        var tale = new Tale("Mara Lindqvist, a reporter, came. Then reporter Mara Lindqvist asked. [Okafor] {told} Mara Lindqvist <that it fell>.").Person("reporter Mara Lindqvist", "Mara Lindqvist").Person("Okafor");
        Assert.Equal(Sayso.Sources.Channel.NewsReport, tale[1].Channel);
    }

    [Fact]
    public void This_newspaper_is_the_storys_own() =>
        Assert.Equal("The Harbour Courier", new Tale("[Okafor] {told} this newspaper <that it fell>.").Person("Okafor").In("The Harbour Courier")[1].Via);

    [Fact]
    public void What_an_outlet_says_that_somebody_said_we_have_from_the_outlet() => Assert.Equal(
        "Reuters",
        new Tale("[Reuters] {reported} <that [2@1:Okafor] {2@1:said} <2@1:it fell>>.").Organisation("Reuters").Person("Okafor")[2].Via);
}
