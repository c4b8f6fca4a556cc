using Sayso.Sources;

namespace Sayso.Tests.Sources;

/// <summary>Words taken for a source that hold more names than one, or none. All are invented.</summary>
public class SourceWordsTests
{
    [Fact]
    public void Whoever_is_named_first_speaks_for_the_other() => Assert.Equal(
        "Arlo Finch",
        new Tale("[Arlo Finch, a Northport lawyer representing Okafor,] {said} <it was late>.").Person("Arlo Finch").Person("Okafor").Who(1));

    [Fact]
    public void A_mother_of_two_is_one_person()
    {
        var tale = new Tale("[Finch and Okafor’s mother, Jane Doe,] {said} <it was late>.").Group("Finch and Okafor’s mother").Person("Jane Doe");
        Assert.Equal("Jane Doe", tale.Who(1));
    }

    [Fact]
    public void A_year_is_no_source() => Assert.Equal(
        "the harbour police",
        new Tale("[the harbour police] when {announcing} <the arrest in May>, [2:2018] {2:identified} <2:him as Mr. A>.").Organisation("the harbour police").Document("2018").Who(2));

    [Fact]
    public void A_town_where_a_statement_was_issued_is_no_source()
    {
        var tale = new Tale("Okafor issued a statement at her golf club outside Northport, [Ohio] {saying}, <“It is far from over.”>").Person("Okafor").Place("Ohio");
        Assert.Equal("Okafor", tale.Who(1));
        Assert.Equal(Channel.Statement, tale[1].Channel);
    }

    [Fact]
    public void The_outlet_spoken_to_is_no_part_of_the_source()
    {
        var tale = new Tale("Speaking to [the Harbour Courier, the president of the league, Arlo Finch,] {said}, <“It is late.”>").Organisation("Harbour Courier").Person("Arlo Finch");
        Assert.Equal("Arlo Finch", tale.Who(1));
        Assert.Equal((Channel.NewsReport, "Harbour Courier"), (tale[1].Channel, tale[1].Via));
    }

    [Theory]
    [InlineData("[The hotel’s website] {estimated} <that it was full>.")]
    [InlineData("The hotel is closed; [its website] {notes} <that it was full>.")]
    public void A_website_speaks_for_its_owner(string story)
    {
        var tale = new Tale(story).Organisation("The hotel", "its");
        Assert.Equal("The hotel", tale.Who(1));
        Assert.Equal(Channel.Statement, tale[1].Channel);
    }

    [Fact]
    public void They_who_released_a_statement_spoke_before() => Assert.Equal(
        "Marsh Board",
        new Tale("[The Marsh Board] {criticised} <the plan>. They released [2:a statement] which {2:said}, <2:“It must stay.”>").Organisation("Marsh Board").Document("a statement").Who(2));

    [Fact]
    public void Reportedly_goes_on_with_nobody() => Assert.Null(
        new Tale("<“It fell,”> [Okafor] {said}. {2:Reportedly}, <2+1:they quarrelled>.").Person("Okafor").Who(2));

    [Fact]
    public void Two_named_persons_are_persons_wherever_they_speak_again() => Assert.Equal(
        Sayso.Sources.SourceKind.Person,
        new Tale("Arlo Finch and Jane Doe were jailed. [Both officers] {said} <it was late>.").PluralPersons("Arlo Finch and Jane Doe", "Both officers")[1].Kind);

    [Fact]
    public void A_nation_in_the_headline_is_its_government() => Assert.Equal(
        "the Norwegian government",
        new Tale("[Norway] {says} <trawler poisoned with herring>.\n\nOn Friday, [2:the Norwegian government] {2:said} <2:the trawler was poisoned>.").Place("Norway").NamedOrganisation("the Norwegian government").Who(1));

    [Fact]
    public void A_nation_that_did_something_else_is_not() => Assert.Equal(
        "Norway",
        new Tale("[Norway] {says} <trawler poisoned with herring>.\n\nOn Friday, [2:the Norwegian government] {2:said} <2:it would rain>.").Place("Norway").NamedOrganisation("the Norwegian government").Who(1));

    [Fact]
    public void A_team_is_a_group() => Assert.Equal(
        Sayso.Sources.SourceKind.Group,
        new Tale("[The Northport team] {said} <it was warm>.").NamedOrganisation("The Northport team")[1].Kind);

    [Fact]
    public void Whoever_quotes_is_an_outlet_though_the_name_may_be_a_persons()
    {
        var tale = new Tale("[Okafor] {said} <“It is late.”>, as quoted by Norland Reporter.").Person("Okafor").Person("Norland Reporter");
        Assert.Equal((Channel.NewsReport, "Norland Reporter"), (tale[1].Channel, tale[1].Via));
    }

    [Fact]
    public void A_participle_tells_of_the_same_act()
    {
        var tale = new Tale("[Okafor] {has publicly backed} <the plan>, {2:telling} the Harbour Courier: <2:“It is late.”>").Person("Okafor");
        Assert.Equal((Channel.NewsReport, "Harbour Courier"), (tale[1].Channel, tale[1].Via));
    }
}
