using Sayso.Text;

namespace Sayso.Tests.Text;

public class NumberAndSymbolTests
{
    [Theory]
    [InlineData("$1,000.50 and 3.5%", "$|1,000.50|and|3.5|%")]
    [InlineData("at 10:30 on 9/11", "at|10:30|on|9/11")]
    [InlineData("won 5-4, in 2010–2012", "won|5-4|,|in|2010|–|2012")]
    [InlineData("$.50 and 1,2", "$|.50|and|1|,|2")]
    public void A_number_keeps_its_separators(string text, string tokens) => Assert.Equal(tokens, Drawing.Tokens(text));

    [Theory]
    [InlineData("and/or (yes); no: WALLACE:", "and|/|or|(|yes|)|;|no|:|WALLACE|:")]
    [InlineData("what?! [sic]", "what|?|!|[|sic|]")]
    [InlineData("word—word -- word---word", "word|—|word|--|word|---|word")]
    [InlineData("well... so… and....", "well|...|so|…|and|....")]
    [InlineData("____ and snake_case", "____|and|snake_case")]
    public void Punctuation_stands_alone_but_for_dashes_and_ellipses(string text, string tokens) => Assert.Equal(tokens, Drawing.Tokens(text));

    [Theory]
    [InlineData("see https://example.org/a(b)?c=d.", "see|https://example.org/a(b)?c=d|.")]
    [InlineData("(www.example.org), pic.example.com/xY1", "(|www.example.org|)|,|pic.example.com/xY1")]
    [InlineData("ann.lee@mail.example.org wrote", "ann.lee@mail.example.org|wrote")]
    [InlineData(".@annLee's #VoteNow: #1", ".|@annLee|'s|#VoteNow|:|#|1")]
    public void An_address_or_handle_is_one_token(string text, string tokens) => Assert.Equal(tokens, Drawing.Tokens(text));

    [Theory]
    [InlineData("ok👍🏽fine", "ok|👍🏽|fine")]
    [InlineData("👨‍👩‍👧❤️🇫🇷🇩🇪", "👨‍👩‍👧|❤️|🇫🇷|🇩🇪")]
    [InlineData("a+b=c €5 →", "a|+|b|=|c|€|5|→")]
    public void A_symbol_is_one_token_however_it_is_made_up(string text, string tokens) => Assert.Equal(tokens, Drawing.Tokens(text));

    [Fact]
    public void Eight_or_more_of_one_mark_are_one_token() => Assert.Equal("========|a|**********|!|!", Drawing.Tokens("======== a ********** !!"));

    [Fact]
    public void Tokens_say_what_they_are()
    {
        var kinds = Layout.Of("She paid €1,000 “cash”.").Tokens.Select(token => token.Kind);
        Assert.Equal(
            [TokenKind.Word, TokenKind.Word, TokenKind.Symbol, TokenKind.Number, TokenKind.QuotationMark, TokenKind.Word, TokenKind.QuotationMark, TokenKind.Punctuation],
            kinds);
    }

    [Fact]
    public void A_lone_surrogate_or_control_character_is_a_symbol()
    {
        string text = "a \uD83D b \uDE00 c \0 d";
        Assert.Equal(3, Layout.Of(text).Tokens.Count(token => token.Kind == TokenKind.Symbol && token.Span.Length == 1));
    }
}
