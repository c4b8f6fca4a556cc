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
            chain.Crf.Decode(lengths, new LabelScores(scores, labels), found);
            var marginals = new float[scores.Length];
            chain.Crf.Marginals(lengths, new LabelScores(scores, labels), marginals);

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
        chain.Crf.Decode([2], new LabelScores(scores, labels), found);
        Assert.Equal(best, found);
        var marginals = new float[2 * labels];
        chain.Crf.Marginals([2], new LabelScores(scores, labels), marginals);
        Assert.All(Enumerable.Range(0, marginals.Length), i => Assert.Equal(expected[i], marginals[i], 1e-5));
    }

    [Fact]
    public void A_long_passage_of_large_scores_keeps_its_probabilities()
    {
        var chain = new Chain(new Random(1), 7, forbid: true);
        var scores = Numbers(chain.Random, 5000 * 7, 60);
        var marginals = new float[scores.Length];
        chain.Crf.Marginals([5000], new LabelScores(scores, 7), marginals);
        for (int t = 0; t < 5000; t++)
        {
            Assert.Equal(1, marginals.Skip(t * 7).Take(7).Sum(), 1e-5);
        }
    }

    [Fact]
    public void Scores_may_stand_in_wider_rows()
    {
        var chain = new Chain(new Random(2), 3, forbid: false);
        float[] narrow = Numbers(chain.Random, 4 * 3, 3);
        float[] wide = [.. Enumerable.Range(0, 4).SelectMany(t => narrow[(3 * t)..((3 * t) + 3)].Append(99).Append(-99))];
        var (expected, found) = (new int[4], new int[4]);
        chain.Crf.Decode([4], new LabelScores(narrow, 3), expected);
        chain.Crf.Decode([4], new LabelScores(wide, 5), found);
        Assert.Equal(expected, found);
    }

    [Fact]
    public void Posterior_decoding_takes_the_likeliest_labels_that_are_allowed()
    {
        // From label 0 no way leads to label 1.
        var crf = new LinearChainCrf([0, 0], [0, 0], [0, Never, 5, -5]);
        var labels = new int[3];
        crf.DecodePosterior([3], [0.9f, 0.1f, 0.4f, 0.6f, 0.3f, 0.7f], labels);
        Assert.Equal([0, 0, 0], labels);
        crf.DecodePosterior([3], [0.6f, 0.4f, 0.1f, 0.9f, 0.3f, 0.7f], labels);
        Assert.Equal([1, 1, 1], labels);
    }

    [Fact]
    public void Where_everything_is_forbidden_nothing_is_probable()
    {
        var crf = new LinearChainCrf([Never, Never], [0, 0], [0, 0, 0, 0]);
        var marginals = new float[4];
        crf.Marginals([2], new LabelScores([1, 2, 3, 4], 2), marginals);
        Assert.Equal([0f, 0f, 0f, 0f], marginals);
        var labels = new int[2];
        crf.Decode([2], new LabelScores([1, 2, 3, 4], 2), labels);
        Assert.All(labels, l => Assert.InRange(l, 0, 1));
    }

    [Fact]
    public void Sizes_that_do_not_fit_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new LinearChainCrf([], [], []));
        Assert.Throws<ArgumentOutOfRangeException>(() => new LinearChainCrf(new float[17], new float[17], new float[17 * 17]));
        Assert.Throws<ArgumentException>(() => new LinearChainCrf([0, 0], [0], [0, 0, 0, 0]));
    }

    [Fact]
    public void A_second_run_allocates_nothing()
    {
        var chain = new Chain(new Random(3), 7, forbid: false);
        float[] scores = Numbers(chain.Random, 100 * 7, 3);
        var (labels, marginals) = (new int[100], new float[700]);
        Run();
        long before = GC.GetAllocatedBytesForCurrentThread();
        Run();
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());

        void Run()
        {
            chain.Crf.Decode([60, 40], new LabelScores(scores, 7), labels);
            chain.Crf.Marginals([60, 40], new LabelScores(scores, 7), marginals);
            chain.Crf.DecodePosterior([60, 40], marginals, labels);
        }
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
            Crf = new LinearChainCrf(_starts, _ends, _transitions);
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
