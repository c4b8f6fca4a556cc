using Sayso.Attributions;
using Sayso.Claims;
using Sayso.Text;

namespace Sayso.Tests.Claims;

/// <summary>Which claims a story disputes, and who stands on which side.</summary>
public class DisputeTests
{
    private const string Claim = "{1s|Ek} {1c|said} {1|the dam leaks at night}. ";

    [Fact]
    public void A_story_in_which_nobody_denies_has_no_dispute() =>
        Assert.Empty(new MarkedTale(Claim + "{2s|Roy} {2c|confirmed} {2|the dam leaks at night}.").Disputes);

    [Fact]
    public void Who_denies_the_same_claim_is_on_one_side_and_who_confirms_it_on_the_other() =>
        Assert.Equal(
            ["d1 the dam leaks at night: asserted a1 a4, denied a2 a3, upheld -"],
            new MarkedTale(Claim + "{2s|Roy} {2c|denied} that {2|the dam leaks at night}. {3s|Holm} {3c|doubted} that {3|the dam leaks}. {4s|Varga} {4c|confirmed} {4|the dam leaks at night}.").Draw());

    [Fact]
    public void A_denial_of_what_nobody_in_the_story_said_is_a_dispute_of_its_own_words() =>
        Assert.Equal(["d1 stealing the bell: asserted -, denied a1, upheld -"], new MarkedTale("{1s|The miller} {1c|denied} {1|stealing the bell}.").Draw());

    [Fact]
    public void An_apology_for_what_nobody_said_is_no_dispute() => Assert.Empty(new MarkedTale("{1s|The railway} {1c|apologised for} {1|the delay}.").Disputes);

    [Fact]
    public void Two_claims_are_two_disputes_in_order() =>
        Assert.Equal(
            ["d1 the dam leaks at night: asserted a1, denied a4, upheld -", "d2 the bell was stolen: asserted a2, denied a3, upheld -"],
            new MarkedTale(Claim + "{2s|Varga} {2c|said} {2|the bell was stolen}. {3s|Roy} {3c|denied} that {3|the bell was stolen}. {4s|Holm} {4c|denied} that {4|the dam leaks at night}.").Draw());

    [Fact]
    public void Links_that_lead_nowhere_round_in_a_circle_or_to_themselves_do_no_harm()
    {
        var (document, attributions) = Three();
        Position[] positions = [Denies("a2", "a1", "a2", "a9"), Denies("a3"), Denies("a1")];
        var dispute = Assert.Single(DisputeFinder.Find(document, attributions, positions));
        Assert.Equal(["a1", "a2", "a3"], dispute.Denied);
        Assert.Empty(dispute.Asserted);
        Assert.Empty(dispute.Upheld);
    }

    [Fact]
    public void Without_words_for_it_there_is_no_dispute()
    {
        var (document, attributions) = Three();
        Position[] positions = [Denies() with { About = null }, Position.Plain, Position.Plain];
        Assert.Empty(DisputeFinder.Find(document, attributions, positions));
    }

    [Fact]
    public void What_nobody_claims_and_is_only_pointed_at_is_no_dispute()
    {
        var (document, attributions) = Three();
        Position[] positions = [Denies() with { About = [new Span(0, 3)] }, Position.Plain, Position.Plain];
        Assert.Empty(DisputeFinder.Find(document, attributions, positions));
    }

    private static Position Denies(params string[] targets) => new() { Expressed = true, Stance = Stance.Denies, Targets = targets, About = [new Span(0, 11)] };

    private static (Document Document, Attribution[] Attributions) Three()
    {
        Attribution Of(string id, int start) => new() { Id = id, Type = AttributionType.Indirect, Content = [new Span(start, start + 3)], Confidence = 1 };
        return (new Document("one two six"), [Of("a1", 0), Of("a2", 4), Of("a3", 8)]);
    }
}
