using CsCheck;
using Sayso.Network;

namespace Sayso.Tests.Network;

public class BiLstmTests
{
    // Weights are kept to about 14 bits and activations to 13; errors of single products even out.
    private const double Tolerance = 1e-3;

    [Fact]
    public void It_says_what_the_textbook_says_whatever_the_sizes() =>
        Gen.Select(Gen.Int[1, 70], Gen.Int[1, 50], Gen.Int[1, 3], Gen.Int[1, 12].Array[0, 9], Gen.Int[0, 1 << 30])
            .Sample((inputs, hidden, layers, lengths, seed) => Check(inputs, hidden, layers, lengths, seed), iter: 60);

    [Theory]
    [InlineData(new int[0])]
    [InlineData(new[] { 0 })]
    [InlineData(new[] { 0, 0, 0 })]
    [InlineData(new[] { 1 })]
    [InlineData(new[] { 1, 1, 1, 1, 1 })]
    [InlineData(new[] { 0, 5, 0, 9, 1, 0 })]
    [InlineData(new[] { 3, 3, 3, 3, 3, 3, 3 })]
    [InlineData(new[] { 128 })]
    [InlineData(new[] { 128, 97, 128, 12, 128, 101 })]
    public void Passages_may_have_any_length(int[] lengths) => Check(24, 32, 2, lengths, 1);

    [Fact]
    public void More_passages_than_a_chunk_of_rows_are_read() => Check(8, 9, 2, [.. Enumerable.Range(0, 300).Select(i => i % 4)], 2);

    [Fact]
    public void A_network_of_the_shipped_size_is_exact_enough() => Check(200, 200, 2, [128, 61, 90, 17], 3);

    [Fact]
    public void Saturated_gates_stay_finite()
    {
        var random = new Random(4);
        var layer = (NaiveLstm.Random(random, 6, 20, 200), NaiveLstm.Random(random, 6, 20, 200));
        var result = Run([layer], [20], Inputs(random, 20, 6, 100));
        Assert.All(result, row => Assert.All(row, number => Assert.InRange(number, -1, 1)));
    }

    [Fact]
    public void Projected_inputs_give_what_inputs_give()
    {
        var random = new Random(5);
        var layers = Layers(random, 30, 21, 2);
        var lstm = new BiLstm(layers);
        float[][] words = Inputs(random, 10, 30, 1);
        int[] lengths = [7, 0, 12, 3];
        var sequence = Enumerable.Range(0, 22).Select(_ => random.Next(10)).ToArray();
        var gates = new float[10 * lstm.GateColumns];
        lstm.Project([.. words.SelectMany(w => w)], gates);

        using var scratch = Scratch.Rent();
        lstm.RunProjected(lengths, gates, sequence, scratch);
        var projected = Rows(scratch.Result);

        Assert.Equal(Run(layers, lengths, [.. sequence.Select(w => words[w])]), projected);
        Assert.Throws<ArgumentOutOfRangeException>(() => lstm.RunProjected([1], gates, [10], scratch));
    }

    [Fact]
    public void Projections_of_parts_add_up()
    {
        var random = new Random(9);
        var lstm = new BiLstm(Layers(random, 6, 5, 1));
        float[] both = Inputs(random, 1, 6, 1)[0];
        var (sum, rest, whole) = (new float[lstm.GateColumns], new float[lstm.GateColumns], new float[lstm.GateColumns]);
        lstm.Project([.. both[..4], 0, 0], sum);
        lstm.Project([0, 0, 0, 0, .. both[4..]], rest, withBias: false);
        lstm.Project(both, whole);
        Assert.All(Enumerable.Range(0, whole.Length), i => Assert.Equal(whole[i], sum[i] + rest[i], Tolerance));
    }

    [Fact]
    public void Many_threads_may_share_it()
    {
        var random = new Random(6);
        var lstm = new BiLstm(Layers(random, 16, 24, 2));
        int[][] jobs = [[5, 9], [30], [1, 2, 3, 4, 5], [40, 40]];
        var inputs = Array.ConvertAll(jobs, lengths => Inputs(random, lengths.Sum(), 16, 1));
        var alone = jobs.Select((lengths, i) => Run(lstm, lengths, inputs[i])).ToArray();
        Parallel.For(0, 64, i => Assert.Equal(alone[i % 4], Run(lstm, jobs[i % 4], inputs[i % 4])));
    }

    [Fact]
    public void A_second_run_allocates_nothing()
    {
        var random = new Random(7);
        var lstm = new BiLstm(Layers(random, 16, 24, 2));
        int[] lengths = [20, 5, 11];
        var inputs = Inputs(random, 36, 16, 1).SelectMany(r => r).ToArray();
        using var scratch = Scratch.Rent();
        lstm.Run(lengths, inputs, scratch);
        long before = GC.GetAllocatedBytesForCurrentThread();
        lstm.Run(lengths, inputs, scratch);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void It_loads_from_tensors_with_the_names_that_pytorch_gives()
    {
        var random = new Random(8);
        var (forward, backward) = (NaiveLstm.Random(random, 5, 3), NaiveLstm.Random(random, 5, 3));
        var writer = new WeightFileWriter();
        Add(writer, "_l0", forward);
        Add(writer, "_l0_reverse", backward);
        using var stream = new MemoryStream();
        writer.Write(stream);
        using var file = WeightFile.Read("test", stream.ToArray());

        var inputs = Inputs(random, 4, 5, 1);
        var loaded = (LstmWeights.Load(file, "lstm"), LstmWeights.Load(file, "lstm", "_l0_reverse"));
        Assert.Equal(Run([(forward, backward)], [4], inputs), Run([loaded], [4], inputs));
        Assert.Equal("SAYSO3005", Assert.Throws<WeightFileException>(() => LstmWeights.Load(file, "lstm", "_l1")).Fault.Code);
        Assert.Equal("SAYSO3005", Assert.Throws<WeightFileException>(() => LstmWeights.Load(file, "odd")).Fault.Code);

        static void Add(WeightFileWriter writer, string suffix, LstmWeights w)
        {
            writer.Add<float>("lstm.weight_ih" + suffix, [4 * w.Hidden, w.Inputs], w.InputWeights);
            writer.Add<float>("lstm.weight_hh" + suffix, [4 * w.Hidden, w.Hidden], w.RecurrentWeights);
            writer.Add<float>("lstm.bias_ih" + suffix, [4 * w.Hidden], w.Bias);
            writer.Add<float>("lstm.bias_hh" + suffix, [4 * w.Hidden], new float[4 * w.Hidden]);
            if (suffix.Length == 3)
            {
                writer.Add<float>("odd.weight_ih_l0", [6], new float[6]);
            }
        }
    }

    private static void Check(int inputSize, int hidden, int layerCount, int[] lengths, int seed)
    {
        var random = new Random(seed);
        var layers = Layers(random, inputSize, hidden, layerCount);
        var inputs = Inputs(random, lengths.Sum(), inputSize, 1);
        var expected = NaiveLstm.Run(layers, lengths, [.. inputs.Select(row => Array.ConvertAll(row, x => (double)x))]);
        var actual = Run(layers, lengths, inputs);
        Assert.Equal(expected.Length, actual.Length);
        for (int t = 0; t < expected.Length; t++)
        {
            for (int i = 0; i < expected[t].Length; i++)
            {
                Assert.Equal(expected[t][i], actual[t][i], Tolerance);
            }
        }
    }

    private static (LstmWeights, LstmWeights)[] Layers(Random random, int inputs, int hidden, int count) =>
        [.. Enumerable.Range(0, count).Select(i => (NaiveLstm.Random(random, i == 0 ? inputs : 2 * hidden, hidden), NaiveLstm.Random(random, i == 0 ? inputs : 2 * hidden, hidden)))];

    private static float[][] Inputs(Random random, int tokens, int size, float scale) =>
        [.. Enumerable.Range(0, tokens).Select(_ => Enumerable.Range(0, size).Select(_ => scale * ((2 * random.NextSingle()) - 1)).ToArray())];

    private static float[][] Run((LstmWeights, LstmWeights)[] layers, int[] lengths, float[][] inputs) => Run(new BiLstm(layers), lengths, inputs);

    private static float[][] Run(BiLstm lstm, int[] lengths, float[][] inputs)
    {
        using var scratch = Scratch.Rent();
        lstm.Run(lengths, [.. inputs.SelectMany(row => row)], scratch);
        return Rows(scratch.Result);
    }

    private static float[][] Rows(Activations activations)
    {
        var rows = new float[activations.Rows][];
        for (int i = 0; i < rows.Length; i++)
        {
            rows[i] = new float[activations.Shape.Size];
            activations.Load(i, rows[i]);
        }

        return rows;
    }
}
