using Sayso.Network;

namespace Sayso.Tests.Network;

/// <summary>An LSTM as the textbook has it, in double precision: what the fast one is held against.</summary>
internal static class NaiveLstm
{
    /// <summary>Runs bidirectional layers over passages; [tokens][2 × hidden], in reading order.</summary>
    public static double[][] Run(IReadOnlyList<(LstmWeights Forward, LstmWeights Backward)> layers, int[] lengths, double[][] inputs)
    {
        var rows = inputs;
        foreach (var (forward, backward) in layers)
        {
            var outputs = new double[rows.Length][];
            int start = 0;
            foreach (int length in lengths)
            {
                var there = OneWay(forward, rows[start..(start + length)]);
                var back = OneWay(backward, [.. rows[start..(start + length)].Reverse()]);
                for (int t = 0; t < length; t++)
                {
                    outputs[start + t] = [.. there[t], .. back[length - 1 - t]];
                }

                start += length;
            }

            rows = outputs;
        }

        return rows;
    }

    /// <summary>Random weights as a trained layer has them: a few large ones among many small.</summary>
    public static LstmWeights Random(Random random, int inputs, int hidden, double size = 1)
    {
        return new LstmWeights(inputs, hidden, Numbers(4 * hidden * inputs, 1 / Math.Sqrt(inputs)), Numbers(4 * hidden * hidden, 1 / Math.Sqrt(hidden)), Numbers(4 * hidden, 0.5));

        float[] Numbers(int count, double scale)
        {
            var numbers = new float[count];
            for (int i = 0; i < count; i++)
            {
                double u = (2 * random.NextDouble()) - 1;
                numbers[i] = (float)(size * scale * 2 * u * u * u);
            }

            return numbers;
        }
    }

    private static double[][] OneWay(LstmWeights w, double[][] inputs)
    {
        int n = w.Hidden;
        var h = new double[n];
        var c = new double[n];
        var outputs = new double[inputs.Length][];
        for (int t = 0; t < inputs.Length; t++)
        {
            var gates = new double[4 * n];
            for (int g = 0; g < 4 * n; g++)
            {
                gates[g] = w.Bias[g];
                for (int k = 0; k < w.Inputs; k++)
                {
                    gates[g] += w.InputWeights[(g * w.Inputs) + k] * inputs[t][k];
                }

                for (int k = 0; k < n; k++)
                {
                    gates[g] += w.RecurrentWeights[(g * n) + k] * h[k];
                }
            }

            h = new double[n];
            for (int k = 0; k < n; k++)
            {
                c[k] = (Sigmoid(gates[n + k]) * c[k]) + (Sigmoid(gates[k]) * Math.Tanh(gates[(2 * n) + k]));
                h[k] = Sigmoid(gates[(3 * n) + k]) * Math.Tanh(c[k]);
            }

            outputs[t] = h;
        }

        return outputs;
    }

    private static double Sigmoid(double x) => 1 / (1 + Math.Exp(-x));
}
