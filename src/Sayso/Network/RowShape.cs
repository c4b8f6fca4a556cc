namespace Sayso.Network;

/// <summary>
/// How a row of numbers lies in memory: some parts of the same size, such as what a forward and a backward LSTM have to say of a
/// token. Each part takes an even number of places, because the kernels multiply numbers in pairs; a place too many holds zero.
/// </summary>
/// <param name="Parts">How many parts a row has.</param>
/// <param name="PartSize">How many numbers a part has.</param>
internal readonly record struct RowShape(int Parts, int PartSize)
{
    /// <summary>Numbers in a row.</summary>
    public int Size => Parts * PartSize;

    /// <summary>Places that a part takes.</summary>
    public int PartStride => (PartSize + 1) & ~1;

    /// <summary>Places that a row takes.</summary>
    public int Stride => Parts * PartStride;
}
