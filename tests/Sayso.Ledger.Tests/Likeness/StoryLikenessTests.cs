using CsCheck;
using Sayso.Ledger.Likeness;

namespace Sayso.Ledger.Tests.Likeness;

public class StoryLikenessTests
{
    private static readonly Gen<string> Prose = Gen.OneOf("the", "The", "ferry", "board’s", "board's", "said", "no", "“no”", ",", "\n\n", "é", "🛳️", "1,000").Array[0, 60].Select(words => string.Join(' ', words));

    [Fact]
    public void A_text_is_a_copy_of_itself() => Gen.OneOf(Prose, Gen.String).Sample(text =>
    {
        var likeness = StoryLikeness.Between(text, text);
        Assert.True(likeness.IsCopy);
        Assert.Equal((1.0, 1.0, 1.0), (likeness.Resemblance, likeness.FirstInSecond, likeness.SecondInFirst));
    });

    [Fact]
    public void Likeness_is_the_same_both_ways() => Gen.Select(Prose, Prose).Sample((one, other) =>
    {
        var there = StoryLikeness.Between(one, other);
        var back = StoryLikeness.Between(other, one);
        Assert.Equal((there.Resemblance, there.FirstInSecond, there.SecondInFirst, there.IsCopy), (back.Resemblance, back.SecondInFirst, back.FirstInSecond, back.IsCopy));
        Assert.InRange(there.Resemblance, 0, 1);
        Assert.InRange(there.FirstInSecond, 0, 1);
    });

    [Fact]
    public void The_order_of_words_matters()
    {
        string[] words = InventedStory.Words(1, 200);
        var likeness = StoryLikeness.Between(InventedStory.Of(words), InventedStory.Of([.. words.Reverse()]));
        Assert.Equal(0, likeness.Resemblance);
        Assert.False(likeness.IsCopy);
    }

    [Theory]
    [InlineData(240, 80)]
    [InlineData(600, 200)]
    public void A_story_cut_to_its_first_third_is_a_copy(int words, int left)
    {
        string[] all = InventedStory.Words(2, words);
        var likeness = StoryLikeness.Between(InventedStory.Of(all), InventedStory.Of(all[..left]));
        Assert.True(likeness.IsCopy);
        Assert.Equal(1, likeness.SecondInFirst);
        Assert.Equal((double)left / words, likeness.FirstInSecond, 0.001);
    }

    [Fact]
    public void An_excerpt_of_a_long_text_is_no_copy()
    {
        string[] all = InventedStory.Words(2, 1000);
        Assert.False(StoryLikeness.Between(InventedStory.Of(all), InventedStory.Of(all[300..450])).IsCopy);
    }

    [Fact]
    public void A_story_with_a_dozen_words_edited_is_a_copy()
    {
        string[] words = InventedStory.Words(3, 150);
        string[] edited = [.. words.Select((word, i) => i % 12 == 5 ? "otherwise" : word)];
        Assert.True(StoryLikeness.Between(InventedStory.Of(words), InventedStory.Of(edited)).IsCopy);
    }

    [Fact]
    public void A_story_with_another_title_and_a_notice_around_it_is_a_copy()
    {
        string story = InventedStory.Of(4, 200);
        string printed = $"Another title altogether\n\nBy our staff\n\n{story}\n\n{InventedStory.Of(5, 60)}";
        Assert.True(StoryLikeness.Between("The first title\n\n" + story, printed).IsCopy);
    }

    [Theory]
    [InlineData(80, 300, 300)]
    [InlineData(100, 250, 600)]
    public void Two_stories_that_share_a_long_quotation_are_no_copies(int shared, int one, int other)
    {
        string[] quotation = InventedStory.Words(6, shared);
        string[] first = [.. InventedStory.Words(7, one - shared), .. quotation];
        string[] second = [.. InventedStory.Words(8, (other - shared) / 2), .. quotation, .. InventedStory.Words(9, (other - shared) / 2)];
        var likeness = StoryLikeness.Between(InventedStory.Of(first), InventedStory.Of(second));
        Assert.Equal((double)shared / one, likeness.FirstInSecond, 0.001);
        Assert.False(likeness.IsCopy);
    }

    [Fact]
    public void Capitals_accents_marks_dashes_and_spaces_do_not_count()
    {
        const string one = "“It’s Erdoğan’s café,” the co-owner said — twice: “cafe\u0301!”";
        const string other = "\"IT'S ERDOGAN'S CAFE,\"\r\n the co\u2010owner\u00A0said - twice: 'ca\u00ADfe!'";
        Assert.Equal(1, StoryLikeness.Between(one, other).Resemblance);
    }

    [Fact]
    public void A_shared_headline_makes_no_copy_of_two_short_notes()
    {
        const string headline = "The day in pictures from the harbour";
        Assert.False(StoryLikeness.Between(headline + " with the fishing fleet", headline + " and the new lighthouse").IsCopy);
    }

    [Fact]
    public void One_word_a_million_times_is_no_copy_of_the_same_word_ten_times()
    {
        string often = string.Concat(Enumerable.Repeat("no ", 1_000_000));
        var likeness = StoryLikeness.Between(often, "no no no no no no no no no no");
        Assert.Equal(1, likeness.SecondInFirst);
        Assert.False(likeness.IsCopy);
        Assert.Equal(WordHashes.Most, StoryShingles.Of(often).WordCount);
    }

    [Fact]
    public void Nothing_but_marks_is_like_nothing_but_a_text_of_marks()
    {
        string marks = new('"', 50_000_000);
        Assert.Equal(0, StoryLikeness.Between(marks, "Words, at last").Resemblance);
        Assert.False(StoryLikeness.Between(marks, "Words, at last").IsCopy);
        Assert.True(StoryLikeness.Between("", "“”").IsCopy);
    }
}
