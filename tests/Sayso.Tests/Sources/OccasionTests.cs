using Sayso.Sources;

namespace Sayso.Tests.Sources;

/// <summary>A story names an occasion once and goes on quoting.</summary>
public class OccasionTests
{
    [Fact]
    public void The_next_quotation_is_from_the_same_tweet() => Assert.Equal(
        Channel.SocialPost,
        new Tale("[Finch] in a tweet {denied} <that it fell>. <2:“It is not true,”> {2:said} [2:Finch]. <3+2:“It stands.”>").Person("Finch")[2].Channel);

    [Fact]
    public void So_is_one_that_continues_it() => Assert.Equal(
        Channel.SocialPost,
        new Tale("[Finch] in a tweet {denied} <that it fell>. <2:“It is not true,”> {2:said} [2:Finch]. <3+2:“It stands.”>").Person("Finch")[3].Channel);

    [Fact]
    public void He_added_goes_on_and_so_does_whom_it_was_told_to()
    {
        var tale = new Tale("[Finch] {told} the Harbour Courier <that it fell>. [2:He] {2:added} <2:that it was old>.").Person("Finch", "He").Organisation("Harbour Courier");
        Assert.Equal(Channel.NewsReport, tale[2].Channel);
        Assert.Equal("Harbour Courier", tale[2].Via);
    }

    [Fact]
    public void Somebody_else_was_not_there() => Assert.Equal(
        Channel.Unspecified,
        new Tale("[Finch] in a tweet {denied} <that it fell>. <2:“It is true,”> {2:said} [2:Solberg].").Person("Finch").Person("Solberg")[2].Channel);

    [Theory]
    [InlineData("had previously called")]
    [InlineData("has long called")]
    [InlineData("had called")]
    [InlineData("later called")]
    public void What_was_said_at_another_time_is_no_part_of_it(string cue) => Assert.Equal(
        Channel.Unspecified,
        new Tale($"[Finch] {{said}} <so> in a speech. [2:He] {{2:{cue}}} <2:it a ruin>.").Person("Finch", "He")[2].Channel);

    [Fact]
    public void A_claim_that_somebody_makes_was_made_at_any_time() => Assert.Equal(
        Channel.Unspecified,
        new Tale("[Finch] {said} <so> in a speech. [2:His] {2:claim} <2:that it is a ruin> was noted.").Person("Finch", "His")[2].Channel);

    [Fact]
    public void An_occasion_ends_when_the_story_has_long_gone_elsewhere() => Assert.Equal(
        Channel.Unspecified,
        new Tale("[Finch] {said} <so> in a speech.\n\nRain fell.\n\nSnow fell.\n\nHail fell.\n\nAll was wet.\n\n[2:He] {2:said} <2:it was a ruin>.").Person("Finch", "He")[2].Channel);

    [Fact]
    public void It_does_not_last_for_ever_however_often_the_source_is_heard()
    {
        string more = string.Concat(Enumerable.Range(2, 12).Select(i => $"\n\n[{i}:He] {{{i}:said}} <{i}:no>."));
        var found = new Tale("[Finch] {said} <so> in a speech." + more).Person("Finch", "He").Find();
        Assert.Equal(Channel.Speech, found[5].Channel);
        Assert.Equal(Channel.Unspecified, found[^1].Channel);
    }

    [Fact]
    public void A_news_conference_lasts_over_several_paragraphs() => Assert.Equal(
        Channel.NewsConference,
        new Tale("[Finch] {said} <so> at a news conference.\n\nRain fell.\n\nSnow fell.\n\nAll was wet.\n\n[2:He] {2:said} <2:it was a ruin>.").Person("Finch", "He")[2].Channel);

    [Fact]
    public void What_is_told_to_reporters_after_a_news_conference_was_told_there() => Assert.Equal(
        Channel.NewsConference,
        new Tale("[Finch] {said} <so> at a news conference.\n\nRain fell.\n\nSnow fell.\n\n[2:He] also {2:told} reporters <2:it was a ruin>.").Person("Finch", "He")[2].Channel);

    [Fact]
    public void What_is_told_to_the_same_network_was_told_in_the_same_programme() => Assert.Equal(
        Channel.Broadcast,
        new Tale("[Finch] {told} CNN’s “Harbour Hour” <that it fell>.\n\nRain fell.\n\n[2:He] {2:told} CNN <2:it was old>.").Person("Finch", "He")[2].Channel);

    [Fact]
    public void Who_declines_to_comment_does_so_when_asked_and_not_in_a_statement() => Assert.Equal(
        Channel.Unspecified,
        new Tale("[Finch] {said} <so> in a statement. The press asked for more, but [2:he] {2:declined} <2:to comment>.").Person("Finch", "he")[2].Channel);

    [Fact]
    public void The_outlet_that_one_thing_is_known_from_is_not_that_of_the_next()
    {
        var tale = new Tale("[Finch] {called} <the plan a ruin>, according to CNN. [2:He] {2:said} <2:it was old>.").Person("Finch", "He");
        Assert.Equal((Channel.NewsReport, "CNN"), (tale[1].Channel, tale[1].Via));
        Assert.Equal((Channel.Unspecified, null), (tale[2].Channel, tale[2].Via));
    }

    [Fact]
    public void A_letter_sets_the_scene_though_others_are_heard_behind_it()
    {
        var tale = new Tale("Solberg sent a letter to Arlo Finch, of which [two papers] {said} <it was angry>. [2:Solberg] {2:said} <2:she had been alone>.").Person("Solberg").Person("Arlo Finch").Group("two papers");
        Assert.Equal((Channel.Letter, "Arlo Finch"), (tale[2].Channel, tale[2].Via));
    }

    [Fact]
    public void What_papers_say_that_a_source_said_is_known_from_them()
    {
        var tale = new Tale("[Many newspapers] {reported} <that [2@1:a guard] {2@1:said} <2@1:it fell>>.").Group("Many newspapers").Unnamed("a guard");
        Assert.Equal(Channel.NewsReport, tale[2].Channel);
    }

    [Fact]
    public void The_host_is_the_one_that_was_named_before()
    {
        var tale = new Tale("[Finch] {said} <so> in an interview with Mara Lindqvist of CNN. [2:He] {2:told} the host <2:that it fell>.").Person("Finch", "He").Person("Mara Lindqvist");
        Assert.Equal(Channel.Broadcast, tale[2].Channel);
        Assert.Equal("Mara Lindqvist", tale[2].Via);
    }

    [Fact]
    public void A_new_one_takes_its_place() => Assert.Equal(
        Channel.Letter,
        new Tale("[Finch] {said} <so> in a speech. [2:He] {2:said} <2:no> in a letter. [3:He] {3:said} <3:it was a ruin>.").Person("Finch", "He")[3].Channel);

    [Fact]
    public void A_talk_in_private_does_not_go_on() => Assert.Equal(
        Channel.Unspecified,
        new Tale("[Finch] {told} his brother <so>. [2:He] {2:said} <2:it was a ruin>.").Person("Finch", "He")[2].Channel);

    [Fact]
    public void A_sentence_that_attributes_nothing_may_set_the_scene() => Assert.Equal(
        Channel.Speech,
        new Tale("Finch gave a speech in the old town. [He] {said} <it was a ruin>.").Person("Finch", "He")[1].Channel);

    [Fact]
    public void But_only_for_whom_it_is_about() => Assert.Equal(
        Channel.Unspecified,
        new Tale("Finch gave a speech in the old town. [Solberg] {said} <it was a ruin>.").Person("Finch").Person("Solberg")[1].Channel);

    [Fact]
    public void Inside_what_one_said_one_is_still_there_and_others_are_not()
    {
        var tale = new Tale("[Finch] {tweeted}: <“[2@1:I] {2@1:say} <2@1:it fell>, and [3@1:the police] {3@1:say} <3@1:it stands>.”>").Person("Finch").Organisation("the police");
        Assert.Equal([Channel.SocialPost, Channel.SocialPost, Channel.Unspecified], tale.Find().Select(one => one.Channel));
    }
}
