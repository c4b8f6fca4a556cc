using Sayso.Network;

namespace Sayso.Bench.Onnx;

/// <summary>Brings an LSTM's weights from PyTorch's order into ONNX's.</summary>
internal static class OnnxWeights
{
    /// <summary>For each of ONNX's gates (input, output, forget, candidate) its number in PyTorch.</summary>
    private static readonly int[] s_gates = [0, 3, 1, 2];

    /// <summary>Numbers of one token's gates.</summary>
    public static int Columns(int hidden) => LstmWeights.Gates * hidden;

    /// <summary>Reorders the gates of a matrix [4 × hidden, inputs], or of a bias with one input.</summary>
    public static float[] Reorder(float[] weights, int inputs, int hidden)
    {
        var reordered = new float[weights.Length];
        int gate = hidden * inputs;
        for (int g = 0; g < s_gates.Length; g++)
        {
            weights.AsSpan(s_gates[g] * gate, gate).CopyTo(reordered.AsSpan(g * gate));
        }

        return reordered;
    }

    /// <summary>The biases of all directions. ONNX wants one for the input and one for what is recurrent; here the latter is zero.</summary>
    public static float[] Bias(LstmWeights[] directions) =>
        [.. directions.SelectMany(d => Reorder(d.Bias, 1, d.Hidden).Concat(new float[d.Bias.Length]))];

    /// <summary>Makes of a matrix [columns, inputs] 8-bit integers [inputs, columns] with a scale for each column.</summary>
    public static (sbyte[] Weights, float[] Scales) Quantise(float[] weights, int columns)
    {
        int inputs = weights.Length / columns;
        var quantised = new sbyte[weights.Length];
        var scales = new float[columns];
        for (int column = 0; column < columns; column++)
        {
            var row = weights.AsSpan(column * inputs, inputs);
            scales[column] = Quantization.Measure(row).Largest / sbyte.MaxValue;
            for (int i = 0; i < inputs; i++)
            {
                quantised[(i * columns) + column] = (sbyte)MathF.Round(row[i] / scales[column]);
            }
        }

        return (quantised, scales);
    }
}
