using System.Text.RegularExpressions;
using Sayso.Text;

namespace Sayso.Tests.Text;

public partial class QuotationTests
{
    [Theory]
    [InlineData("⟦\"I left,\"⟧ she said. ⟦\"He stayed.\"⟧")]
    [InlineData("⟦“I left,”⟧ she said. ⟦“He stayed.”⟧")]
    [InlineData("⟦'I left,'⟧ she said. ⟦'He didn't.'⟧")]
    [InlineData("⟦‘I left,’⟧ she said. ⟦‘He didn’t.’⟧")]
    [InlineData("⟦''I left,''⟧ she said. ⟦``He stayed.''⟧")]
    [InlineData("⟦«J’ai dit»⟧ et ⟦« oui »⟧ und ⟦»ja«⟧, ⟦‹so›⟧")]
    [InlineData("⟦„Ja“⟧, sagte er, ⟦‚nein‘⟧ sie.")]
    public void Marks_of_every_form_are_paired(string drawing) => Check(drawing);

    [Theory]
    [InlineData("⟦“He told me, ⟦‘Ann said ⟦“no”⟧ twice,’⟧ and left,”⟧ she said.")]
    [InlineData("⟦\"He told me, ⟦'Ann said no.'⟧\"⟧ ⟦''⟦'Sir,'⟧ he said.''⟧")]
    [InlineData("⟦\"⟦“If I won, I’d go,”⟧ he said.\"⟧ ⟦\"He said ⟦\"hello\"⟧ to me\"⟧")]
    [InlineData("⟦\"He said ⟦\"no\"⟧\"⟧ and ⟦“the ⟦‘fix’⟧”⟧.")]
    public void Quotations_stand_within_quotations(string drawing) => Check(drawing);

    [Theory]
    [InlineData("⟦”like this“⟧ and ⟦”like this”⟧ and ⟦“like this“⟧")]
    [InlineData("They would ⟦“not support\"⟧ it. ⟦\"The vote,”⟧ he said.")]
    [InlineData("⟦’’Wrong twice,’’⟧ she said.")]
    public void Marks_that_face_the_wrong_way_are_paired_all_the_same(string drawing) => Check(drawing);

    [Theory]
    [InlineData("⟦\"Where is it? \"⟧ she asked. ⟦\" There,\"⟧ he said.")]
    [InlineData("Talk about⟦\"joint action between\"⟧ them, he said,⟦\"Look here.\"⟧ Then.")]
    [InlineData("⟦“I know ”⟧he said. ⟦“And then”⟧he left.")]
    [InlineData("⟦“A town born here.”⟧⟦“Your facts are wrong,”⟧ she said.")]
    [InlineData("It was—⟦“a mess”⟧—and (⟦\"so what\"⟧) [⟦'fine'⟧].")]
    public void Spacing_may_be_odd(string drawing) => Check(drawing);

    [Theory]
    [InlineData("⟦\"\"Twice\"\"⟧ and \"\" and “” and ⟦\"once\"⟧.")]
    [InlineData("<post id=\"7\" by=\"\" at='x'>⟦“Very good.”⟧</post>")]
    public void Doubled_and_empty_marks_and_markup_do_no_harm(string drawing) => Check(drawing);

    [Theory]
    [InlineData("Ruiz is 6'2\" tall, 5’11” with a hat, and has a 27\" screen.")]
    [InlineData("⟦\"The 5-foot-11\" guard sat by a 3.5\" disk and a 12\" rule,\"⟧ she said.")]
    [InlineData("It cost ⟦«27»⟧ and that” was it.")]
    [InlineData("⟦\"In 1984,\"⟧ she said, ⟦\"and in 1985\"⟧ too.")]
    public void Inches_and_feet_are_no_quotation_marks(string drawing) => Check(drawing);

    [Fact]
    public void A_quotation_knows_its_depth_and_its_stretch_with_and_without_marks()
    {
        string text = "He said, ``She told me 'no' twice.''";
        var quotations = Layout.Of(text).Quotations;
        Assert.Equal(["``She told me 'no' twice.''", "'no'"], quotations.Select(quotation => quotation.Outer.Of(text).ToString()));
        Assert.Equal(["She told me 'no' twice.", "no"], quotations.Select(quotation => quotation.Inner.Of(text).ToString()));
        Assert.Equal([1, 2], quotations.Select(quotation => quotation.Depth));
    }

    [Fact]
    public void Only_marks_that_open_or_close_a_quotation_are_called_so()
    {
        string text = "It's the voters' 27\" screen, \"she's\" said.";
        var marks = Layout.Of(text).Tokens.Where(token => token.Kind == TokenKind.QuotationMark);
        Assert.Equal([29, 35], marks.Select(token => token.Span.Start));
    }

    [Fact]
    public void The_innermost_quotation_of_a_token_is_found()
    {
        var layout = Layout.Of("Yes “a ‘b’ c” no");
        Assert.Equal([-1, 0, 0, 1, 1, 1, 0, 0, -1], Enumerable.Range(0, layout.Tokens.Count).Select(layout.InnermostQuotation));
    }

    /// <summary>Checks that the text without the brackets gets just these brackets; <see cref="Drawing.Quotations"/> tells what they mean.</summary>
    internal static void Check(string drawing) => Assert.Equal(drawing, Drawing.Quotations(Brackets().Replace(drawing, "")));

    [GeneratedRegex(@"⟦\+?!?|⟧", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Brackets();
}
