using Sayso.Text;

namespace Sayso.Tests.Text;

public class RunningQuotationTests
{
    [Theory]
    [InlineData("⟦“It began small.⟧\n\n⟦+“Then it grew.⟧\n\n⟦+“Now it is over,”⟧ she said. ⟦“Go.”⟧")]
    [InlineData("⟦\"It began small.⟧\n\n⟦+\"Now it is over,\"⟧ she said.")]
    [InlineData("⟦'It began small.⟧\n\n⟦+'Now it is over,'⟧ she said.")]
    [InlineData("⟦''It began small.⟧\n\n⟦+''Now it is over,''⟧ she said.")]
    [InlineData("She said: ⟦“It began small.⟧\n⟦+“Now it is over.”⟧")]
    public void A_quotation_goes_on_where_it_is_opened_anew(string drawing) => QuotationTests.Check(drawing);

    [Fact]
    public void A_quotation_within_may_go_on_too() =>
        QuotationTests.Check("⟦“He told me, ⟦‘It began small.⟧⟧\n\n⟦+“⟦+‘Now it is over,’⟧ and left,”⟧ she said.");

    [Fact]
    public void Quotations_within_one_that_goes_on_do_not_end_it() =>
        QuotationTests.Check("⟦\"A ⟦“small”⟧ start.⟧\n\n⟦+\"The ⟦'big'⟧ end was ⟦\"near\"⟧ then.⟧\n\n⟦+\"Over,\"⟧ she said.");

    [Fact]
    public void A_new_quotation_after_a_closed_one_does_not_go_on_with_it() =>
        QuotationTests.Check("⟦“It began small,”⟧ she said.\n\n⟦“It is over,”⟧ he said.");

    [Theory]
    [InlineData("⟦!“It began small.⟧\n\nThen it grew.\n\n⟦“Over,”⟧ she said.")]
    [InlineData("⟦“It began small.⟧\n\n⟦+!“Then it grew.⟧\n\nShe left.")]
    public void A_run_that_is_never_closed_lacks_a_mark_in_its_last_paragraph(string drawing) => QuotationTests.Check(drawing);

    [Fact]
    public void A_run_that_is_closed_without_being_opened_anew_lacks_both_marks()
    {
        QuotationTests.Check("⟦!“It began small.⟧\n\n⟦+!Now it is over,”⟧ she said.");
        Assert.All(Layout.Of("“It began small.\n\nNow it is over,” she said.").Quotations, quotation => Assert.True(quotation.Unbalanced));
    }
}
