using CsCheck;
using Sayso.Attributions;
using Sayso.Network;

namespace Sayso.Tests.Attributions;

public class LabelChainTests
{
    private const int L = Labels.Count;

    private static readonly Gen<float> Score = Gen.Double[-8, 8].Select(score => (float)score);

    private static readonly Gen<(float[] Transitions, float[] Starts, float[] Ends)> Scores =
        Gen.Select(Score.Array[L * L], Score.Array[L], Score.Array[L]);

    [Fact]
    public void An_impossible_step_is_never_taken() =>
        Gen.Select(Scores, Gen.Int[1, 30].Array[1, 4], Gen.Int[0, 1 << 30]).Sample((scores, lengths, seed) =>
        {
            int[] labels = new int[lengths.Sum()];
            Chain(scores).Decode(Emissions(labels.Length, seed), lengths, labels);
            int start = 0;
            foreach (int length in lengths)
            {
                AssertPossible(labels.AsSpan(start, length));
                start += length;
            }
        });

    [Fact]
    public void Even_where_every_token_wants_to_go_on_something_must_have_begun()
    {
        float[] emissions = new float[5 * L];
        for (int i = 0; i < emissions.Length; i++)
        {
            emissions[i] = Labels.IsFurther(i % L) ? 1000 : 0;
        }

        int[] labels = new int[5];
        Chain((new float[L * L], new float[L], new float[L])).Decode(emissions, [5], labels);
        Assert.Equal([false, true, true, true, true], labels.Select(Labels.IsFurther));
        AssertPossible(labels);
    }

    [Fact]
    public void Of_all_possible_labels_the_best_are_chosen() =>
        Gen.Select(Scores, Gen.Int[0, 1 << 30]).Sample(
            (scores, seed) =>
            {
                float[] emissions = Emissions(3, seed);
                int[] labels = new int[3];
                Chain(scores).Decode(emissions, [3], labels);
                double best = Possible().Max(sequence => Total(scores, emissions, sequence));
                Assert.Equal(best, Total(scores, emissions, labels), 1e-3);
            },
            iter: 30);

    [Fact]
    public void How_probable_a_label_is_sums_up_all_that_is_possible() =>
        Gen.Select(Scores, Gen.Int[0, 1 << 30]).Sample(
            (scores, seed) =>
            {
                float[] emissions = Emissions(3, seed);
                float[] marginals = new float[3 * L];
                Chain(scores).Marginals(emissions, [3], marginals);
                double[] expected = new double[3 * L];
                foreach (int[] sequence in Possible())
                {
                    double weight = Math.Exp(Total(scores, emissions, sequence));
                    for (int t = 0; t < 3; t++)
                    {
                        expected[(t * L) + sequence[t]] += weight;
                    }
                }

                double total = expected.Take(L).Sum();
                Assert.All(marginals.Zip(expected), pair => Assert.Equal(pair.Second / total, pair.First, 1e-4));
            },
            iter: 30);

    [Fact]
    public void Learned_scores_are_left_as_they_are()
    {
        float[] transitions = [.. Enumerable.Range(0, L * L).Select(i => (float)i)];
        float[] starts = new float[L];
        LabelChain.Of(transitions, starts, new float[L]);
        Assert.Equal(Enumerable.Range(0, L * L).Select(i => (float)i), transitions);
        Assert.Equal(new float[L], starts);
    }

    private static LinearChainCrf Chain((float[] Transitions, float[] Starts, float[] Ends) scores) =>
        LabelChain.Of(scores.Transitions, scores.Starts, scores.Ends);

    private static float[] Emissions(int tokens, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, tokens * L).Select(_ => (float)((20 * random.NextDouble()) - 10))];
    }

    private static void AssertPossible(ReadOnlySpan<int> labels)
    {
        Assert.False(Labels.IsFurther(labels[0]));
        for (int t = 1; t < labels.Length; t++)
        {
            Assert.True(Labels.MayFollow(labels[t - 1], labels[t]));
        }
    }

    private static IEnumerable<int[]> Possible() =>
        from a in Enumerable.Range(0, L)
        from b in Enumerable.Range(0, L)
        from c in Enumerable.Range(0, L)
        where !Labels.IsFurther(a) && Labels.MayFollow(a, b) && Labels.MayFollow(b, c)
        select (int[])[a, b, c];

    private static double Total((float[] Transitions, float[] Starts, float[] Ends) scores, float[] emissions, int[] labels)
    {
        double total = scores.Starts[labels[0]] + scores.Ends[labels[^1]];
        for (int t = 0; t < labels.Length; t++)
        {
            total += emissions[(t * L) + labels[t]] + (t > 0 ? scores.Transitions[(labels[t - 1] * L) + labels[t]] : 0);
        }

        return total;
    }
}
