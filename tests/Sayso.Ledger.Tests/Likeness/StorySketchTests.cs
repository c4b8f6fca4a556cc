using CsCheck;
using Sayso.Ledger.Likeness;

namespace Sayso.Ledger.Tests.Likeness;

public class StorySketchTests
{
    private static readonly long[] Known = [33062483617375, 70032113582709, 74644818130332];

    private static readonly Gen<(int Seed, int Words)> Sizes = Gen.Select(Gen.Int[0, 10_000], Gen.Int[0, 3_000]);

    /// <summary>Ledgers hold these numbers: another hash would find none of their stories again.</summary>
    [Fact]
    public void The_fingerprints_of_a_text_never_change()
    {
        var sketch = StorySketch.Of("The night ferry to Sandholm will stop in March, two people familiar with the plans told the Northshore Courier.");
        Assert.Equal(Known, sketch.Asked);
    }

    [Fact]
    public void What_is_kept_is_asked_for_too_and_both_are_sorted_sets_of_47_bits() => Sizes.Sample((seed, words) =>
    {
        var sketch = StorySketch.Of(InventedStory.Of(seed, words));
        Assert.Equal(words == 0, sketch.Kept.Count == 0);
        foreach (var fingerprints in new[] { sketch.Kept, sketch.Asked })
        {
            Assert.Equal(fingerprints.Distinct().Order(), fingerprints);
            Assert.DoesNotContain(fingerprints, fingerprint => fingerprint < 0 || fingerprint >= 1L << 47);
        }

        Assert.Empty(sketch.Kept.Except(sketch.Asked));
    });

    [Fact]
    public void One_fingerprint_is_kept_for_every_28_words_and_eight_stretches_at_least() => Sizes.Sample((seed, words) =>
        Assert.InRange(StorySketch.Of(InventedStory.Of(seed, words)).Kept.Count, words == 0 ? 0 : 1, Math.Max(16, (words / 28) + 1)));

    [Fact]
    public void A_book_keeps_little_more_than_500() => Assert.InRange(StorySketch.Of(InventedStory.Of(1, 100_000)).Kept.Count, 500, 520);

    [Fact]
    public void Any_third_of_a_story_asks_for_some_of_what_the_story_keeps() => Gen.Select(Gen.Int[0, 10_000], Gen.Int[240, 1200], Gen.Double[0, 1]).Sample((seed, count, at) =>
    {
        string[] words = InventedStory.Words(seed, count);
        int start = (int)(at * (count - (count / 3)));
        var third = StorySketch.Of(InventedStory.Of(words[start..(start + (count / 3))]));
        Assert.NotEmpty(third.Asked.Intersect(StorySketch.Of(InventedStory.Of(words)).Kept));
    });

    [Fact]
    public void A_copy_keeps_only_what_its_original_does_not_say()
    {
        string[] words = InventedStory.Words(11, 400);
        var original = StorySketch.Of(InventedStory.Of(words));
        var updated = StorySketch.Of(InventedStory.Of([.. words, .. InventedStory.Words(12, 200)]));
        Assert.Empty(StorySketch.Of(InventedStory.Of(words[..250])).KeptBeyond(original));
        Assert.NotEmpty(updated.KeptBeyond(original));
        Assert.InRange(updated.KeptBeyond(original).Count, 5, 9);
        Assert.Equal(original.Kept, original.KeptBeyond(StorySketch.Of(InventedStory.Of(13, 400))));
    }

    [Fact]
    public void One_word_a_million_times_has_one_fingerprint()
    {
        var sketch = StorySketch.Of(string.Concat(Enumerable.Repeat("no ", 1_000_000)));
        Assert.Equal(sketch.Asked, sketch.Kept);
        Assert.Single(sketch.Kept);
    }

    [Fact]
    public void Fifty_million_quotation_marks_have_none() => Assert.Empty(StorySketch.Of(new string('“', 50_000_000)).Asked);
}
