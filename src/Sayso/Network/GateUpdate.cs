using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Sayso.Network;

/// <summary>
/// One time step of an LSTM for 16 units of some rows, as soon as their panel's sums are there:
/// c ← σ(f)·c + σ(i)·tanh(g), h ← σ(o)·tanh(c). Gates come multiplied with <see cref="FactorOf"/>. Eight units at a time: 512-bit
/// vectors gain 2% here where there are any, and are many times slower where there are none.
/// </summary>
internal unsafe ref struct GateUpdate : ISumSink
{
    // exp overflows beyond 88; here up to three are multiplied. Both σ and tanh are flat long before.
    private const float Steepest = 29f * Log2E;
    private const float Log2E = 1.44269504f;

    /// <summary>The projected inputs of the first row, or of row 0 where <see cref="GateRows"/> says which each has.</summary>
    public float* Gates;

    /// <summary>Places from one row of <see cref="Gates"/> to the next.</summary>
    public nint GateStride;

    /// <summary>For each row the number of its projected input; null where they stand in order.</summary>
    public int* GateRows;

    /// <summary>What each packed column's sums are to be multiplied with.</summary>
    public float* Scales;

    /// <summary>The cells' contents: for each row, all units.</summary>
    public float* Cells;

    /// <summary>Places from one row's cells to the next's.</summary>
    public int CellStride;

    /// <summary>Where the first row's output goes.</summary>
    public short* Output;

    /// <summary>Places from one row's output to the next's.</summary>
    public int OutputStride;

    /// <summary>Places that a row's output takes.</summary>
    public int OutputPlaces;

    /// <summary>What a gate is multiplied with beforehand, so that 2ˣ is what its σ or tanh needs.</summary>
    /// <param name="gate">Its number in PyTorch's order: input, forget, candidate, output.</param>
    public static float FactorOf(int gate) => gate == 2 ? -2 * Log2E : -Log2E;

    /// <inheritdoc/>
    public readonly void Expect(int panel, int row, int count)
    {
        if (Sse.IsSupported)
        {
            for (int r = row; r < row + count; r++)
            {
                float* gates = GatesOf(panel, r);
                for (int gate = 0; gate <= LstmWeights.Gates; gate++)
                {
                    Sse.Prefetch0(gates + (gate * PackedMatrix.GroupColumns));
                }
            }
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public readonly void Take(int panel, int row, int count, int* sums)
    {
        int unit = panel * PackedMatrix.GroupColumns;
        float* scales = Scales + (panel * PackedMatrix.PanelColumns);
        short* partial = stackalloc short[PackedMatrix.GroupColumns];
        for (int r = row; r < row + count; r++, sums += PackedMatrix.PanelColumns)
        {
            float* gates = GatesOf(panel, r);
            float* cells = Cells + ((nint)r * CellStride) + unit;
            short* output = Output + ((nint)r * OutputStride) + unit;
            var low = Step(sums, scales, gates, cells);
            var high = Step(sums + 8, scales + 8, gates + 8, cells + 8);
            var both = Vector256.Narrow(low, high);
            if (unit + PackedMatrix.GroupColumns <= OutputPlaces)
            {
                both.Store(output);
            }
            else
            {
                both.Store(partial);
                new ReadOnlySpan<short>(partial, OutputPlaces - unit).CopyTo(new Span<short>(output, OutputPlaces - unit));
            }
        }
    }

    private readonly float* GatesOf(int panel, int row) =>
        Gates + ((GateRows is null ? row : GateRows[row]) * GateStride) + (panel * PackedMatrix.PanelColumns);

    /// <summary>Moves eight units on and returns their output in units of 1 ÷ <see cref="Activations.Amplitude"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Step(int* sums, float* scales, float* gates, float* cells)
    {
        var i = Exp2(Gate(sums, scales, gates, 0));
        var f = Exp2(Gate(sums, scales, gates, 1));
        var g = Exp2(Gate(sums, scales, gates, 2));
        var o = Exp2(Gate(sums, scales, gates, 3));

        // With σ(x) = 1 / (1 + e⁻ˣ) and tanh(x) = (1 - e⁻²ˣ) / (1 + e⁻²ˣ), one division serves two or three of them.
        var one = Vector256<float>.One;
        var input = (one + i) * (one + g);
        var forget = one + f;
        var cell = Vector256.MultiplyAddEstimate(Vector256.Load(cells), input, (one - g) * forget) / (forget * input);
        cell.Store(cells);
        var c = Exp2(cell * (-2 * Log2E));
        var output = (one - c) / ((one + o) * (one + c));
        return Vector256.ConvertToInt32Native(Vector256.Round(output * Activations.Amplitude));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Gate(int* sums, float* scales, float* gates, int gate)
    {
        int at = gate * PackedMatrix.GroupColumns;
        var sum = Vector256.ConvertToSingle(Vector256.Load(sums + at));
        return Vector256.MultiplyAddEstimate(sum, Vector256.Load(scales + at), Vector256.Load(gates + at));
    }

    /// <summary>2ˣ to within 3e-7 of itself, for x held to ±<see cref="Steepest"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector256<float> Exp2(Vector256<float> x)
    {
        x = Vector256.MinNative(Vector256.MaxNative(x, Vector256.Create(-Steepest)), Vector256.Create(Steepest));
        var whole = Vector256.Round(x);
        var part = x - whole;
        var p = Vector256.Create(1.33908634e-3f);
        p = Vector256.MultiplyAddEstimate(p, part, Vector256.Create(9.67603192e-3f));
        p = Vector256.MultiplyAddEstimate(p, part, Vector256.Create(5.55035711e-2f));
        p = Vector256.MultiplyAddEstimate(p, part, Vector256.Create(2.40221075e-1f));
        p = Vector256.MultiplyAddEstimate(p, part, Vector256.Create(6.93147188e-1f));
        p = Vector256.MultiplyAddEstimate(p, part, Vector256.Create(1.00000008f));
        return (p.AsInt32() + (Vector256.ConvertToInt32Native(whole) << 23)).AsSingle();
    }
}
