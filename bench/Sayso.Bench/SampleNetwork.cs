using Sayso.Network;

namespace Sayso.Bench;

/// <summary>Random weights and passages of the sizes that real ones have.</summary>
internal static class SampleNetwork
{
    /// <summary>An LSTM's weights.</summary>
    public static LstmWeights Weights(Random random, int inputs, int hidden) => new(
        inputs,
        hidden,
        Numbers(random, 4 * hidden * inputs, 1 / MathF.Sqrt(inputs)),
        Numbers(random, 4 * hidden * hidden, 1 / MathF.Sqrt(hidden)),
        Numbers(random, 4 * hidden, 0.5f));

    /// <summary>Numbers between plus and minus <paramref name="size"/>.</summary>
    public static float[] Numbers(Random random, int count, float size)
    {
        var numbers = new float[count];
        foreach (ref float n in numbers.AsSpan())
        {
            n = size * ((2 * random.NextSingle()) - 1);
        }

        return numbers;
    }

    /// <summary>Lengths of passages, most of them near the limit of 128 tokens.</summary>
    public static int[] Lengths(Random random, int passages)
    {
        var lengths = new int[passages];
        for (int i = 0; i < passages; i++)
        {
            lengths[i] = i == passages - 1 ? random.Next(10, 129) : random.Next(90, 129);
        }

        return lengths;
    }
}
