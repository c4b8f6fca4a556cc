namespace Sayso.Tests.Sources;

/// <summary>When something was said, in a story of Wednesday, 10 March 2021.</summary>
public class TimingTests
{
    [Theory]
    [InlineData("on Tuesday", "on Tuesday: 2021-03-09")]
    [InlineData("Sunday morning", "Sunday morning: 2021-03-07")]
    [InlineData("on Wednesday", "on Wednesday: 2021-03-10")]
    [InlineData("late Thursday night", "late Thursday night: 2021-03-04")]
    [InlineData("last Wednesday", "last Wednesday: 2021-03-03")]
    [InlineData("today", "today: 2021-03-10")]
    [InlineData("earlier today", "earlier today: 2021-03-10")]
    [InlineData("this morning", "this morning: 2021-03-10")]
    [InlineData("yesterday", "yesterday: 2021-03-09")]
    [InlineData("last night", "last night: 2021-03-09")]
    [InlineData("last week", "last week: 2021-03-01 to 2021-03-07")]
    [InlineData("this week", "this week: 2021-03-08 to 2021-03-10")]
    [InlineData("over the weekend", "over the weekend: 2021-03-06 to 2021-03-07")]
    [InlineData("last month", "last month: 2021-02-01 to 2021-02-28")]
    [InlineData("last year", "last year: 2020-01-01 to 2020-12-31")]
    [InlineData("in February", "in February: 2021-02-01 to 2021-02-28")]
    [InlineData("in March", "in March: 2021-03-01 to 2021-03-10")]
    [InlineData("in late May", "in late May: 2020-05-01 to 2020-05-31")]
    [InlineData("in March 2019", "in March 2019: 2019-03-01 to 2019-03-31")]
    [InlineData("in 2018", "in 2018: 2018-01-01 to 2018-12-31")]
    [InlineData("on 3 January 2020", "on 3 January 2020: 2020-01-03")]
    [InlineData("on January 3, 2020", "on January 3, 2020: 2020-01-03")]
    [InlineData("on Feb. 8", "on Feb. 8: 2021-02-08")]
    [InlineData("on 8th December", "on 8th December: 2020-12-08")]
    [InlineData("two days ago", "two days ago: 2021-03-08")]
    [InlineData("a week ago", "a week ago: 2021-03-01 to 2021-03-07")]
    [InlineData("three months ago", "three months ago: 2020-12-01 to 2020-12-31")]
    [InlineData("in a speech on Monday", "on Monday: 2021-03-08")]
    [InlineData("at Monday’s debate", "Monday: 2021-03-08")]
    [InlineData("in a statement", null)]
    [InlineData("after Monday’s vote", null)]
    [InlineData("on February 30", "on February 30")]
    public void Words_near_the_cue_tell(string words, string? when) =>
        Assert.Equal(when, new Tale($"<“It is safe,”> [Okafor] {{said}} {words}.").Person("Okafor").Of(2021, 3, 10).When(1));

    [Fact]
    public void They_may_come_first() =>
        Assert.Equal("On Sunday: 2021-03-07", new Tale("On Sunday, [Okafor] {said} <it was safe>.").Of(2021, 3, 10).When(1));

    [Fact]
    public void What_comes_lies_ahead() =>
        Assert.Equal("on Friday: 2021-03-12", new Tale("[Okafor] {will say} on Friday <that it is safe>.").Of(2021, 3, 10).When(1));

    [Fact]
    public void Without_a_date_the_words_remain() => Assert.Equal("on Tuesday", new Tale("[Okafor] {said} on Tuesday <it was safe>.").When(1));

    [Fact]
    public void A_relative_clause_has_its_own_time() =>
        Assert.Null(new Tale("[Okafor], who was elected in 2018, {said} <it was safe>.").Of(2021, 3, 10).When(1));

    [Fact]
    public void What_is_said_of_another_day_is_no_time_of_saying_it() =>
        Assert.Null(new Tale("[Okafor] {said} <it fell on Sunday>.").Of(2021, 3, 10).When(1));

    [Fact]
    public void A_quotation_that_goes_on_was_said_then_too() =>
        Assert.Equal("Sunday: 2021-03-07", new Tale("<“It is safe,”> [Okafor] {said} Sunday. <2+1:“It stands.”>").Of(2021, 3, 10).When(2));

    [Fact]
    public void A_document_may_say_itself_when() =>
        Assert.Equal("on Monday: 2021-03-08", new Tale("<It fell>, {according to} [a tweet on Monday by Finch].").Person("Finch").Document("a tweet").Of(2021, 3, 10).When(1));

    [Theory]
    [InlineData("State media on Saturday", "on Saturday: 2021-03-06")]
    [InlineData("One activist, Arlo Finch, on Sunday", "on Sunday: 2021-03-07")]
    [InlineData("The website yesterday", "yesterday: 2021-03-09")]
    [InlineData("Survivors of the crash on Thursday", null)]
    public void A_time_at_the_sources_end_is_that_of_the_cue(string source, string? when) =>
        Assert.Equal(when, new Tale($"[{source}] {{said}} <it was safe>.").Of(2021, 3, 10).When(1));

    [Fact]
    public void May_is_a_verb_as_well() =>
        Assert.Null(new Tale("[Okafor] {said} {it} <it may fall>. [2:May] {2:said} <2:no>.").Of(2021, 3, 10).When(2));
}
