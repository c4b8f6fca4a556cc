using Sayso.Sources;

namespace Sayso.Tests.Sources;

/// <summary>What kind of source stands behind an attribution.</summary>
public class SourceKindTests
{
    [Theory]
    [InlineData("a senior official")]
    [InlineData("officials")]
    [InlineData("two people familiar with the plan")]
    [InlineData("people briefed on the talks")]
    [InlineData("a spokeswoman for the harbour board")]
    [InlineData("his associates")]
    [InlineData("one voter")]
    [InlineData("two residents")]
    [InlineData("an eyewitness")]
    [InlineData("the driver")]
    [InlineData("representatives from the islands")]
    public void Those_who_inform_and_have_no_name_are_unnamed(string source) => Check(SourceKind.Unnamed, source, tale => tale.Unnamed(source));

    [Theory]
    [InlineData("critics")]
    [InlineData("lawmakers")]
    [InlineData("several experts")]
    [InlineData("thousands of people")]
    [InlineData("over 100 glaciologists")]
    [InlineData("residents")]
    public void A_collective_is_a_group(string source) => Check(SourceKind.Group, source, tale => tale.Unnamed(source));

    [Theory]
    [InlineData("news organisations")]
    [InlineData("many networks")]
    [InlineData("local companies")]
    public void Organisations_in_the_plural_are_a_group(string source) => Check(SourceKind.Group, source, tale => tale.Group(source));

    [Theory]
    [InlineData("the police")]
    [InlineData("the ministry")]
    [InlineData("the campaign")]
    public void An_institution_is_an_organisation_without_a_name_too(string source) => Check(SourceKind.Organisation, source, tale => tale.Group(source));

    [Fact]
    public void A_country_that_speaks_is_an_organisation() => Check(SourceKind.Organisation, "Norland", tale => tale.Place("Norland"));

    [Fact]
    public void A_name_is_a_persons() => Check(SourceKind.Person, "Hanne Solberg", tale => tale.Person("Hanne Solberg"));

    [Fact]
    public void A_person_with_a_following_is_a_group() => Check(SourceKind.Group, "Okafor and her supporters", tale => tale.Person("Okafor and her supporters"));

    [Fact]
    public void Two_persons_are_persons() => Check(SourceKind.Person, "Okafor and Finch", tale => tale.Person("Okafor and Finch"));

    [Theory]
    [InlineData("Okafor and Finch", SourceKind.Person)]
    [InlineData("CNN and the Harbour Courier", SourceKind.Organisation)]
    [InlineData("officials and aides", SourceKind.Unnamed)]
    [InlineData("CNN and other networks", SourceKind.Group)]
    [InlineData("witness accounts and authorities", SourceKind.Group)]
    [InlineData("police and county officials", SourceKind.Group)]
    public void A_list_is_of_the_kind_of_its_parts_or_else_a_group(string source, SourceKind kind) => Check(kind, source, tale => tale.Group(source));

    [Fact]
    public void Two_roles_of_one_person_are_no_list() => Check(SourceKind.Person, "former adviser and retired general Arlo Finch", tale => tale.Person("Arlo Finch").Unnamed("former adviser"));

    [Fact]
    public void An_and_in_a_name_makes_no_list() => Check(SourceKind.Organisation, "the Food and Harbour Office", tale => tale.Organisation("Food and Harbour Office"));

    [Theory]
    [InlineData("two networks")]
    [InlineData("the palace")]
    public void A_wrong_guess_at_who_are_people_is_made_good(string source) =>
        Assert.NotEqual(SourceKind.Unnamed, new Tale($"On Monday [{source}] {{said}} <so>.").Unnamed(source)[1].Kind);

    [Fact]
    public void Named_by_description_later_a_person_remains_one()
    {
        var tale = new Tale("Hanne Solberg came. [The spokeswoman] {said} <no>.").Person("Hanne Solberg", "The spokeswoman");
        Assert.Equal(SourceKind.Person, tale[1].Kind);
        Assert.Null(tale[1].Unnamed);
    }

    [Theory]
    [InlineData("Hanne Solberg", SourceKind.Person)]
    [InlineData("the Harbour Department", SourceKind.Organisation)]
    [InlineData("CNN", SourceKind.Organisation)]
    [InlineData("Two officials", SourceKind.Unnamed)]
    [InlineData("critics", SourceKind.Group)]
    [InlineData("a new survey", SourceKind.Document)]
    public void Words_tell_where_no_entity_is_known(string source, SourceKind kind) => Check(kind, source, tale => tale);

    private static void Check(SourceKind kind, string source, Func<Tale, Tale> mention) =>
        Assert.Equal(kind, mention(new Tale($"On Monday [{source}] {{said}} <the bridge was safe>."))[1].Kind);
}
