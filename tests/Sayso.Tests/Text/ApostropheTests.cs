namespace Sayso.Tests.Text;

public class ApostropheTests
{
    [Theory]
    [InlineData("It's Ann O'Neill's dog, the Joneses' cat, and James’ bird; don't ask ma'am.")]
    [InlineData("Trump ‘s, Ruiz ’s and Lee 's; it ‘s fine.")]
    [InlineData("Get 'em, boys, 'til the '90s; ’twas rock 'n' roll in '08 and ‘16, 'cause why not?")]
    [InlineData("Goin' home, lovin' it, ol' friend o' mine.")]
    [InlineData("The 1990's and HB2’s and Hawai‘i's.")]
    public void An_apostrophe_is_no_quotation_mark(string text) => QuotationTests.Check(text);

    [Theory]
    [InlineData("⟦'I can't,'⟧ she said, ⟦'believe the Joneses' dog ate it.'⟧")]
    [InlineData("He said: ⟦'I won't go.'⟧ But the workers' union said, ⟦'Go!'⟧")]
    [InlineData("⟦'The cats' dinner'⟧ and ⟦'James' book'⟧ and the dogs' dinner.")]
    [InlineData("⟦‘It’s the players’ union,’⟧ he said, ⟦‘not the owners.’⟧")]
    [InlineData("⟦“We're goin' home, y'all,”⟧ and ⟦“'Til then,”⟧ she said.")]
    public void Single_marks_are_told_from_apostrophes_within_them(string drawing) => QuotationTests.Check(drawing);

    [Theory]
    [InlineData("The ⟦'thugs'⟧ and ⟦'bullies'⟧, and ⟦‘hackers’⟧; ⟦'liars'⟧.")]
    [InlineData("Ruiz: ⟦'I Love It!'⟧ Lee ⟦‘Not Sure’⟧ About Bridge.")]
    [InlineData("⟦‘'90s music’⟧ and ⟦'M'⟧ for murder, a ⟦‘s–t show’⟧.")]
    public void A_word_in_single_marks_is_a_quotation(string drawing) => QuotationTests.Check(drawing);

    [Fact]
    public void A_single_mark_is_never_paired_across_a_double_one() =>
        QuotationTests.Check("the ⟦“voters' choice”⟧ and ⟦“so 'called”⟧ ones' fix");
}
