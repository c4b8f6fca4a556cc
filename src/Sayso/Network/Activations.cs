namespace Sayso.Network;

/// <summary>
/// Rows of numbers on their way through the network, kept as 16-bit integers: each stands for itself times its row's scale. Made
/// once and used again; it grows to the largest job it was given.
/// </summary>
internal sealed class Activations
{
    /// <summary>
    /// The largest integer used. It is far below 2¹⁵ since the bits that a sum of products has, 31, are shared with the weights:
    /// this split gives both about the same error.
    /// </summary>
    public const int Amplitude = 1 << 13;

    private short[] _data = [];
    private float[] _scales = [];

    /// <summary>How many rows there are.</summary>
    public int Rows { get; private set; }

    /// <summary>How a row lies in <see cref="Data"/>.</summary>
    public RowShape Shape { get; private set; }

    /// <summary>The integers, row after row, <see cref="RowShape.Stride"/> apart.</summary>
    public Span<short> Data => _data.AsSpan(0, Rows * Shape.Stride);

    /// <summary>What each row's integers are to be multiplied with.</summary>
    public Span<float> Scales => _scales.AsSpan(0, Rows);

    /// <summary>Makes room for rows of a shape. What they hold is undefined.</summary>
    public void Reset(int rows, RowShape shape)
    {
        int places = checked(rows * shape.Stride);
        if (_data.Length < places)
        {
            _data = GC.AllocateUninitializedArray<short>(places);
        }

        if (_scales.Length < rows)
        {
            _scales = GC.AllocateUninitializedArray<float>(rows);
        }

        Rows = rows;
        Shape = shape;
    }

    /// <summary>Stores a row, scaled so that its largest number becomes <see cref="Amplitude"/>.</summary>
    public void Store(int row, ReadOnlySpan<float> numbers)
    {
        CheckSize(numbers.Length);
        float largest = Quantization.Measure(numbers).Largest;
        float scale = largest > 0 ? Amplitude / largest : 0;
        Scales[row] = largest / Amplitude;
        var target = Data.Slice(row * Shape.Stride, Shape.Stride);
        for (int part = 0; part < Shape.Parts; part++)
        {
            Quantization.Round(numbers.Slice(part * Shape.PartSize, Shape.PartSize), scale, target.Slice(part * Shape.PartStride, Shape.PartStride));
        }
    }

    /// <summary>Reads a row back.</summary>
    public void Load(int row, Span<float> numbers)
    {
        CheckSize(numbers.Length);
        var source = Data.Slice(row * Shape.Stride, Shape.Stride);
        float scale = Scales[row];
        for (int part = 0; part < Shape.Parts; part++)
        {
            for (int i = 0; i < Shape.PartSize; i++)
            {
                numbers[(part * Shape.PartSize) + i] = source[(part * Shape.PartStride) + i] * scale;
            }
        }
    }

    /// <summary>
    /// Becomes rows of <paramref name="source"/>: the first <paramref name="each"/> of <paramref name="rows"/> side by side, then
    /// the next, and so on. All rows must have one scale, as those that an LSTM put out have.
    /// </summary>
    public void Gather(Activations source, ReadOnlySpan<int> rows, int each)
    {
        ArgumentNullException.ThrowIfNull(source);
        Reset(rows.Length / each, source.Shape with { Parts = source.Shape.Parts * each });
        int stride = source.Shape.Stride;
        for (int i = 0; i < Rows * each; i++)
        {
            float scale = source.Scales[rows[i]];
            if (i % each > 0 && scale != _scales[i / each])
            {
                throw new ArgumentException("Rows of different scales cannot stand side by side.", nameof(rows));
            }

            _scales[i / each] = scale;
            source.Data.Slice(rows[i] * stride, stride).CopyTo(_data.AsSpan(i * stride));
        }
    }

    private void CheckSize(int numbers)
    {
        if (numbers != Shape.Size)
        {
            throw new ArgumentException($"A row has {Shape.Size} numbers, not {numbers}.", nameof(numbers));
        }
    }
}
