namespace Sayso.Bench.Onnx;

/// <summary>Passages that are read side by side, as each of the contenders wants them.</summary>
internal sealed class SampleGroup
{
    /// <summary>The longest passage's tokens.</summary>
    public const int Longest = 128;

    /// <summary>Makes a group; its first passage has <see cref="Longest"/> tokens.</summary>
    /// <param name="seed">What the numbers come from.</param>
    /// <param name="passages">Passages.</param>
    /// <param name="shortest">Tokens of a passage, at least.</param>
    public SampleGroup(int seed, int passages, int shortest)
    {
        var random = new Random(seed);
        Lengths = [Longest, .. Enumerable.Range(1, passages - 1).Select(_ => random.Next(shortest, Longest + 1))];
        Tokens = Lengths.Sum();
        InReadingOrder = SampleNetwork.Numbers(random, Tokens * SampleNetwork.Inputs, 1);
        Padded = new float[Longest * passages * SampleNetwork.Inputs];
        for (int passage = 0, token = 0; passage < passages; passage++)
        {
            for (int step = 0; step < Lengths[passage]; step++, token++)
            {
                InReadingOrder.AsSpan(token * SampleNetwork.Inputs, SampleNetwork.Inputs)
                    .CopyTo(Padded.AsSpan(((step * passages) + passage) * SampleNetwork.Inputs));
            }
        }
    }

    /// <summary>The passages' lengths.</summary>
    public int[] Lengths { get; }

    /// <summary>Tokens of all passages, padding not counted.</summary>
    public int Tokens { get; }

    /// <summary>What the tokens bring, passage after passage.</summary>
    public float[] InReadingOrder { get; }

    /// <summary>The same as [sequence, batch, inputs], with zeros where a passage has ended.</summary>
    public float[] Padded { get; }

    /// <summary>Brings an output [sequence, batch, labels] into reading order.</summary>
    public float[] Unpad(ReadOnlySpan<float> padded)
    {
        var outputs = new float[Tokens * SampleNetwork.Labels];
        for (int passage = 0, token = 0; passage < Lengths.Length; passage++)
        {
            for (int step = 0; step < Lengths[passage]; step++, token++)
            {
                padded.Slice(((step * Lengths.Length) + passage) * SampleNetwork.Labels, SampleNetwork.Labels)
                    .CopyTo(outputs.AsSpan(token * SampleNetwork.Labels));
            }
        }

        return outputs;
    }
}
