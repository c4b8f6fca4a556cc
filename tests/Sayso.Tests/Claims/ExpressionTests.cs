namespace Sayso.Tests.Claims;

/// <summary>What was said in public, and what a story only knows of somebody's mind.</summary>
public class ExpressionTests
{
    [Theory]
    [InlineData("said")]
    [InlineData("wrote")]
    [InlineData("has repeatedly warned")]
    [InlineData("said she believes")]
    [InlineData("according to")]
    [InlineData("put out a statement saying")]
    [InlineData("accused")]
    [InlineData("projected")]
    [InlineData("expressed fears")]
    [InlineData("did")]
    [InlineData("showed that")]
    [InlineData("laid out how")]
    [InlineData("declined to say whether")]
    [InlineData(":")]
    public void Words_of_saying_are_voiced(string cue) => Assert.DoesNotContain("private", Told(cue), StringComparison.Ordinal);

    [Theory]
    [InlineData("believes")]
    [InlineData("feared")]
    [InlineData("hopes")]
    [InlineData("has long wanted")]
    [InlineData("is expected")]
    [InlineData("are thought")]
    [InlineData("plans to")]
    [InlineData("considers")]
    [InlineData("chased")]
    [InlineData("refused to leave before")]
    public void Thoughts_wishes_and_deeds_are_not(string cue) => Assert.StartsWith("private ", Told(cue), StringComparison.Ordinal);

    [Theory]
    [InlineData("did not say")]
    [InlineData("has never announced")]
    [InlineData("has yet to declare")]
    [InlineData("could not confirm")]
    public void What_was_not_said_is_not_voiced(string cue) => Assert.StartsWith("private ", Told(cue), StringComparison.Ordinal);

    [Fact]
    public void A_thought_is_voiced_by_the_verb_before_it() =>
        Assert.Equal("asserts", new MarkedTale("{1s|Residents} voiced {1c|fears} that {1|the dam would break}.")[1]);

    [Fact]
    public void Words_in_quotation_marks_were_said_by_somebody() =>
        Assert.Equal("asserts", new MarkedTale("{1s|Okafor} {1c|believes} in {1|“a second chance”}.")[1]);

    [Fact]
    public void Without_a_cue_a_quotation_is_voiced() => Assert.Equal("asserts", new MarkedTale("{1|“The river rose overnight.”}")[1]);

    private static string Told(string cue) => new MarkedTale("{1s|Hanne Varga} {1c|" + cue + "} {1|the river rose overnight}.")[1];
}
