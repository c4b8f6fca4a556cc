using Sayso.Mentions;

namespace Sayso.Tests.Mentions;

/// <summary>The names that organisations go by in one story. All of them are invented, but for well-known outlets.</summary>
public class OrganisationNameTests
{
    [Fact]
    public void The_noun_of_a_name_stands_for_it() => MarkedText.Check(
        "[The Northern Press Agency]{Northern Press Agency} saw smoke. [The agency]{Northern Press Agency} said nobody was hurt.");

    [Fact]
    public void A_court_is_called_with_its_circuit() => MarkedText.Check(
        "[The Court of Appeals for the Third Circuit]{Court of Appeals for the Third Circuit} ruled on Friday.");

    [Fact]
    public void A_described_source_begins_where_its_words_do() => MarkedText.Check(
        "[!Voting rights advocates]{Voting rights advocates} asked the court for more time.");

    [Fact]
    public void A_capital_makes_no_difference() => MarkedText.Check(
        "[The Harbour Department of Roads and Rivers]{Harbour Department of Roads and Rivers} closed the bridge. [!The Department]{Harbour Department of Roads and Rivers} said it was old.");

    [Fact]
    public void A_ministry_turned_around_is_the_same() => MarkedText.Check(
        "[The Ministry of Fisheries]{Ministry of Fisheries} counted the boats. [The Fisheries Ministry]{Ministry of Fisheries} will count again.");

    [Fact]
    public void Another_ministry_is_not() => MarkedText.Check(
        "[The Ministry of Fisheries]{Ministry of Fisheries} counted the boats. [The Ministry of Justice]{Ministry of Justice} did not.");

    [Fact]
    public void Of_two_courts_the_one_that_acts_is_the_court() => MarkedText.Check(
        "[The Court of Tolls]{Court of Tolls} ruled on Friday. Appeals go to [Harbour Supreme Court]{Harbour Supreme Court}. [The court]{Court of Tolls} said the toll was too high.");

    [Theory]
    [InlineData("The Guardian", "Guardian")]
    [InlineData("Agence France-Presse", "Agence France-Presse")]
    [InlineData("Al Jazeera", "Al Jazeera")]
    public void An_outlet_is_an_organisation(string words, string name)
    {
        var story = new MarkedText($"[!{words}]{{{name}}} reported that the harbour was closed.");
        Assert.Equal(EntityKind.Organisation, story.Named(name).Kind);
    }

    [Fact]
    public void A_paper_is_the_one_named_last() => MarkedText.Check(
        "[The Harbour Courier]{Harbour Courier} asked for the list. The mayor sent it. [!The newspaper]{Harbour Courier} said it was short.");

    [Fact]
    public void Whoever_an_outlet_is_told_of_is_somebody_else() => MarkedText.Check(
        "Carla Venn told [Reuters]{Reuters} [Oscar Tillman]{Oscar Tillman} had left.");

    [Fact]
    public void States_speak_together() => MarkedText.Check(
        "[!Both Norway and Iceland]{Norway and Iceland} said no.");

    [Fact]
    public void Each_of_several_has_its_fullest_name() => MarkedText.Check(
        "According to [!Reuters and NBC]{Reuters and NBC News}, it rained. Venn told NBC News so.");
}
