using CsCheck;
using Sayso.Network;

namespace Sayso.Tests.Network;

public class LinearLayerTests
{
    [Fact]
    public void Outputs_are_weights_times_inputs_and_bias() =>
        Gen.Select(Gen.Int[1, 3], Gen.Int[1, 50], Gen.Int[1, 150], Gen.Int[0, 9], Gen.Int[0, 1 << 30]).Sample((parts, partSize, outputs, count, seed) =>
        {
            var random = new Random(seed);
            var shape = new RowShape(parts, partSize);
            float[] weights = Numbers(random, outputs * shape.Size);
            float[] bias = Numbers(random, outputs);
            var layer = new LinearLayer(weights, bias, shape);
            var rows = new Activations();
            rows.Reset(count, shape);
            var inputs = Enumerable.Range(0, count).Select(_ => Numbers(random, shape.Size)).ToArray();
            for (int i = 0; i < count; i++)
            {
                rows.Store(i, inputs[i]);
            }

            var result = new float[count * outputs];
            layer.Run(rows, result);
            for (int i = 0; i < result.Length; i++)
            {
                double expected = bias[i % outputs] + Enumerable.Range(0, shape.Size).Sum(k => (double)weights[(i % outputs * shape.Size) + k] * inputs[i / outputs][k]);
                Assert.Equal(expected, result[i], 2e-3 * Math.Sqrt(shape.Size));
            }
        });

    [Fact]
    public void Modules_with_the_same_inputs_become_one_layer()
    {
        var writer = new WeightFileWriter();
        writer.Add<float>("a.weight", [1, 2], [1f, 2f]);
        writer.Add<float>("a.bias", [1], [0.5f]);
        writer.Add<float>("b.weight", [2, 2], [3f, 4f, 5f, 6f]);
        writer.Add<float>("b.bias", [2], [0f, -1f]);
        using var stream = new MemoryStream();
        writer.Write(stream);
        using var file = WeightFile.Read("test", stream.ToArray());
        var layer = LinearLayer.Load(file, new RowShape(1, 2), "a", "b");
        var rows = new Activations();
        rows.Reset(1, new RowShape(1, 2));
        rows.Store(0, [1, -1]);
        var outputs = new float[3];
        layer.Run(rows, outputs);
        Assert.Equal([-0.5f, -1f, -2f], outputs.Select(o => MathF.Round(o, 3)));
        Assert.Equal("SAYSO3005", Assert.Throws<WeightFileException>(() => LinearLayer.Load(file, new RowShape(1, 3), "a")).Fault.Code);
    }

    [Fact]
    public void Rows_of_zeros_give_the_bias()
    {
        var layer = new LinearLayer([1, 2, 3], [7], new RowShape(1, 3));
        var rows = new Activations();
        rows.Reset(1, new RowShape(1, 3));
        rows.Store(0, [0, 0, 0]);
        var outputs = new float[1];
        layer.Run(rows, outputs);
        Assert.Equal([7f], outputs);
    }

    [Fact]
    public void Rows_can_be_set_side_by_side()
    {
        var shape = new RowShape(2, 3);
        var rows = new Activations();
        rows.Reset(3, shape);
        for (int i = 0; i < 3; i++)
        {
            rows.Store(i, [i, 9, i, -i, 1, i]);
        }

        var both = new Activations();
        both.Gather(rows, [2, 0, 1, 1], 2);
        Assert.Equal(new RowShape(4, 3), both.Shape);
        var row = new float[12];
        both.Load(0, row);
        Assert.Equal([2, 9, 2, -2, 1, 2, 0, 9, 0, 0, 1, 0], row.Select(x => MathF.Round(x, 2)));
        both.Load(1, row);
        Assert.Equal([1, 9, 1, -1, 1, 1, 1, 9, 1, -1, 1, 1], row.Select(x => MathF.Round(x, 2)));
    }

    private static float[] Numbers(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => (2 * random.NextSingle()) - 1)];
}
