using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Sayso.Network;

/// <summary>Takes the sums that <see cref="PackedMatrix.Multiply"/> computes, a few rows of one panel at a time.</summary>
internal unsafe interface ISumSink
{
    /// <summary>Told some time before <see cref="Take"/> is called with the same arguments, so that what it needs can be fetched from memory.</summary>
    void Expect(int panel, int row, int count);

    /// <summary>Takes 64 sums for each of <paramref name="count"/> rows.</summary>
    void Take(int panel, int row, int count, int* sums);
}

/// <summary>
/// A matrix of weights, packed once for <see cref="DotKernel"/>: 16-bit integers with a scale for each output column, in panels
/// of 64 columns, inputs in pairs, so that a row is multiplied by reading the panel from front to end. The scales are chosen so
/// that no sum can leave 32 bits. Immutable; shared by all threads.
/// </summary>
internal sealed unsafe class PackedMatrix
{
    /// <summary>Columns of one group: as many sums as the widest vector holds.</summary>
    public const int GroupColumns = 16;

    /// <summary>Columns of a panel: four groups.</summary>
    public const int PanelColumns = 4 * GroupColumns;

    private const int CacheLine = 64;
    private const float Margin = 0.9999f;

    private readonly short[] _storage;
    private readonly int _start;
    private readonly int _pairs;
    private readonly float[] _scales;

    /// <summary>Packs weights.</summary>
    /// <param name="weights">The weights, [outputs, inputs] row-major, as PyTorch has them.</param>
    /// <param name="shape">How the rows to be multiplied lie; their size is the number of inputs.</param>
    /// <param name="outputs">For each packed column the output it computes, or -1 for a column of zeros; as many as fill whole panels.</param>
    public PackedMatrix(ReadOnlySpan<float> weights, RowShape shape, ReadOnlySpan<int> outputs)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(outputs.Length % PanelColumns, 0, nameof(outputs));
        _pairs = shape.Stride / 2;
        Panels = outputs.Length / PanelColumns;
        _scales = new float[outputs.Length];

        // Pinned, so that vectors can start at cache lines.
        _storage = GC.AllocateArray<short>((outputs.Length * shape.Stride) + (CacheLine / sizeof(short)), pinned: true);
        _start = (int)((CacheLine - ((nuint)Unsafe.AsPointer(ref _storage[0]) % CacheLine)) % CacheLine) / sizeof(short);
        short[] row = new short[shape.Stride];
        for (int column = 0; column < outputs.Length; column++)
        {
            if (outputs[column] >= 0)
            {
                PackColumn(column, weights.Slice(outputs[column] * shape.Size, shape.Size), shape, row);
            }
        }
    }

    /// <summary>How many panels of 64 columns there are.</summary>
    public int Panels { get; }

    /// <summary>What each column's sums are to be multiplied with, beside the row's own scale.</summary>
    public ReadOnlySpan<float> Scales => _scales;

    /// <summary>Multiplies rows and hands over the sums, panel by panel.</summary>
    /// <param name="rows">The first row's first number.</param>
    /// <param name="stride">Places from one row to the next.</param>
    /// <param name="count">How many rows there are.</param>
    /// <param name="sink">What becomes of the sums.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Multiply<TSink>(short* rows, int stride, int count, ref TSink sink)
        where TSink : struct, ISumSink, allows ref struct
    {
        int* sums = stackalloc int[DotKernel.MostRows * PanelColumns];
        fixed (short* storage = _storage)
        {
            for (int panel = 0; panel < Panels; panel++)
            {
                short* packed = storage + _start + ((nint)panel * _pairs * 2 * PanelColumns);
                for (int row = 0; row < count;)
                {
                    // Five rows are better cut in three and two than in four and one.
                    int block = count - row == 5 ? 3 : Math.Min(count - row, DotKernel.MostRows);
                    sink.Expect(panel, row, block);
                    DotKernel.Multiply(packed, rows + ((nint)row * stride), stride, block, _pairs, sums);
                    sink.Take(panel, row, block, sums);
                    row += block;
                }
            }
        }
    }

    private void PackColumn(int column, ReadOnlySpan<float> weights, RowShape shape, Span<short> row)
    {
        var (largest, total) = Quantization.Measure(weights);
        if (largest == 0)
        {
            return;
        }

        // Rounding may add half to each weight's magnitude; the total itself is not exact to the last bit.
        float room = (Margin * int.MaxValue / Activations.Amplitude) - (0.5f * weights.Length);
        float scale = Math.Min(short.MaxValue / largest, room / total);
        _scales[column] = 1 / scale;
        for (int part = 0; part < shape.Parts; part++)
        {
            Quantization.Round(weights.Slice(part * shape.PartSize, shape.PartSize), scale, row.Slice(part * shape.PartStride, shape.PartStride));
        }

        var pairs = MemoryMarshal.Cast<short, int>(row);
        var panel = MemoryMarshal.Cast<short, int>(_storage.AsSpan(_start))[(column / PanelColumns * _pairs * PanelColumns)..];
        for (int pair = 0; pair < pairs.Length; pair++)
        {
            panel[(pair * PanelColumns) + (column % PanelColumns)] = pairs[pair];
        }
    }
}
