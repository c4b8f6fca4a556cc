using Sayso.Network;

namespace Sayso.Bench.Onnx;

/// <summary>
/// A network of random weights, of a size that the model may have: the same numbers for everyone who runs it. They are large enough
/// that outputs differ from token to token about as much as a trained network's.
/// </summary>
internal sealed class SampleNetwork
{
    /// <summary>Numbers that each token brings.</summary>
    public const int Inputs = 188;

    /// <summary>Units of each direction.</summary>
    public const int Hidden = 256;

    /// <summary>Numbers that come out for each token.</summary>
    public const int Labels = 11;

    /// <summary>Makes the network.</summary>
    public SampleNetwork()
    {
        var random = new Random(1);
        Layers = [(Lstm(random, Inputs), Lstm(random, Inputs)), (Lstm(random, 2 * Hidden), Lstm(random, 2 * Hidden))];
        HeadWeights = Numbers(random, Labels * 2 * Hidden, 1);
        HeadBias = Numbers(random, Labels, 0.5f);
    }

    /// <summary>The LSTMs' weights, the lowest layer first.</summary>
    public (LstmWeights Forward, LstmWeights Backward)[] Layers { get; }

    /// <summary>The linear layer's weights, [labels, 2 × hidden].</summary>
    public float[] HeadWeights { get; }

    /// <summary>The linear layer's bias.</summary>
    public float[] HeadBias { get; }

    /// <summary>Writes the weights as the engine's models are written: safetensors, half precision.</summary>
    public void Save(string path)
    {
        var file = new WeightFileWriter();
        for (int layer = 0; layer < Layers.Length; layer++)
        {
            Add(file, $"forward{layer + 1}", Layers[layer].Forward);
            Add(file, $"backward{layer + 1}", Layers[layer].Backward);
        }

        file.AddHalf("emission.weight", [Labels, 2 * Hidden], HeadWeights);
        file.AddHalf("emission.bias", [Labels], HeadBias);
        file.Save(path);
    }

    /// <summary>Numbers between plus and minus <paramref name="size"/> that half precision can say, so that every file holds the same.</summary>
    public static float[] Numbers(Random random, int count, float size)
    {
        var numbers = new float[count];
        foreach (ref float n in numbers.AsSpan())
        {
            n = (float)(Half)(size * ((2 * random.NextSingle()) - 1));
        }

        return numbers;
    }

    private static void Add(WeightFileWriter file, string module, LstmWeights weights)
    {
        int columns = OnnxWeights.Columns(weights.Hidden);
        file.AddHalf(module + ".weight_ih_l0", [columns, weights.Inputs], weights.InputWeights);
        file.AddHalf(module + ".weight_hh_l0", [columns, weights.Hidden], weights.RecurrentWeights);
        file.AddHalf(module + ".bias_ih_l0", [columns], weights.Bias);
        file.AddHalf(module + ".bias_hh_l0", [columns], new float[columns]);
    }

    private static LstmWeights Lstm(Random random, int inputs) => new(
        inputs,
        Hidden,
        Numbers(random, 4 * Hidden * inputs, MathF.Sqrt(3f / inputs)),
        Numbers(random, 4 * Hidden * Hidden, MathF.Sqrt(3f / Hidden)),
        Numbers(random, 4 * Hidden, 0.5f));
}
