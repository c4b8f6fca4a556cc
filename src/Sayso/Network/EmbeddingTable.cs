namespace Sayso.Network;

/// <summary>A table of rows of numbers, one for each word or feature, kept in half precision as it is in the file. Immutable.</summary>
internal sealed class EmbeddingTable
{
    private readonly Half[] _numbers;

    /// <summary>Copies the table out of a file.</summary>
    /// <param name="tensor">The table, [rows, size], stored as F16.</param>
    /// <exception cref="WeightFileException">The tensor is stored as something else.</exception>
    public EmbeddingTable(WeightTensor tensor)
    {
        ArgumentNullException.ThrowIfNull(tensor);
        _numbers = tensor.As<Half>().ToArray();
        Size = tensor.Shape[^1];
    }

    /// <summary>Numbers in a row.</summary>
    public int Size { get; }

    /// <summary>Writes a row.</summary>
    public void Write(int row, Span<float> target) => Halves.Widen(_numbers.AsSpan(row * Size, Size), target);
}
