using Sayso.Sources;

namespace Sayso.Tests.Sources;

/// <summary>What a headline, an announcement or a sentence before a quotation says and the story tells the occasion of only then. All are invented.</summary>
public class HeraldTests
{
    [Fact]
    public void A_headline_has_the_channel_of_the_news_that_it_heralds() => Assert.Equal(
        Channel.Statement,
        new Tale("[Okafor] {says} <pirate Jonas Brandt captured>.\n\nOn Friday [2:Okafor] {2:said} in a statement <2:that Jonas Brandt, a pirate, had been captured>.").Person("Okafor")[1].Channel);

    [Fact]
    public void Other_news_of_the_same_person_has_not() => Assert.Equal(
        Channel.Unspecified,
        new Tale("[Okafor] {says} <harbour full>.\n\nOn Friday [2:Okafor] {2:said} in a statement <2:that Jonas Brandt, a pirate, had been captured>.").Person("Okafor")[1].Channel);

    [Fact]
    public void Whoever_the_headline_speaks_of_is_known_by_what_it_heralds() => Assert.Equal(
        "Okafor",
        new Tale("[Lawmaker] {urges} <retaliation against Borland>.\n\nOn Friday [2:Okafor] {2:called on} <2:the council to retaliate against Borland>.").Person("Okafor").Who(1));

    [Fact]
    public void An_announcement_is_the_one_quoted_next() => Assert.Equal(
        Channel.SocialPost,
        new Tale("Mayor falls.\n\n[Okafor] {announced} <she had asked for the resignation of the treasurer>.\n\n<2:“I asked the treasurer for his resignation,”> [2:Okafor] {2:wrote} on Twitter.").Person("Okafor")[1].Channel);

    [Fact]
    public void What_was_said_before_was_not_said_there() => Assert.Equal(
        Channel.Unspecified,
        new Tale("Bridge opens.\n\n[Okafor] {had previously called} <the bridge a gift>. <2:“It is open,”> [2:Okafor] {2:said} in a speech.").Person("Okafor")[1].Channel);

    [Fact]
    public void What_was_broadcast_and_is_called_a_speech_is_a_speech() => Assert.Equal(
        Channel.Speech,
        new Tale("Mayor quits.\n\n[Okafor] {announced} on television <that she would resign>.\n\nIn her speech, [2:Okafor] {2:said}, <2:“I am tired.”>").Person("Okafor")[1].Channel);

    [Fact]
    public void Lines_that_only_say_what_follows_are_no_paragraphs() => Assert.Equal(
        Channel.Speech,
        new Tale("[Okafor] {calls} <bridge unsafe>.\n\nABSTRACT.\n\nThe bridge of Northport divides the parties of the town again.\n\nFULL TEXT.\n\nThe bridge of Northport divides the parties of the town again.\n\nIt rained at the rally on Friday in Northport harbour.\n\nAt the rally [2:Okafor] {2:said} <2:it was unsafe>.").Person("Okafor")[1].Channel);

    [Theory]
    [InlineData("“It is no use,”> [2:Okafor] {2:said} in a statement.", Channel.Statement)]
    [InlineData("“It is no use,”> [2:Okafor] {2:told} the Harbour Courier.", Channel.NewsReport)]
    [InlineData("“It is no use,”> [2:Okafor] {2:said} on Friday in a statement.", Channel.Unspecified)]
    public void What_leads_up_to_a_quotation_was_said_there(string quotation, Channel channel) => Assert.Equal(
        channel,
        new Tale("It rained.\n\nMore rain.\n\nSo it went.\n\nNobody spoke of it.\n\n[Okafor] {rejected} <the plan>. <2:" + quotation).Person("Okafor")[1].Channel);

    [Fact]
    public void A_quotation_on_a_further_occasion_has_nothing_to_do_with_it() => Assert.Equal(
        Channel.Unspecified,
        new Tale("It rained.\n\nMore rain.\n\nSo it went.\n\nNobody spoke.\n\n[Okafor] {rejected} <the plan>. Speaking to the Harbour Courier, [2:she] {2:said}, <2:“It is no use.”>").Person("Okafor", "she")[1].Channel);
}
