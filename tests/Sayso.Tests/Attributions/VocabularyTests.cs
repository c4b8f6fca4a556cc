using CsCheck;
using Sayso.Attributions;

namespace Sayso.Tests.Attributions;

public class VocabularyTests
{
    private static readonly Vocabulary Small = new(["said", "the", "0000", "\"", "it's", "-", "état"]);

    [Theory]
    [InlineData("Okafor", "okafor")]
    [InlineData("NATO", "nato")]
    [InlineData("1984", "0000")]
    [InlineData("F-16s", "f-00s")]
    [InlineData("“", "\"")]
    [InlineData("»", "\"")]
    [InlineData("It’s", "it's")]
    [InlineData("‘Tis", "'tis")]
    [InlineData("``", "''")]
    [InlineData("–", "-")]
    [InlineData("—", "-")]
    [InlineData("État", "état")]
    [InlineData("ΑΘΗΝΑ", "αθηνα")]
    [InlineData("日本", "日本")]
    public void Case_digits_and_marks_are_folded(string word, string normal) => Assert.Equal(normal, Normal(word));

    [Fact]
    public void The_normal_form_has_the_words_own_length_and_is_its_own_normal_form() => Gen.String[0, 64].Sample(word =>
    {
        string normal = Normal(word);
        Assert.Equal(word.Length, normal.Length);
        Assert.Equal(normal, Normal(normal));
    });

    [Fact]
    public void Words_have_rows_in_their_order_after_padding_and_unknown()
    {
        Assert.Equal(Enumerable.Range(2, Small.Words.Count), Small.Words.Select(word => Small.RowOf(word)));
        Assert.Equal(Small.Words.Count + 2, Small.Count);
        Assert.Equal(["said", "the"], Small.Words.Take(2));
    }

    [Theory]
    [InlineData("SAID", "said")]
    [InlineData("1066", "2026")]
    [InlineData("“", "”")]
    [InlineData("It’s", "it's")]
    public void Words_of_one_normal_form_share_a_row(string one, string other)
    {
        Assert.Equal(Small.RowOf(one), Small.RowOf(other));
        Assert.NotEqual(Vocabulary.Unknown, Small.RowOf(one));
    }

    [Theory]
    [InlineData("says")]
    [InlineData("sai")]
    [InlineData("")]
    [InlineData("10")]
    [InlineData("\ud83d")]
    public void A_word_that_is_not_in_it_is_unknown(string word) => Assert.Equal(Vocabulary.Unknown, Small.RowOf(word));

    [Fact]
    public void A_word_longer_than_the_longest_is_unknown_even_if_it_was_put_in()
    {
        string longest = new('a', Vocabulary.LongestWord);
        var vocabulary = new Vocabulary([longest, longest + "a"]);
        Assert.Equal(2, vocabulary.RowOf(longest));
        Assert.Equal(Vocabulary.Unknown, vocabulary.RowOf(longest + "a"));
        Assert.Equal(Vocabulary.Unknown, vocabulary.RowOf(new string('é', 100_000)));
    }

    [Fact]
    public void Any_word_has_a_row_and_never_that_of_padding() => Gen.String[0, 100].Sample(word => Assert.InRange(Small.RowOf(word), Vocabulary.Unknown, Small.Count - 1));

    private static string Normal(string word)
    {
        // Room for the word and no more.
        char[] normal = new char[word.Length];
        int length = Vocabulary.Normalise(word, normal);
        return new string(normal, 0, length);
    }
}
