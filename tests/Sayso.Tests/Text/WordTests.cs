using Sayso.Text;

namespace Sayso.Tests.Text;

public class WordTests
{
    [Theory]
    [InlineData("Ruiz's plan", "Ruiz|'s|plan")]
    [InlineData("Ruiz’s plan", "Ruiz|’s|plan")]
    [InlineData("the voters' choice", "the|voters|'|choice")]
    [InlineData("O’Neill’s and D'Souza's", "O’Neill|’s|and|D'Souza|'s")]
    [InlineData("the U.S.’s and Jr.'s", "the|U.S.|’s|and|Jr.|'s")]
    public void A_possessive_ending_stands_alone(string text, string tokens) => Assert.Equal(tokens, Drawing.Tokens(text));

    [Theory]
    [InlineData("didn't can't WON'T ain’t", "did|n't|ca|n't|WO|N'T|ai|n’t")]
    [InlineData("they're I’ve she'll he'd I'm", "they|'re|I|’ve|she|'ll|he|'d|I|'m")]
    [InlineData("shouldn't've", "should|n't|'ve")]
    [InlineData("Mayor Ruiz ‘s son", "Mayor|Ruiz|‘s|son")]
    [InlineData("don`t don´t", "do|n`t|do|n´t")]
    public void A_contraction_is_cut_before_its_second_word(string text, string tokens) => Assert.Equal(tokens, Drawing.Tokens(text));

    [Theory]
    [InlineData("y'all ma'am o'clock Hawai‘i rock'n'roll", "y'all|ma'am|o'clock|Hawai‘i|rock'n'roll")]
    [InlineData("get 'em 'til the '90s, ’tis", "get|'em|'til|the|'90s|,|’tis")]
    public void Other_apostrophes_stay_in_their_word(string text, string tokens) => Assert.Equal(tokens, Drawing.Tokens(text));

    [Theory]
    [InlineData("a 12-year-old co-founder", "a|12-year-old|co-founder")]
    [InlineData("U.S.-backed", "U.S.-backed")]
    [InlineData("pre- and post-war", "pre|-|and|post-war")]
    public void A_hyphenated_word_is_one_token(string text, string tokens) => Assert.Equal(tokens, Drawing.Tokens(text));

    [Theory]
    [InlineData("a self-described optimist", "a|self|-described|optimist")]
    [InlineData("the so-called fix", "the|so|-called|fix")]
    [InlineData("self-esteem and so-so", "self-esteem|and|so-so")]
    public void A_word_that_is_a_whole_attribution_is_cut_in_two(string text, string tokens) => Assert.Equal(tokens, Drawing.Tokens(text));

    [Theory]
    [InlineData("Sen. Ann J. Ruiz of Tulsa, Okla., spoke Jan. 5 at 9 a.m. in the U.S.", "Sen.|Ann|J.|Ruiz|of|Tulsa|,|Okla.|,|spoke|Jan.|5|at|9|a.m.|in|the|U.S.")]
    [InlineData("Acme Inc. v. Roe, Ph.D., No. 7", "Acme|Inc.|v.|Roe|,|Ph.D.|,|No.|7")]
    [InlineData("Ruiz, D-Fla., left", "Ruiz|,|D-Fla.|,|left")]
    public void An_abbreviation_keeps_its_period(string text, string tokens) => Assert.Equal(tokens, Drawing.Tokens(text));

    [Theory]
    [InlineData("He said no.", "He|said|no|.")]
    [InlineData("So do I. She left.", "So|do|I|.|She|left|.")]
    [InlineData("It was plan B.", "It|was|plan|B|.")]
    [InlineData("It was plan B.\n\nThen rain.", "It|was|plan|B|.|Then|rain|.")]
    [InlineData("It was over.Then rain.", "It|was|over|.|Then|rain|.")]
    [InlineData("It never sat. We did.", "It|never|sat|.|We|did|.")]
    public void A_full_stop_stands_alone(string text, string tokens) => Assert.Equal(tokens, Drawing.Tokens(text));

    [Theory]
    [InlineData("é e\u0301t\u0301 नमस्ते Привет 日本語 𝒜𝒷", "é|e\u0301t\u0301|नमस्ते|Привет|日本語|𝒜𝒷")]
    [InlineData("co\u00ADoperate می\u200Cخواهم", "co\u00ADoperate|می\u200Cخواهم")]
    public void Words_of_every_script_stay_whole(string text, string tokens) => Assert.Equal(tokens, Drawing.Tokens(text));

    [Fact]
    public void Invisible_marks_between_words_count_as_white_space() =>
        Assert.Equal("one|two|three", Drawing.Tokens("\uFEFFone\u200Btwo \u202Athree\u202C"));

    [Fact]
    public void A_word_says_that_it_is_one() =>
        Assert.All(Layout.Of("Ruiz 's n't D-Fla. 20th @ann #vote x@y.org").Tokens, token => Assert.Equal(TokenKind.Word, token.Kind));
}
