using Sayso.Network;

namespace Sayso.Attributions;

/// <summary>The tables from which each token's input to the network is put together, one row of each side by side.</summary>
internal sealed class Embeddings
{
    private readonly float[][] _tables;
    private readonly int[] _sizes;

    public Embeddings(WeightFile file)
    {
        string[] names = ["word", "prefix", "suffix", "shape", "quotation", "place"];
        var tensors = Array.ConvertAll(names, name => file.Get(name + ".weight"));
        _tables = Array.ConvertAll(tensors, t => t.ToFloats());
        _sizes = Array.ConvertAll(tensors, t => t.Shape[1]);
        Size = _sizes.Sum();
    }

    /// <summary>Numbers in a token's input.</summary>
    public int Size { get; }

    /// <summary>Puts together the inputs of the tokens of <paramref name="range"/>, <see cref="Size"/> numbers each.</summary>
    public void Write(TokenFeatures features, Range range, Span<float> inputs)
    {
        Span<int> rows = stackalloc int[6];
        for (int token = range.Start.Value; token < range.End.Value; token++)
        {
            (rows[0], rows[1], rows[2]) = (features.Words[token], features.Prefixes[token], features.Suffixes[token]);
            (rows[3], rows[4], rows[5]) = (features.Shapes[token], features.Quotations[token], features.Places[token]);
            for (int t = 0; t < rows.Length; t++)
            {
                _tables[t].AsSpan(rows[t] * _sizes[t], _sizes[t]).CopyTo(inputs);
                inputs = inputs[_sizes[t]..];
            }
        }
    }
}
