using Sayso.Ledger.Checking;

namespace Sayso.Ledger.Tests.Checking;

public class HostileQuotationTests
{
    [Theory]
    [InlineData("", "SAYSO5071")]
    [InlineData("“…” [!] — 🎉", "SAYSO5071")]
    [InlineData("\uD83C \u200B \u0301", "SAYSO5071")]
    [InlineData("never again", "SAYSO5072")]
    [InlineData("never [will there be war] again", "SAYSO5072")]
    public void What_is_too_little_to_tell_is_a_fault_with_a_remedy(string typed, string code)
    {
        Assert.False(CheckedQuotation.Of(typed).TryGet(out _, out var fault));
        Assert.Equal(code, fault.Code);
        Assert.NotEmpty(fault.Remedy);
    }

    [Theory]
    [InlineData(CheckedQuotation.MaxWords + 1)]
    [InlineData(1_000_000)]
    public void One_word_many_times_is_too_long(int times)
    {
        Assert.False(CheckedQuotation.Of(string.Join(' ', Enumerable.Repeat("no", times))).TryGet(out _, out var fault));
        Assert.Equal("SAYSO5073", fault.Code);
    }

    [Fact]
    public void A_word_repeated_a_million_times_is_searched_once_through()
    {
        string text = string.Join(' ', Enumerable.Repeat("bridge", 1_000_000));
        Assert.Equal(Match.Exact, CheckedQuotation.Of("bridge bridge bridge").Quotation.FindIn(text)!.Match);
        Assert.Equal(Match.Near, CheckedQuotation.Of("bridge bridge bridge ferry bridge bridge").Quotation.FindIn(text)!.Match);
        Assert.Null(CheckedQuotation.Of("the bridge sank in May").Quotation.FindIn(text));
    }

    [Fact]
    public void The_longest_quotation_with_an_elision_after_every_word_is_bounded()
    {
        string[] words = [.. Enumerable.Range(0, CheckedQuotation.MaxWords).Select(i => $"word{i}")];
        var quotation = CheckedQuotation.Of(string.Join(" … ", words)).Quotation;
        Assert.Equal(Match.Exact, quotation.FindIn(string.Join(" filler ", words))!.Match);
    }

    [Fact]
    public void Ten_thousand_elisions_side_by_side_are_one()
    {
        var quotation = CheckedQuotation.Of("We shall rebuild " + new string('…', 10_000) + " the bridge").Quotation;
        Assert.Equal("We shall rebuild … the bridge", quotation.FindIn("We shall rebuild stone by stone the bridge")!.Difference.ToString());
    }

    [Fact]
    public void An_elision_has_a_limit()
    {
        var quotation = CheckedQuotation.Of("We shall rebuild … the old bridge").Quotation;
        Assert.Equal(Match.Exact, quotation.FindIn("We shall rebuild " + string.Join(' ', Enumerable.Repeat("x", CheckedQuotation.MaxElidedWords)) + " the old bridge")!.Match);
        Assert.NotEqual(Match.Exact, quotation.FindIn("We shall rebuild " + string.Join(' ', Enumerable.Repeat("x", CheckedQuotation.MaxElidedWords + 9)) + " the old bridge")?.Match);
    }

    [Fact]
    public void A_word_of_a_million_letters_or_marks_costs_its_length()
    {
        string text = new string('a', 1_000_000) + " e" + new string('\u0301', 1_000_000) + " " + new string('"', 1_000_000) + " We shall rebuild it";
        var passage = CheckedQuotation.Of("we shall rebuild it").Quotation.FindIn(text);
        Assert.Equal("We shall rebuild it", passage!.Span.Of(text).ToString());
    }

    [Fact]
    public void Emoji_and_right_to_left_words_around_it_do_not_hide_a_passage()
    {
        const string Text = "🎉\uD83C שלום “\u202BWe 🎉 shall\u202C rebuild\uDF89 it” 🎉";
        var passage = CheckedQuotation.Of("we shall rebuild it").Quotation.FindIn(Text);
        Assert.Equal("We 🎉 shall\u202C rebuild\uDF89 it", passage!.Span.Of(Text).ToString());
    }

    [Fact]
    public void A_difference_in_one_line_passes_no_control_characters_on() =>
        Assert.Equal("We shall [ rebuild it", CheckedQuotation.Of("we shall rebuild it").Quotation.FindIn("We\nshall\r\u001b[\u0007 rebuild it")!.Difference.ToString());
}
