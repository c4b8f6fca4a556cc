using Sayso.Network;

namespace Sayso.Attributions;

/// <summary>The tables from which each token's input to the network is put together, one row of each side by side.</summary>
internal sealed class Embeddings
{
    private readonly float[][] _tables;
    private readonly int[] _sizes;

    /// <summary>Reads the tables.</summary>
    /// <exception cref="WeightFileException">One is missing, or has another count of rows than its features.</exception>
    public Embeddings(WeightFile file)
    {
        Words = file.Get("word.weight").Shape is [var words, _] ? words : 0;
        (string Name, int Rows)[] tables =
        [
            ("word.weight", Words), ("prefix.weight", TokenFeatures.AffixRows), ("suffix.weight", TokenFeatures.AffixRows),
            ("shape.weight", TokenFeatures.ShapeRows), ("quotation.weight", TokenFeatures.QuotationRows), ("place.weight", TokenFeatures.PlaceRows),
        ];
        _sizes = Array.ConvertAll(tables, t => file.Get(t.Name).Shape is [_, var columns] ? columns : 0);
        _tables = [.. tables.Zip(_sizes, (t, size) => file.Get(t.Name, t.Rows, size).ToFloats())];
        Size = _sizes.Sum();
    }

    /// <summary>Rows in the table of words.</summary>
    public int Words { get; }

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
