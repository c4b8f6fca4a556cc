namespace Sayso.Tests.Text;

public class UnbalancedQuotationTests
{
    [Theory]
    [InlineData("⟦!\"I left, she said.⟧ ⟦\"He stayed.\"⟧")]
    [InlineData("⟦!“I left, she said.⟧ ⟦“He stayed,”⟧ she said.")]
    [InlineData("⟦“I left,”⟧ she said. ⟦!“He stayed.⟧")]
    [InlineData("⟦“⟦!‘Good for nothing,”⟧⟧ he called it.")]
    public void Without_a_closing_mark_a_quotation_ends_before_the_next_or_with_its_paragraph(string drawing) => QuotationTests.Check(drawing);

    [Theory]
    [InlineData("⟦!I left,\"⟧ she said. ⟦\"He stayed.\"⟧")]
    [InlineData("⟦“I left,”⟧ she said. ⟦!He stayed. We did not.”⟧ Then rain.")]
    public void Without_an_opening_mark_a_quotation_starts_with_its_paragraph_or_sentence(string drawing) => QuotationTests.Check(drawing);

    [Fact]
    public void A_stray_mark_is_no_quotation_mark() => QuotationTests.Check("⟦“I left”⟧ and so” did she.");

    [Fact]
    public void A_missing_mark_does_no_harm_beyond_its_paragraph() =>
        QuotationTests.Check("⟦!“I left.⟧\n\nNo quote.\n\n⟦!He stayed,”⟧ she said.\n\n⟦“We did,”⟧ he said.");

    [Theory]
    [InlineData("\"")]
    [InlineData("'")]
    [InlineData("“ ”")]
    [InlineData("“\n\n”")]
    public void Marks_around_nothing_are_no_quotation(string text) => QuotationTests.Check(text);
}
