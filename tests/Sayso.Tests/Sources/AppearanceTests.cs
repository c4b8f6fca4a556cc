using Sayso.Sources;

namespace Sayso.Tests.Sources;

/// <summary>Where and before whom something was said. All people and places are invented.</summary>
public class AppearanceTests
{
    [Fact]
    public void Speaking_at_an_opening_is_a_speech() => Assert.Equal(
        Channel.Speech,
        new Tale("Speaking at the opening of the fair, [Hanne Solberg] {said} <the ice was thin>.").Person("Hanne Solberg")[1].Channel);

    [Fact]
    public void The_sentence_before_may_say_so() => Assert.Equal(
        Channel.Speech,
        new Tale("Hanne Solberg was speaking at the opening of the fair. <“The ice is thin,”> [she] {said}.").Person("Hanne Solberg", "she")[1].Channel);

    [Fact]
    public void Speaking_at_a_news_conference_is_none() => Assert.Equal(
        Channel.NewsConference,
        new Tale("Speaking at a news conference, [Hanne Solberg] {said} <the ice was thin>.").Person("Hanne Solberg")[1].Channel);

    [Fact]
    public void To_address_reporters_is_a_news_conference() => Assert.Equal(
        Channel.NewsConference,
        new Tale("[Hanne Solberg] addressed reporters in Harbour, {calling for} <the road to be closed>.").Person("Hanne Solberg")[1].Channel);

    [Fact]
    public void To_hear_something_is_no_hearing() => Assert.Equal(
        Channel.Unspecified,
        new Tale("[Hanne Solberg] wept upon hearing her son had left and {said} <he was innocent>.").Person("Hanne Solberg")[1].Channel);

    [Fact]
    public void A_judge_gives_no_testimony() => Assert.Equal(
        Channel.Unspecified,
        new Tale("In Harbour criminal court, [Judge Gil Marten] {said} <the house was one of horrors>.").Person("Judge Gil Marten")[1].Channel);

    [Fact]
    public void Via_an_agency_is_its_report()
    {
        var report = new Tale("<The bus was full>, {according to} [the mayor via news agency Interfax].").Unnamed("the mayor")[1];
        Assert.Equal((Channel.NewsReport, "Interfax"), (report.Channel, report.Via));
    }

    [Fact]
    public void An_outlets_own_reporter_reports_for_it()
    {
        var report = new Tale("[The BBC’s Hanne Solberg] {said} <questions remain>.").Organisation("BBC").Person("Hanne Solberg")[1];
        Assert.Equal((Channel.NewsReport, "BBC"), (report.Channel, report.Via));
    }

    [Fact]
    public void An_arabic_article_is_part_of_a_name()
    {
        var report = new Tale("Speaking on al-Nahar TV, [Hanne Solberg] {said} <it was so>.").Person("Hanne Solberg")[1];
        Assert.Equal((Channel.Broadcast, "al-Nahar TV"), (report.Channel, report.Via));
    }

    [Fact]
    public void Asked_to_do_something_is_urged() => Assert.Equal(
        Channel.Unspecified,
        new Tale("[The government] {asked} Judge Gil Marten <to delay his ruling>.").Organisation("The government").Person("Judge Gil Marten")[1].Channel);

    [Fact]
    public void Who_is_named_in_full_again_speaks_on_another_occasion() => Assert.Equal(
        Channel.Unspecified,
        new Tale("[Hanne Solberg] {told} the Harbour Courier <the ice was thin>.\n\n[2:Mayor Hanne Solberg] {2:said} <2:the road was closed>.").Person("Hanne Solberg")[2].Channel);

    [Fact]
    public void What_was_said_in_another_month_was_another_occasion() => Assert.Equal(
        Channel.Unspecified,
        new Tale("[Finch] {told} the Harbour Courier <it was safe>. In February, [2:Finch] {2:announced} <2:a test>.").Person("Finch")[2].Channel);

    [Fact]
    public void The_opening_was_said_on_the_occasion_told_next() => Assert.Equal(
        Channel.Speech,
        new Tale("[Finch] {said} <the ships must leave>.\n\nFinch was speaking at the opening of the fair. <2:“They are old,”> [2:he] {2:said}.").Person("Finch", "he")[1].Channel);

    [Fact]
    public void A_by_phrase_names_the_source()
    {
        var tale = new Tale("[He] {was told by} <Minister Arlo Finch of 36 people under the rubble>.").Person("Arlo Finch").Person("Oda Venn", "He");
        Assert.Equal("Arlo Finch", tale.Who(1));
    }

    [Fact]
    public void A_law_is_a_document() => Assert.Equal(
        SourceKind.Document,
        new Tale("[The Harbour Constitution] {specifies} <that ships wait>.").Organisation("Harbour Constitution")[1].Kind);

    [Fact]
    public void What_reports_by_one_word_is_an_outlet() => Assert.Equal(
        Channel.NewsReport,
        new Tale("[Tidewire] {reported} <that ships wait>.").Organisation("Tidewire")[1].Channel);

    [Fact]
    public void State_media_are_a_group() => Assert.Equal(
        (SourceKind.Group, Channel.NewsReport),
        (new Tale("[Norwegian state media] {said} <that ships wait>.").Organisation("Norwegian state media")[1] is var media ? (media.Kind!.Value, media.Channel) : default));
}
