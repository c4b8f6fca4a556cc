using Sayso.Sources;

namespace Sayso.Tests.Sources;

/// <summary>What a story says of a source that it does not name.</summary>
public class UnnamedSourceTests
{
    [Theory]
    [InlineData("a source", 1)]
    [InlineData("an official", 1)]
    [InlineData("one of the officials", 1)]
    [InlineData("another aide", 1)]
    [InlineData("the spokesman", 1)]
    [InlineData("two sources", 2)]
    [InlineData("a pair of aides", 2)]
    [InlineData("three former officials", 3)]
    [InlineData("a dozen aides", 12)]
    [InlineData("15 employees", 15)]
    [InlineData("several officials", null)]
    [InlineData("eight of 10 officials", null)]
    [InlineData("a group of officials", null)]
    [InlineData("a number of aides", null)]
    [InlineData("her associates", null)]
    public void How_many_they_are(string source, int? count) =>
        Assert.Equal(count, new Tale($"Then [{source}] {{said}} <the bridge was safe>.").Unnamed(source)[1].Unnamed!.Count);

    [Theory]
    [InlineData("[a source familiar with the talks]", "familiar with the talks")]
    [InlineData("[a source] familiar with the talks", "familiar with the talks")]
    [InlineData("[two people with direct knowledge of the letter]", "with direct knowledge of the letter")]
    [InlineData("[an official who was briefed on the plan]", "was briefed on the plan")]
    [InlineData("[an aide close to the mayor]", "close to the mayor")]
    [InlineData("[a person who attended the meeting]", "attended the meeting")]
    [InlineData("[a witness]", "witness")]
    [InlineData("[an official]", null)]
    [InlineData("[an official with a moustache]", null)]
    public void Why_they_would_know(string source, string? basis)
    {
        string words = source.Trim('[').Split(']')[0];
        Assert.Equal(basis, new Tale($"On Monday {source} {{said}} <the bridge was safe>.").Unnamed(words)[1].Unnamed!.Basis);
    }

    [Theory]
    [InlineData(", speaking on condition of anonymity because the talks go on", "because the talks go on")]
    [InlineData(", who asked not to be named to discuss private talks", "to discuss private talks")]
    [InlineData(", who was not authorised to speak publicly", "not authorised to speak publicly")]
    [InlineData(", because she was not authorized to discuss the matter", "because she was not authorized to discuss the matter")]
    [InlineData(", who spoke anonymously for fear of losing his job", "for fear of losing his job")]
    [InlineData(", speaking on condition of anonymity", null)]
    [InlineData(", an anonymous man known as the keeper", null)]
    [InlineData("", null)]
    public void Why_they_go_unnamed(string words, string? reason) =>
        Assert.Equal(reason, new Tale($"<The bridge was safe>, {{said}} [an official]{words}.").Unnamed("an official")[1].Unnamed!.Reason);

    [Fact]
    public void A_later_sentence_may_say_why() => Assert.Equal(
        "because the talks go on",
        new Tale("<The bridge was safe>, [an official] {said}. The official spoke on condition of anonymity because the talks go on.").Unnamed("an official", "The official")[1].Unnamed!.Reason);

    [Fact]
    public void What_is_said_at_one_mention_holds_at_the_next()
    {
        var unnamed = new Tale("[A separate source familiar with the talks] {said} <no>. <2:She knew>, [2:the source] {2:noted}.").Unnamed("A separate source familiar with the talks", "the source")[2].Unnamed;
        Assert.Equal(new UnnamedSource(1, "familiar with the talks", null), unnamed);
    }

    [Fact]
    public void Sources_are_not_mixed_up()
    {
        var tale = new Tale("[A source familiar with the talks] {said} <no>. [2:Two aides] {2:said} <2:yes>.").Unnamed("A source familiar with the talks").Unnamed("Two aides");
        Assert.Equal(new UnnamedSource(2, null, null), tale[2].Unnamed);
    }

    [Fact]
    public void It_is_known_without_any_entity_too() =>
        Assert.Equal(new UnnamedSource(2, "close to the board", null), new Tale("[Two people close to the board] {said} <no>.")[1].Unnamed);
}
