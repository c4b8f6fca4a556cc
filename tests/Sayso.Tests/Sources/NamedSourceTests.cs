namespace Sayso.Tests.Sources;

/// <summary>Who speaks where the words for the source hold several names, or where the name stands away from them. All people are invented.</summary>
public class NamedSourceTests
{
    [Fact]
    public void A_town_owns_the_mayor_who_is_named_after_a_comma() => Assert.Equal(
        "Arlo Finch",
        new Tale("{According to} [Marsh Locks' first warden, Arlo Finch], <ten were aboard>.").Place("Marsh Locks").Person("Arlo Finch").Who(1));

    [Fact]
    public void A_college_comes_before_its_professor() => Assert.Equal(
        "Hanne Solberg",
        new Tale("[Marsh College chemistry professor Hanne Solberg] {said} <it froze>.").Organisation("Marsh College").Person("Hanne Solberg").Who(1));

    [Fact]
    public void A_spokesman_for_somebody_is_not_that_one() => Assert.Equal(
        "Marsh College",
        new Tale("[Marsh College's spokesman for Hanne Solberg] {said} <it froze>.").Organisation("Marsh College").Person("Hanne Solberg").Who(1));

    [Fact]
    public void Who_is_included_does_not_stand_for_all() => Assert.Equal(
        "Marsh Council members",
        new Tale("[Marsh Council members including Arlo Finch] {said} <it froze>.").Group("Marsh Council members").Person("Arlo Finch").Who(1));

    [Fact]
    public void An_outlet_quotes_somebody_as_saying()
    {
        var tale = new Tale("[The Harbour Courier] also {quoted Arlo Finch, the warden, as saying} <the ice was thin>.").Organisation("Harbour Courier").Person("Arlo Finch");
        Assert.Equal("Arlo Finch", tale.Who(1));
        Assert.Equal("Harbour Courier", tale[1].Via);
    }

    [Fact]
    public void The_source_stands_behind_the_cue() => Assert.Equal(
        "officials",
        new Tale("<Twenty were hurt on Monday>, {reported} officials, <with five still missing>.").Unnamed("officials").Who(1));

    [Fact]
    public void An_agent_stands_behind_a_passive() => Assert.Equal(
        "Marsh College",
        new Tale("<The death of Arlo Finch> {was announced} on Friday by Marsh College.").Person("Arlo Finch").Organisation("Marsh College").Who(1));

    [Fact]
    public void By_a_day_is_no_agent() => Assert.Null(
        new Tale("<A result> {was announced} to come by Monday in Marshtown.").Place("Marshtown").Who(1));

    [Fact]
    public void An_adverb_is_no_source() => Assert.Equal(
        "Hanne Solberg",
        new Tale("[Hanne Solberg] {said}, <“It was long. It was hard,”> [2:further] {2:remarking}, <2:“We are tired.”>").Person("Hanne Solberg").Who(2));

    [Fact]
    public void Reportedly_is_the_word_of_reports_and_not_of_its_subject()
    {
        var tale = new Tale("{Reportedly}, [Finch] <and Solberg have been at odds>.").Person("Finch");
        Assert.Null(tale.Who(1));
        Assert.Equal(Sayso.Sources.SourceKind.Document, tale[1].Kind);
    }

    [Fact]
    public void Whoever_released_the_statement() => Assert.Equal(
        "Marsh Council",
        new Tale("Marsh Council later released [a statement] which {said} <it would appeal>.").Organisation("Marsh Council").Document("a statement").Who(1));

    [Fact]
    public void A_post_by_somebody_with_an_office() => Assert.Equal(
        "Hanne Solberg",
        new Tale("{According to} [a post by Hanne Solberg, director of the fair], <it rained>.").Person("Hanne Solberg").Unnamed("director of the fair").Who(1));

    [Fact]
    public void The_headline_has_the_source_of_the_same_act() => Assert.Equal(
        "Marsh Ports Office",
        new Tale("[Ports agency] {announces} <plans for harbour>.\n\n[2:Marsh Ports Office] {2:announced} on Monday <2:that it plans to widen the harbour>.")
            .Organisation("ports agency", "Ports agency").Organisation("Marsh Ports Office").Who(1));

    [Fact]
    public void The_headline_tells_of_another_act() => Assert.Null(
        new Tale("{Announced}: <plans for harbour>.\n\n[2:Marsh Ports Office] {2:denied} on Monday <2:that it was late>.").Organisation("Marsh Ports Office").Who(1));

    [Fact]
    public void Prosecutors_inform() => Assert.Equal(
        Sayso.Sources.SourceKind.Unnamed,
        new Tale("[State prosecutors] {said} <he was charged>.").Group("State prosecutors")[1].Kind);

    [Fact]
    public void What_is_posted_on_is_not_who_posts() => Assert.Equal(
        "Finch",
        new Tale("[Finch] {called} <it a trap>, and on [2:Twitter] {2:referred to} <2:it as a hoax>.").Person("Finch").Organisation("Twitter").Who(2));

    [Fact]
    public void Who_opens_the_sentence_posts() => Assert.Equal(
        "Hanne Solberg",
        new Tale("Hanne Solberg posted a message on [Twitter], {saying} <it was thin>.").Person("Hanne Solberg").Organisation("Twitter").Who(1));

    [Fact]
    public void The_platform_itself_may_speak() => Assert.Equal(
        "Twitter",
        new Tale("[Twitter] {said} <it had removed the posts>.").Organisation("Twitter").Who(1));

    [Fact]
    public void A_verb_opens_the_sentence_and_the_speaker_follows() => Assert.Equal(
        "Hanne Solberg",
        new Tale("{Remarked} <glaciologist Hanne Solberg, “It was thin.”>").Person("Hanne Solberg").Who(1));
}
