namespace Sayso.Tests.Claims;

/// <summary>What a source does with what it says, by the cue and by the first words of what is said.</summary>
public class StanceTests
{
    [Theory]
    [InlineData("said", "the bridge is safe", "asserts")]
    [InlineData("insisted", "the bridge is safe", "asserts")]
    [InlineData("denied", "taking the money", "denies | taking the money")]
    [InlineData("dismissed", "the report as groundless", "denies")]
    [InlineData("rejected", "the budget", "asserts")]
    [InlineData("acknowledged", "the bridge had cracks", "confirms | the bridge had cracks")]
    [InlineData("admitted", "an error in the figures", "corrects")]
    [InlineData("apologised for", "the delay", "corrects")]
    [InlineData("stood by", "its reporting", "upholds")]
    [InlineData("defended", "her remarks", "upholds")]
    [InlineData("defended", "the new road", "asserts")]
    [InlineData("cast doubt on", "the figures", "doubts")]
    [InlineData("questioned", "whether the bridge was safe", "doubts")]
    [InlineData("denounced", "the claims as a disgrace", "doubts")]
    [InlineData("denounced", "the attack", "asserts")]
    [InlineData("jabbed back at", "complaints that the bridge was unsafe", "denies")]
    [InlineData("pushed back against", "the mayor’s attack on her record", "denies")]
    [InlineData("found", "no such payment in the books", "denies")]
    [InlineData("called", "it “a non-starter”", "doubts")]
    [InlineData("called", "the lake a beauty", "asserts")]
    [InlineData("said", "it’s kind of a silly thing to say", "doubts")]
    [InlineData("was pressing his attack", "that the bridge was unsafe", "asserts")]
    [InlineData("announced", "her resignation", "pledges")]
    [InlineData("declined", "to comment", "declines")]
    [InlineData("would neither confirm nor deny", "the purchase", "declines")]
    [InlineData("asked", "whether the bridge was safe", "asks")]
    [InlineData("asked", "the council to close the bridge", "urges")]
    [InlineData("asked", "what to do about the bridge", "asks")]
    [InlineData("pleaded", "guilty to theft", "confirms")]
    [InlineData("pleaded", "not guilty", "denies")]
    [InlineData("denied", "bail to the engineer", "asserts")]
    [InlineData("confirmed", "the nomination of the judge", "private asserts")]
    [InlineData("criticised", "his remarks", "asserts")]
    [InlineData("was questioned about", "the bridge", "asks")]
    [InlineData("said at a press conference", "the bridge is safe", "asserts")]
    [InlineData("has no doubt", "the bridge is safe", "private asserts")]
    [InlineData("refused", "to resign", "private declines")]
    [InlineData("refused", "to discuss the bridge", "declines")]
    [InlineData("called", "the claims “baseless”", "denies")]
    [InlineData("called", "the bridge a fake", "asserts")]
    [InlineData("asked for", "a full inquiry", "urges")]
    [InlineData("called for", "a full inquiry", "urges")]
    [InlineData("urged", "drivers to turn back", "urges")]
    [InlineData("warned", "against crossing the bridge", "urges")]
    [InlineData("warned", "the bridge could fall", "asserts")]
    [InlineData("told", "to leave at once", "urges")]
    [InlineData("chanted slogans against", "the toll", "urges")]
    [InlineData("vowed", "to rebuild the bridge", "pledges")]
    [InlineData("agreed", "to rebuild the bridge", "pledges")]
    [InlineData("agreed", "the bridge was old", "asserts")]
    [InlineData("announced", "plans to rebuild the bridge", "pledges")]
    [InlineData("announced", "the death of the engineer", "asserts")]
    [InlineData("announced", "three days of mourning", "pledges")]
    [InlineData("announced", "new sanctions on the mill", "pledges")]
    [InlineData("apologised", "to the families", "asserts")]
    [InlineData("tells", "drivers to leave the bridge", "urges")]
    [InlineData("told", "the council of the cracks", "asserts")]
    [InlineData("calling", "it “a fabrication”", "denies")]
    [InlineData("accepted responsibility for", "the fall of the bridge", "asserts")]
    [InlineData("said", "he intended to sue the builder", "pledges")]
    [InlineData("said", "the builder intended to sue", "asserts")]
    [InlineData("said", "the report was an “outright lie”", "denies")]
    [InlineData("said", "the builder is lying", "denies")]
    [InlineData("said", "the builder is not lying", "asserts")]
    [InlineData("said", "his confession was forced", "corrects")]
    [InlineData("said", "his confession was not forced", "asserts")]
    [InlineData("said", "we had nothing to do with the fall", "denies")]
    [InlineData("said", "rain had nothing to do with the fall", "asserts")]
    [InlineData("said", "she believed he was innocent", "asserts")]
    [InlineData("said", "the paper stood by its reporting", "upholds")]
    [InlineData("questioned", "two suspects", "private asserts")]
    [InlineData("sentenced", "the builder to ten years", "private asserts")]
    [InlineData("was charged with", "fraud", "private asserts")]
    [InlineData("charged", "that the builder had lied", "asserts")]
    [InlineData("dismissed", "the builder’s lawsuit", "private asserts")]
    [InlineData("drew criticism for", "the toll", "private asserts")]
    [InlineData("opposed", "the toll", "private asserts")]
    [InlineData("said", "the road, which is narrow, will be inspected as part of the inquiry", "pledges")]
    [InlineData("said", "the storm will be remembered for years", "asserts")]
    [InlineData("said", "her government will appeal", "pledges")]
    [InlineData("announced", "the new province, to be called Northmark, would be governing itself from 2031", "pledges")]
    [InlineData("proposed", "turning the old prison into a school", "pledges")]
    [InlineData("proposed", "to cut the toll", "pledges")]
    [InlineData("cautioned against", "too much hope", "urges")]
    [InlineData("warned of", "a long winter", "asserts")]
    [InlineData("asked", "her neighbours for help", "urges")]
    [InlineData("said", "the park is loved by all, and its gates must be opened", "urges")]
    [InlineData("attacked", "the decision to close the bridge", "asserts")]
    [InlineData("attacked", "the village at dawn", "private asserts")]
    [InlineData("directed", "officers to clear the square", "urges")]
    [InlineData("directed", "a film about the bridge", "private urges")]
    [InlineData("neither confirmed", "nor denied the breach", "declines")]
    [InlineData("called", "the accusation absurd", "denies")]
    [InlineData("called", "the plan absurd", "asserts")]
    [InlineData("said", "she was not convinced by the study", "doubts")]
    [InlineData("said", "she was convinced by the study", "asserts")]
    [InlineData("said", "the study was flawed", "doubts")]
    [InlineData("said", "the clerk had invented the story", "denies")]
    [InlineData("said", "the clerk had invented the telephone", "asserts")]
    [InlineData("said", "our report was wrong", "corrects")]
    [InlineData("deplored", "the delay", "asserts")]
    [InlineData("laughed off", "the claim that the bridge sways", "denies")]
    public void The_cue_and_what_it_governs(string cue, string content, string stance) =>
        Assert.Equal(stance, WithoutClaim(new MarkedTale("{1s|The mayor} {1c|" + cue + "} {1|" + content + "}.")[1], stance));

    [Theory]
    [InlineData("“I will rebuild the bridge before winter,”", "pledges")]
    [InlineData("“Within ten days, we will send a crew,”", "pledges")]
    [InlineData("“I’m going to open the books,”", "pledges")]
    [InlineData("“I promise to open the books,”", "pledges")]
    [InlineData("“We will win this match,”", "asserts")]
    [InlineData("“It will rain tomorrow,”", "asserts")]
    [InlineData("“We have to dock first,”", "asserts")]
    [InlineData("“We need to talk to the farmers,”", "urges")]
    [InlineData("“The council should resign,”", "urges")]
    [InlineData("“It should be ready by Friday,”", "asserts")]
    [InlineData("“They should have known better,”", "asserts")]
    [InlineData("“With the count over, it’s time to work together,”", "urges")]
    [InlineData("“A mayor must answer to the people,”", "asserts")]
    [InlineData("“If you cannot walk, take the bus,”", "urges")]
    [InlineData("“Please stay at home,”", "urges")]
    [InlineData("“Why did nobody close the bridge?”", "asks")]
    [InlineData("“I slept badly. There is no way it held. I don’t believe it,”", "doubts")]
    [InlineData("“No comment,”", "declines")]
    [InlineData("“We were wrong about the date,”", "corrects")]
    [InlineData("“Fake news,”", "denies")]
    public void The_first_clause_of_what_is_said(string content, string stance) =>
        Assert.Equal(stance, WithoutClaim(new MarkedTale("{1|" + content + "} {1c|said} {1s|the mayor}.")[1], stance));

    [Fact]
    public void A_promise_told_in_the_past_is_the_speakers_own() =>
        Assert.Equal(["pledges", "asserts"], Both("{1s|{@Lowe|Lowe}} {1c|said} {1|{@Lowe|he} would leave the council}. {2s|{@Lowe|Lowe}} {2c|said} {2|{@Ruiz|she} would leave the council}."));

    [Fact]
    public void A_body_speaks_of_itself_by_its_kind() =>
        Assert.Equal(["pledges", "asserts"], Both("{1s|A spokesman} {1c|said} {1|the company will appeal on Monday}. {2s|A neighbour} {2c|said} {2|the company will appeal on Monday}."));

    [Fact]
    public void A_relative_pronoun_stands_for_the_statement_before_it() =>
        Assert.Equal("pledges", new MarkedTale("Lowe signed a statement, {1s|which} {1c|explains} {1|that the campaign’s appeal will begin today}.")[1]);

    [Fact]
    public void Who_cannot_act_asks_others_for_what_they_propose() =>
        Assert.Equal(["pledges", "urges"], Both("{1s|The mayor} {1c|proposed} {1|closing the bridge}. {2s|A student} {2c|proposed} {2|closing the bridge}."));

    [Fact]
    public void What_an_aside_parts_is_one_clause() =>
        Assert.Equal("pledges", new MarkedTale("{1s|The government} {1c|announced} {1|the new province}, to be called Northmark, {1|would be governing itself from 2031}.")[1]);

    private static string[] Both(string marked)
    {
        var tale = new MarkedTale(marked);
        return [tale[1], tale[2]];
    }

    private static string WithoutClaim(string position, string stance) => stance.Contains('|', StringComparison.Ordinal) ? position : position.Split(" | ")[0];
}
