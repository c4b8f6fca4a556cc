using Sayso.Attributions;
using Sayso.Text;

namespace Sayso.Tests.Attributions;

/// <summary>Where a token stands to quotation marks: the states are told at <c>TokenFeatures.FillQuotations</c>.</summary>
public class QuotationStateTests
{
    [Theory]
    [InlineData("Rain fell. It's the voters' rain.", "0 0 0 0 0 0 0 0 0 0")]
    [InlineData("She said “no” twice.", "0 0 4 1 7 0 0")]
    [InlineData("``no'' 'no' \"no\"", "4 1 7 4 1 7 4 1 7")]
    public void Outside_at_the_marks_and_inside_are_told_apart(string text, string states) => Assert.Equal(states, Of(text));

    [Theory]
    [InlineData(1, "4 1 7")]
    [InlineData(3, "4 1 1 1 7")]
    [InlineData(4, "5 2 2 2 2 8")]
    [InlineData(8, "5 2 2 2 2 2 2 2 2 8")]
    [InlineData(9, "6 3 3 3 3 3 3 3 3 3 9")]
    [InlineData(12, "6 3 3 3 3 3 3 3 3 3 3 3 3 9")]
    public void A_quotation_is_short_middling_or_long(int words, string states) => Assert.Equal(states, Of($"“{Words(words)}”"));

    [Fact]
    public void A_nested_quotation_has_a_state_of_its_own() => Assert.Equal("5 2 2 4 10 7 2 8 0", Of("“He said ‘no’ twice” then"));

    [Fact]
    public void After_a_nested_quotation_the_outer_one_goes_on() => Assert.Equal("6 3 5 10 10 10 10 8 3 4 10 7 3 9", Of("“Yes ‘he did say so’ and ‘no’ too”"));

    [Fact]
    public void A_quotation_that_goes_on_from_the_paragraph_before_has_states_of_its_own() =>
        Assert.Equal("5 2 2 2 2 2 2 13 11 11 11 11 11 8 0 0 0", Of("“It began small one day.\n\n“Now it is over,” she said."));

    [Fact]
    public void A_quotation_within_one_that_goes_on_is_nested() =>
        Assert.Equal("5 2 2 2 2 2 2 13 11 4 10 7 11 11 8", Of("“It began small one day.\n\n“Now ‘it’ is over”"));

    [Theory]
    [InlineData("“I left at once, she said.", "5 12 12 12 12 12 12 12 12")]
    [InlineData("I left,” she said.", "12 12 12 7 0 0 0")]
    public void A_quotation_that_lacks_a_mark_has_a_state_of_its_own(string text, string states) => Assert.Equal(states, Of(text));

    [Fact]
    public void Each_quotation_is_measured_by_itself() => Assert.Equal("4 1 7 0 5 2 2 2 2 8 0 4 1 7", Of("“a” or “b c d e” or “f”"));

    private static string Words(int count) => string.Join(' ', Enumerable.Repeat("no", count));

    private static string Of(string text) => string.Join(' ', TokenFeatures.Of(Layout.Of(text), new Vocabulary([])).Quotations);
}
