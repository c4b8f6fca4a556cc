using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Sayso.Network;

/// <summary>Turns sums into floating-point numbers: sum × row's scale × column's scale + bias, written row by row.</summary>
/// <param name="rowScales">A scale for each row.</param>
/// <param name="columnScales">A scale for each packed column.</param>
/// <param name="bias">What is added to each packed column.</param>
/// <param name="target">Where the first row goes.</param>
/// <param name="stride">Places from one row to the next.</param>
/// <param name="columns">How many columns are wanted; the others only fill the last panel up.</param>
internal readonly unsafe ref struct ScaledSums(float* rowScales, float* columnScales, float* bias, float* target, int stride, int columns) : ISumSink
{
    private readonly float* _rowScales = rowScales;
    private readonly float* _columnScales = columnScales;
    private readonly float* _bias = bias;
    private readonly float* _target = target;
    private readonly int _stride = stride;
    private readonly int _columns = columns;

    /// <inheritdoc/>
    public void Expect(int panel, int row, int count)
    {
        // It only writes.
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Take(int panel, int row, int count, int* sums)
    {
        int from = panel * PackedMatrix.PanelColumns;
        int width = Math.Min(PackedMatrix.PanelColumns, _columns - from);
        for (int r = 0; r < count; r++, sums += PackedMatrix.PanelColumns)
        {
            float scale = _rowScales[row + r];
            float* place = _target + ((nint)(row + r) * _stride) + from;
            int c = 0;
            for (; c + Vector256<float>.Count <= width; c += Vector256<float>.Count)
            {
                var scales = Vector256.Load(_columnScales + from + c) * scale;
                var sum = Vector256.ConvertToSingle(Vector256.Load(sums + c));
                Vector256.MultiplyAddEstimate(sum, scales, Vector256.Load(_bias + from + c)).Store(place + c);
            }

            for (; c < width; c++)
            {
                place[c] = float.MultiplyAddEstimate(sums[c], _columnScales[from + c] * scale, _bias[from + c]);
            }
        }
    }
}
