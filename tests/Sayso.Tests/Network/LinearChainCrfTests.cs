using CsCheck;
using Sayso.Network;

namespace Sayso.Tests.Network;

public class LinearChainCrfTests
{
    private const float Never = float.NegativeInfinity;

    [Fact]
    public void It_finds_what_trying_all_labels_finds() =>
        Gen.Select(Gen.Int[1, 4], Gen.Int[0, 5].Array[1, 3], Gen.Int[0, 1 << 30]).Sample((labels, lengths, seed) =>
        {
            var chain = new Chain(new Random(seed), labels, forbid: true);
            var scores = Numbers(chain.Random, lengths.Sum() * labels, 3);
            var found = new int[lengths.Sum()];
            chain.Crf.Decode(scores, lengths, found);
            var marginals = new float[scores.Length];
            chain.Crf.Marginals(scores, lengths, marginals);

            int start = 0;
            foreach (int length in lengths)
            {
                var (best, expected) = chain.TryAll(scores[(start * labels)..((start + length) * labels)], length);
                if (best is not null)
                {
                    Assert.Equal(best, found[start..(start + length)]);
                }

                for (int i = 0; i < expected.Length; i++)
                {
                    Assert.Equal(expected[i], marginals[(start * labels) + i], 1e-5);
                }

                start += length;
            }
        });

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(16)]
    public void Any_number_of_labels_up_to_sixteen_goes(int labels)
    {
        var chain = new Chain(new Random(labels), labels, forbid: false);
        var scores = Numbers(chain.Random, 2 * labels, 3);
        var (best, expected) = chain.TryAll(scores, 2);
        var found = new int[2];
        chain.Crf.Decode(scores, [2], found);
        Assert.Equal(best, found);
        var marginals = new float[2 * labels];
        chain.Crf.Marginals(scores, [2], marginals);
        Assert.All(Enumerable.Range(0, marginals.Length), i => Assert.Equal(expected[i], marginals[i], 1e-5));
    }

    [Fact]
    public void A_long_passage_of_large_scores_keeps_its_probabilities()
    {
        var chain = new Chain(new Random(1), 7, forbid: true);
        var scores = Numbers(chain.Random, 5000 * 7, 60);
        var marginals = new float[scores.Length];
        chain.Crf.Marginals(scores, [5000], marginals);
        for (int t = 0; t < 5000; t++)
        {
            Assert.Equal(1, marginals.Skip(t * 7).Take(7).Sum(), 1e-5);
        }
    }

    [Fact]
    public void Where_everything_is_forbidden_nothing_is_probable()
    {
        var crf = new LinearChainCrf([0, 0, 0, 0], [Never, Never], [0, 0]);
        var marginals = new float[4];
        crf.Marginals([1, 2, 3, 4], [2], marginals);
        Assert.Equal([0f, 0f, 0f, 0f], marginals);
        var labels = new int[2];
        crf.Decode([1, 2, 3, 4], [2], labels);
        Assert.All(labels, l => Assert.InRange(l, 0, 1));
    }

    [Fact]
    public void Sizes_that_do_not_fit_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new LinearChainCrf([0, 0, 0], [0, 0], [0, 0]));
        Assert.Throws<ArgumentException>(() => new LinearChainCrf([0, 0, 0, 0], [0, 0], [0]));
    }

    private static float[] Numbers(Random random, int count, float size) =>
        [.. Enumerable.Range(0, count).Select(_ => size * ((2 * random.NextSingle()) - 1))];

    private sealed class Chain
    {
        private readonly int _labels;
        private readonly float[] _starts;
        private readonly float[] _ends;
        private readonly float[] _transitions;

        public Chain(Random random, int labels, bool forbid)
        {
            Random = random;
            _labels = labels;
            _starts = Numbers(random, labels, 2);
            _ends = Numbers(random, labels, 2);
            _transitions = [.. Numbers(random, labels * labels, 2).Select(t => forbid && random.Next(4) == 0 ? Never : t)];
            Crf = new LinearChainCrf(_transitions, _starts, _ends);
        }

        public Random Random { get; }

        public LinearChainCrf Crf { get; }

        public (int[]? Best, double[] Marginals) TryAll(float[] scores, int length)
        {
            int[]? best = null;
            double most = double.NegativeInfinity;
            double total = 0;
            var marginals = new double[length * _labels];
            for (int code = 0; length > 0 && code < Math.Pow(_labels, length); code++)
            {
                int[] path = [.. Enumerable.Range(0, length).Select(t => code / (int)Math.Pow(_labels, t) % _labels)];
                double score = _starts[path[0]] + _ends[path[^1]];
                for (int t = 0; t < length; t++)
                {
                    score += scores[(t * _labels) + path[t]] + (t > 0 ? _transitions[(path[t - 1] * _labels) + path[t]] : 0);
                }

                (best, most) = score > most ? (path, score) : (best, most);
                total += Math.Exp(score);
                for (int t = 0; t < length; t++)
                {
                    marginals[(t * _labels) + path[t]] += Math.Exp(score);
                }
            }

            return (best, [.. marginals.Select(m => total > 0 ? m / total : 0)]);
        }
    }
}
