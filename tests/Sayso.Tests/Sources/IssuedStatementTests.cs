using Sayso.Sources;

namespace Sayso.Tests.Sources;

/// <summary>A statement, a tweet or a letter is the word of whoever issued it; a poll or a report speaks for itself.</summary>
public class IssuedStatementTests
{
    [Fact]
    public void The_statement_is_that_of_whoever_was_quoted_from_it() => Check(
        "Okafor", Channel.Statement,
        new Tale("<“We will not pay,”> [Okafor] {said} in a statement. [2:The statement] {2:added} <2:that the bill was wrong>.").Person("Okafor").Document("The statement"));

    [Fact]
    public void Which_stands_for_the_statement_before_it() => Check(
        "Okafor", Channel.Statement,
        new Tale("<“We will not pay,”> [Okafor] {said} in the statement, [2:which] {2:explains} <2:that the bill is wrong>.").Person("Okafor"));

    [Fact]
    public void A_possessive_says_whose_it_is() => Check(
        "Northern Rail", Channel.Statement,
        new Tale("[Finch] {denied} <it>. [2:Northern Rail’s statement] {2:said} <2:the line was safe>.").Person("Finch").Organisation("Northern Rail").Document("statement"));

    [Fact]
    public void A_statement_from_somebody_is_theirs() => Check(
        "Northern Rail", Channel.Statement,
        new Tale("[Finch] {denied} <it>. [2:A statement from Northern Rail] {2:said} <2:the line was safe>.").Person("Finch").Organisation("Northern Rail").Document("A statement from Northern Rail"));

    [Fact]
    public void By_may_stand_further_on() => Check(
        "Arlo Finch", Channel.SocialPost,
        new Tale("<It fell>, {according to} [a tweet on Monday by Mayor Arlo Finch].").Person("Mayor Arlo Finch", "Arlo Finch").Document("a tweet").Person("Arlo Finch"), 1, "Mayor Arlo Finch");

    [Fact]
    public void Whoever_links_mentions_may_know_already() => Check(
        "Harbour Court", Channel.Statement,
        new Tale("<It fell>, {according to} [a statement released by the Harbour Court].").Organisation("Harbour Court", "a statement released by the Harbour Court"), 1);

    [Fact]
    public void His_tweet_is_his() => Check(
        "Finch", Channel.SocialPost,
        new Tale("[Finch] {denied} <it> on Monday. [2:His tweet] {2:said} <2:the line was safe>.").Person("Finch", "His").Document("tweet"));

    [Fact]
    public void A_tweet_is_not_taken_for_a_statement_of_somebody_else() => Check(
        "Solberg", Channel.SocialPost,
        new Tale("[Solberg] {tweeted} <a picture>. [3:Finch] {3:denied} <3:it> in a statement. [4:The tweet] {4:said} <4:the line was safe>.").Person("Solberg").Person("Finch").Document("The tweet"),
        4);

    [Fact]
    public void A_statement_of_nobody_known_is_a_document() =>
        Assert.Equal(SourceKind.Document, new Tale("[A statement] {said} <the line was safe>.").Document("A statement")[1].Kind);

    [Theory]
    [InlineData("The poll")]
    [InlineData("A leaked report")]
    [InlineData("The lawsuit")]
    [InlineData("Two studies")]
    public void What_is_not_issued_in_somebodys_name_speaks_for_itself(string document)
    {
        var provenance = new Tale($"[Okafor] {{said}} <so> in a statement. [2:{document}] {{2:showed}} <2:that most agree>.").Person("Okafor").Document(document)[2];
        Assert.Equal(SourceKind.Document, provenance.Kind);
        Assert.Equal(Channel.Document, provenance.Channel);
        Assert.Equal("e2", provenance.Entity);
    }

    private static void Check(string who, Channel channel, Tale tale, int number = 2, string? named = null)
    {
        Assert.Equal(named ?? who, tale.Who(number));
        Assert.Equal(channel, tale[number].Channel);
        Assert.NotEqual(SourceKind.Document, tale[number].Kind);
    }
}
