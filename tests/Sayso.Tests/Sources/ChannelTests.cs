using Sayso.Sources;

namespace Sayso.Tests.Sources;

/// <summary>By what way something was said.</summary>
public class ChannelTests
{
    [Theory]
    [InlineData("in a statement", Channel.Statement)]
    [InlineData("in a written statement on Monday", Channel.Statement)]
    [InlineData("in a press release", Channel.Statement)]
    [InlineData("in a tweet", Channel.SocialPost)]
    [InlineData("on Twitter", Channel.SocialPost)]
    [InlineData("on X", Channel.SocialPost)]
    [InlineData("on Truth Social", Channel.SocialPost)]
    [InlineData("in a Facebook post", Channel.SocialPost)]
    [InlineData("in a series of angry tweets", Channel.SocialPost)]
    [InlineData("in an interview", Channel.Interview)]
    [InlineData("in a televised interview", Channel.Broadcast)]
    [InlineData("on NPR", Channel.Broadcast)]
    [InlineData("on “Harbour Morning”", Channel.Broadcast)]
    [InlineData("in a podcast", Channel.Broadcast)]
    [InlineData("in a televised announcement", Channel.Broadcast)]
    [InlineData("by live television", Channel.Broadcast)]
    [InlineData("on the radio traffic", Channel.Unspecified)]
    [InlineData("at a university forum", Channel.Speech)]
    [InlineData("at the opening of the harbour", Channel.Speech)]
    [InlineData("after the event", Channel.Unspecified)]
    [InlineData("at a news conference", Channel.NewsConference)]
    [InlineData("during a briefing on Monday", Channel.NewsConference)]
    [InlineData("on a conference call with reporters", Channel.NewsConference)]
    [InlineData("in a speech", Channel.Speech)]
    [InlineData("at a rally in the old town", Channel.Speech)]
    [InlineData("during Sunday’s debate", Channel.Speech)]
    [InlineData("on the Senate floor", Channel.Speech)]
    [InlineData("in an open letter", Channel.Letter)]
    [InlineData("by e-mail", Channel.Letter)]
    [InlineData("in a court filing", Channel.Document)]
    [InlineData("in her book", Channel.Document)]
    [InlineData("under oath", Channel.Testimony)]
    [InlineData("at a hearing", Channel.Testimony)]
    [InlineData("in a phone call", Channel.Conversation)]
    [InlineData("", Channel.Unspecified)]
    [InlineData("after the speech", Channel.Unspecified)]
    [InlineData("in response to a tweet", Channel.Unspecified)]
    [InlineData("about the report", Channel.Unspecified)]
    [InlineData("before the debate", Channel.Unspecified)]
    [InlineData("on Monday", Channel.Unspecified)]
    [InlineData("in the harbour", Channel.Unspecified)]
    [InlineData("in Norland Air’s harbour office", Channel.Unspecified)]
    [InlineData("as part of an election rally", Channel.Speech)]
    public void The_words_around_the_cue_tell(string words, Channel channel)
    {
        Assert.Equal(channel, new Tale($"<“The bridge is safe,”> [Okafor] {{said}} {words}.").Person("Okafor")[1].Channel);
        Assert.Equal(channel, new Tale($"[Okafor] {{said}} {words} <that the bridge was safe>.").Person("Okafor")[1].Channel);
        Assert.Equal(channel, new Tale($"{words}, [Okafor] {{said}} <the bridge was safe>.").Person("Okafor")[1].Channel);
    }

    [Theory]
    [InlineData("tweeted", Channel.SocialPost)]
    [InlineData("posted", Channel.SocialPost)]
    [InlineData("testified", Channel.Testimony)]
    [InlineData("told reporters", Channel.NewsReport)]
    [InlineData("told the press", Channel.NewsReport)]
    [InlineData("addressed reporters", Channel.NewsConference)]
    [InlineData("told a news briefing", Channel.NewsConference)]
    [InlineData("told CNN’s This Harbour", Channel.Broadcast)]
    [InlineData("asked the court", Channel.Unspecified)]
    [InlineData("told the court", Channel.Testimony)]
    [InlineData("told a committee of inquiry", Channel.Testimony)]
    [InlineData("told a crowd in the square", Channel.Speech)]
    [InlineData("told supporters", Channel.Speech)]
    [InlineData("told parliament", Channel.Speech)]
    [InlineData("told her brother", Channel.Conversation)]
    [InlineData("told Finch", Channel.Conversation)]
    [InlineData("told the Harbour Courier", Channel.NewsReport)]
    [InlineData("told CNN", Channel.NewsReport)]
    [InlineData("told CNN’s “Harbour Morning”", Channel.Broadcast)]
    [InlineData("told CNN in an interview", Channel.Broadcast)]
    [InlineData("told the Harbour Courier in an interview", Channel.Interview)]
    [InlineData("urged allies", Channel.Unspecified)]
    [InlineData("urged Finch", Channel.Unspecified)]
    [InlineData("wrote", Channel.Unspecified)]
    [InlineData("reported", Channel.Unspecified)]
    [InlineData("reports", Channel.Unspecified)]
    [InlineData("debated", Channel.Unspecified)]
    [InlineData("debate", Channel.Unspecified)]
    public void Verbs_and_those_who_are_told_tell(string words, Channel channel)
    {
        string[] verb = words.Split(' ', 2);
        string rest = verb.Length > 1 ? verb[1] + " " : "";
        Assert.Equal(channel, new Tale($"[Okafor] {{{verb[0]}}} {rest}<that the bridge was safe>.").Person("Okafor").Person("Finch")[1].Channel);
    }

    [Fact]
    public void A_leading_object_tells() => Assert.Equal(
        Channel.Statement,
        new Tale("[Okafor] issued a statement at her golf club, {saying} <the bridge was safe>.").Person("Okafor")[1].Channel);

    [Fact]
    public void What_frames_a_neighbour_tells_nothing()
    {
        var tale = new Tale("[Okafor] in a tweet {denied} <that it was safe>, although [2:the Harbour Courier] {2:stood by} <2:its report>.").Person("Okafor").Organisation("Harbour Courier");
        Assert.Equal([Channel.SocialPost, Channel.Unspecified], tale.Find().Select(one => one.Channel));
    }

    [Fact]
    public void A_sentence_may_frame_two()
    {
        var tale = new Tale("[Okafor] {asserted} in a statement – moments after [2:two networks] {2:projected} <2:that Finch would win> – <that Finch was wrong>.").Person("Okafor").Group("two networks");
        Assert.Equal([Channel.Statement, Channel.NewsReport], tale.Find().Select(one => one.Channel));
    }

    [Fact]
    public void What_others_did_in_the_same_sentence_tells_nothing() => Assert.Equal(
        Channel.Unspecified,
        new Tale("Okafor sent out a tweet, but <she has often spoken of it>, [a source] {noted}.").Person("Okafor").Unnamed("a source")[1].Channel);

    [Fact]
    public void Nor_does_what_others_said_even_if_nobody_found_that_they_did() => Assert.Equal(
        Channel.NewsReport,
        new Tale("Okafor asserted in a statement – moments after [two networks] {projected} <that Finch would win>.").Group("two networks")[1].Channel);

    [Fact]
    public void What_follows_a_quotation_tells_though_it_was_taken_for_content() => Assert.Equal(
        Channel.SocialPost,
        new Tale("[Okafor] was angry, {saying} <“It stands!” on Twitter>.").Person("Okafor")[1].Channel);

    [Fact]
    public void An_outlet_reports() => Assert.Equal(
        Channel.NewsReport,
        new Tale("<The bridge was safe>, [the Harbour Courier] {reported}.").Organisation("Harbour Courier")[1].Channel);

    [Fact]
    public void What_stands_in_the_content_tells_nothing() => Assert.Equal(
        Channel.Unspecified,
        new Tale("[Okafor] {said} <Finch had lied in a tweet>.").Person("Okafor").Person("Finch")[1].Channel);
}
