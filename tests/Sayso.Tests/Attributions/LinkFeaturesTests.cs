using CsCheck;
using Sayso.Attributions;
using Sayso.Text;

namespace Sayso.Tests.Attributions;

public class LinkFeaturesTests
{
    private static readonly int[] OneSentence = new int[300];

    [Fact]
    public void Features_stay_within_their_tables_and_apart_from_those_of_the_missing_source() =>
        Gen.Select(Gen.Int[0, 290], Gen.Int[0, 9], Gen.Int[0, 290], Gen.Int[0, 9], Gen.Int[-LinkFeatures.Reach, LinkFeatures.Reach - 1], Gen.Int[0, 1 << 30])
            .Sample((first, length, cue, cueLength, rank, seed) =>
            {
                int[] paragraphs = Steps(seed, 20);
                int[] sentences = Steps(seed, 5);
                var features = LinkFeatures.Of(new TokenSpan(first, first + length), new TokenSpan(cue, cue + cueLength), rank, sentences, paragraphs);
                Assert.InRange(features.Rank, 0, LinkFeatures.None.Rank - 1);
                Assert.InRange(features.Distance, 0, LinkFeatures.None.Distance - 1);
                Assert.InRange(features.Boundary, 0, LinkFeatures.None.Boundary - 1);
            });

    [Fact]
    public void The_missing_source_has_the_last_row_of_each_table() =>
        Assert.Equal(new LinkFeatures(LinkFeatures.RankRows - 1, LinkFeatures.DistanceRows - 1, LinkFeatures.BoundaryRows - 1), LinkFeatures.None);

    [Fact]
    public void Every_rank_has_a_row_of_its_own()
    {
        var rows = Enumerable.Range(-LinkFeatures.Reach, 2 * LinkFeatures.Reach)
            .Select(rank => LinkFeatures.Of(new TokenSpan(9, 9), new TokenSpan(5, 5), rank, OneSentence, OneSentence).Rank);
        Assert.Equal(2 * LinkFeatures.Reach, rows.Distinct().Count());
    }

    [Fact]
    public void Farther_apart_is_a_higher_row_or_the_same_on_either_side_alike() => Gen.Select(Gen.Int[0, 120], Gen.Int[0, 120]).Sample((gap, more) =>
    {
        Assert.InRange(Before(gap), Before(0), Before(gap + more));
        Assert.Equal(Before(gap) - Before(0), After(gap) - After(0));
    });

    [Fact]
    public void Near_by_every_token_counts()
    {
        Assert.Equal(4, Enumerable.Range(0, 4).Select(Before).Distinct().Count());
        Assert.Equal(Before(51), Before(250));
        Assert.NotEqual(Before(50), Before(51));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 1)]
    [InlineData(2, 3)]
    [InlineData(5, 50)]
    [InlineData(50, 5)]
    public void Before_a_cue_is_not_like_after_it(int before, int after) => Assert.NotEqual(Before(before), After(after));

    [Fact]
    public void What_lies_between_is_told_by_sentences_and_paragraphs_alike_on_either_side()
    {
        // Three sentences in the first paragraph, one in each of the next two.
        int[] sentences = [0, 1, 2, 2, 3, 4];
        int[] paragraphs = [0, 0, 0, 0, 1, 2];
        int[][] pairs = [[2, 3], [1, 2], [0, 2], [3, 4], [3, 5]];
        var before = pairs.Select(pair => Boundary(pair[0], pair[1])).ToList();
        var after = pairs.Select(pair => Boundary(pair[1], pair[0])).ToList();
        Assert.Equal(before.Order(), before);
        Assert.Equal(10, before.Concat(after).Distinct().Count());
        Assert.Equal(before.Select(row => row - before[0]), after.Select(row => row - after[0]));

        int Boundary(int span, int cue) => LinkFeatures.Of(new TokenSpan(span, span), new TokenSpan(cue, cue), 0, sentences, paragraphs).Boundary;
    }

    [Fact]
    public void Between_is_counted_from_the_ends_that_face_each_other()
    {
        int[] sentences = [0, 0, 0, 1, 1, 1];
        var features = LinkFeatures.Of(new TokenSpan(0, 3), new TokenSpan(4, 5), -1, sentences, new int[6]);
        var touching = LinkFeatures.Of(new TokenSpan(3, 3), new TokenSpan(4, 4), -1, sentences, new int[6]);
        Assert.Equal(touching, features);
    }

    [Fact]
    public void Every_token_knows_the_number_of_its_sentence() => Texts.Mixed.Sample(text =>
    {
        var layout = Layout.Of(text);
        int[] numbers = LinkFeatures.NumberOf(layout.Sentences, layout.Tokens.Count);
        Assert.Equal(layout.Sentences.SelectMany((range, i) => Enumerable.Repeat(i, range.End.Value - range.Start.Value)), numbers);
    });

    private static int Before(int gap) => LinkFeatures.Of(new TokenSpan(2, 4), new TokenSpan(5 + gap, 6 + gap), -1, OneSentence, OneSentence).Distance;

    private static int After(int gap) => LinkFeatures.Of(new TokenSpan(7 + gap, 9 + gap), new TokenSpan(5, 6), 0, OneSentence, OneSentence).Distance;

    /// <summary>Numbers that go up by one now and then.</summary>
    private static int[] Steps(int seed, int length)
    {
        var random = new Random(seed);
        int[] numbers = new int[300];
        for (int i = 1; i < numbers.Length; i++)
        {
            numbers[i] = numbers[i - 1] + (random.Next(length) == 0 ? 1 : 0);
        }

        return numbers;
    }
}
