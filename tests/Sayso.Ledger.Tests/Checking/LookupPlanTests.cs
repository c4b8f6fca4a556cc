using Sayso.Ledger.Checking;

namespace Sayso.Ledger.Tests.Checking;

public class LookupPlanTests
{
    private const long Documents = 1_000_000;

    [Fact]
    public void The_rarest_words_come_first() =>
        Assert.Equal("ferryman harbormaster bridge", Terms("The ferryman and the harbormaster sold our bridge", ("ferryman", 3), ("harbormaster", 40), ("bridge", 9000)));

    [Fact]
    public void A_word_that_no_text_has_is_not_asked_for() =>
        Assert.Equal("harbormaster bridge ferry", Terms("The harbormastr and harbormaster sold our ferry bridge", ("harbormastr", 0), ("harbormaster", 40), ("bridge", 9000), ("ferry", 9001)));

    [Fact]
    public void Common_words_are_asked_for_in_pairs_of_neighbours()
    {
        var plan = Plan("We will not go to them", ("will", 300_000), ("not", 200_000), ("go", 90_000), ("to", 990_000), ("we", 400_000), ("them", 100_000));
        Assert.All(plan.Terms, term => Assert.True(term.IsPhrase));
        Assert.Equal("not go", string.Join(' ', plan.Terms[0].Words));
        Assert.InRange(plan.Terms.Count, 1, 4);
    }

    [Fact]
    public void No_pair_goes_over_an_elision_or_a_bracket()
    {
        var plan = Plan("we will … not go [away] to them", ("we", 400_000), ("will", 300_000), ("not", 200_000), ("go", 90_000), ("to", 990_000), ("them", 100_000));
        Assert.Equal(["not go", "to them", "we will"], plan.Terms.Select(term => string.Join(' ', term.Words)).Order());
    }

    [Fact]
    public void Editors_words_and_signs_are_not_asked_for()
    {
        string asked = "";
        _ = CheckedQuotation.Of("[Mayor Grady] doesn’t own 3.5 % of the U.S. cafés").Quotation.PlanLookup(word => (asked += word + ' ').Length, Documents);
        Assert.Equal("doesn t own 3 5 of the cafes ", asked);
    }

    [Fact]
    public void Each_word_is_asked_for_once_and_a_long_quotation_makes_a_short_plan()
    {
        int asked = 0;
        string typed = string.Join(' ', Enumerable.Range(0, 300).Select(i => $"word{i % 100}"));
        var plan = CheckedQuotation.Of(typed).Quotation.PlanLookup(_ => ++asked, Documents);
        Assert.Equal(100, asked);
        Assert.Equal(LookupPlan.MaxTerms, plan.Terms.Count);
        Assert.InRange(plan.Quorum, 2, LookupPlan.MaxTerms / 2);
    }

    [Fact]
    public void Weights_fall_as_words_grow_common()
    {
        var plan = Plan("ferryman harbormaster bridge", ("ferryman", 3), ("harbormaster", 40), ("bridge", 9000));
        Assert.True(plan.Terms[0].Weight > plan.Terms[1].Weight && plan.Terms[1].Weight > plan.Terms[2].Weight && plan.Terms[2].Weight > 0);
    }

    [Fact]
    public void An_empty_index_makes_an_empty_plan() => Assert.Empty(CheckedQuotation.Of("We sold the bridge").Quotation.PlanLookup(_ => 0, 0).Terms);

    private static string Terms(string typed, params (string Word, long Count)[] counts) => string.Join(' ', Plan(typed, counts).Terms.Select(term => string.Join('+', term.Words)));

    private static LookupPlan Plan(string typed, params (string Word, long Count)[] counts)
    {
        var known = counts.ToDictionary(pair => pair.Word, pair => pair.Count);
        return CheckedQuotation.Of(typed).Quotation.PlanLookup(word => known.GetValueOrDefault(word, Documents / 2), Documents);
    }
}
