namespace Sayso.Tests.Sources;

/// <summary>Whose word an attribution is.</summary>
public class WhoseWordTests
{
    [Fact]
    public void The_entity_that_the_source_mentions() => Assert.Equal(
        "Hanne Solberg",
        new Tale("[Glaciologist Hanne Solberg] {said} <the ice was thin>.").Person("Hanne Solberg").Who(1));

    [Fact]
    public void Not_one_that_is_only_part_of_the_description() => Assert.Equal(
        "a spokesman for Arlo Finch",
        new Tale("[a spokesman for Arlo Finch] {denied} <it>.").Person("Arlo Finch").Unnamed("a spokesman for Arlo Finch").Who(1));

    [Fact]
    public void A_pronoun_refers() => Assert.Equal(
        "Hanne Solberg",
        new Tale("Hanne Solberg was there. “The ice is thin,” [she] {said}, <“and old.”>").Person("Hanne Solberg", "she").Who(1));

    [Fact]
    public void A_quotation_that_goes_on_has_the_same_speaker() => Assert.Equal(
        "Hanne Solberg",
        new Tale("<“It is thin,”> [Hanne Solberg] {said}. <2+1:“It will melt.”>").Person("Hanne Solberg").Who(2));

    [Fact]
    public void A_second_cue_has_the_source_of_the_first()
    {
        var tale = new Tale("[Finch] {said} <the bridge was safe> but {2:told} the Harbour Courier <2:it would be watched>.").Person("Finch");
        Assert.Equal("Finch", tale.Who(2));
        Assert.Equal("Harbour Courier", tale[2].Via);
    }

    [Fact]
    public void A_passive_cue_without_a_source_has_none()
    {
        var tale = new Tale("[Finch] {said} <the bridge was safe>, and <2:it> was {2:described} <2:as old>.").Person("Finch");
        Assert.Null(tale.Who(2));
        Assert.Null(tale[2].Kind);
    }

    [Fact]
    public void Another_sentence_lends_no_source() =>
        Assert.Null(new Tale("[Finch] {said} <the bridge was safe>. {2:Reportedly} <2:it is not>.").Person("Finch").Who(2));

    [Fact]
    public void I_in_a_quotation_is_the_speaker() => Assert.Equal(
        "Finch",
        new Tale("<“[2@1:I] {2@1:told} her <2@1:it was safe>,”> [Finch] {said}.").Person("Finch").Unnamed("her").Who(2));

    [Fact]
    public void We_in_a_quotation_is_the_speaker_although_nothing_says_within() => Assert.Equal(
        Sayso.Sources.SourceKind.Person,
        new Tale("<“[2:We] {2:warned} <2:that it would fall>,”> [Finch] {said}.").Person("Finch")[2].Kind);

    [Fact]
    public void A_headline_leaves_it_to_the_story_who_projected_it()
    {
        var tale = new Tale("<Finch> {projected} <winner>. [2:Many networks] {2:projected} <2:that Finch would win>. <3:Finch> was {3:declared} <3:to have won>.").Group("Many networks");
        Assert.Equal(["Many networks", "Many networks", "Many networks"], [tale.Who(1), tale.Who(2), tale.Who(3)]);
    }

    [Fact]
    public void Who_is_projected_does_not_project()
    {
        var tale = new Tale("[Finch] {projected} <winner>. [2:Many networks] {2:projected} <2:that he would win>. [3:He] {3:is declared} <3:to have won>.").Person("Finch", "He").Group("Many networks");
        Assert.Equal(["Many networks", "Many networks", "Many networks"], [tale.Who(1), tale.Who(2), tale.Who(3)]);
    }

    [Fact]
    public void By_names_who_speaks_of_somebody() => Assert.Equal(
        "the police",
        new Tale("Finch, [who] {was described} <as a fraud by the police>, fled.").Person("Finch", "who").Organisation("the police").Who(1));

    [Fact]
    public void Who_is_quoted_speaks() =>
        Assert.Equal("Finch", new Tale("[Finch] {was quoted as saying} <that it fell>.").Person("Finch").Who(1));

    [Fact]
    public void Reportedly_is_the_word_of_the_reports()
    {
        var tale = new Tale("{Reportedly} <it fell>. {2:According to} [2:the reports], <2:it was old>.").Document("the reports");
        Assert.Equal("the reports", tale.Who(1));
        Assert.Equal(Sayso.Sources.SourceKind.Document, tale[1].Kind);
        Assert.Equal(Sayso.Sources.Channel.Unspecified, tale[1].Channel);
    }

    [Fact]
    public void Somebody_else_in_a_quotation_is_somebody_else() => Assert.Equal(
        "Arlo Finch",
        new Tale("<“[2@1:Arlo Finch] {2@1:told} me <2@1:it was safe>,”> [Solberg] {said}.").Person("Solberg").Person("Arlo Finch").Who(2));
}
