using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Sayso.Network;

/// <summary>
/// The innermost loop: up to four rows of 16-bit integers times one panel of a <see cref="PackedMatrix"/>. Sums are exact, so
/// that every processor gives the same.
/// </summary>
internal static unsafe class DotKernel
{
    /// <summary>Rows that are multiplied in one go, at most.</summary>
    public const int MostRows = 4;

    /// <summary>Multiplies on the widest vectors that there are.</summary>
    /// <param name="panel">The panel: for each pair of inputs, 64 columns of two numbers.</param>
    /// <param name="rows">The first row's first number.</param>
    /// <param name="stride">Places from one row to the next.</param>
    /// <param name="count">Rows, 1 to <see cref="MostRows"/>.</param>
    /// <param name="pairs">Pairs of inputs.</param>
    /// <param name="sums">Where the sums go: 64 for each row.</param>
    public static void Multiply(short* panel, short* rows, nint stride, int count, int pairs, int* sums)
    {
        if (Avx512BW.IsSupported)
        {
            DotKernel<Lanes512, Vector512<short>, Vector512<int>>.Multiply(panel, rows, stride, count, pairs, sums);
        }
        else if (Avx2.IsSupported)
        {
            DotKernel<Lanes256, Vector256<short>, Vector256<int>>.Multiply(panel, rows, stride, count, pairs, sums);
        }
        else
        {
            DotKernel<Lanes128, Vector128<short>, Vector128<int>>.Multiply(panel, rows, stride, count, pairs, sums);
        }
    }
}

/// <summary>The kernel for one width of vector. Its loops are compiled at once at full optimisation: no call is there to warm them up.</summary>
internal static unsafe class DotKernel<TLanes, TShorts, TSums>
    where TLanes : struct, ILanes<TShorts, TSums>
{
    // A panel's columns are four groups of 16; a vector holds a group, or an even part of one.
    private const int Group = PackedMatrix.GroupColumns;
    private const int Pair = 2 * PackedMatrix.PanelColumns;

    /// <inheritdoc cref="DotKernel.Multiply"/>
    public static void Multiply(short* panel, short* rows, nint stride, int count, int pairs, int* sums)
    {
        for (int column = 0; column < Group; column += TLanes.Count, panel += 2 * TLanes.Count, sums += TLanes.Count)
        {
            // Four rows need 24 registers, which only processors with 512-bit vectors have.
            if (count >= 3 && TLanes.Count == Vector512<int>.Count)
            {
                if (count == 3)
                {
                    ThreeRows(panel, rows, stride, pairs, sums);
                }
                else
                {
                    FourRows(panel, rows, stride, pairs, sums);
                }

                continue;
            }

            int row = 0;
            for (; row + 2 <= count; row += 2)
            {
                TwoRows(panel, rows + (row * stride), stride, pairs, sums + (row * PackedMatrix.PanelColumns));
            }

            if (row < count)
            {
                OneRow(panel, rows + (row * stride), pairs, sums + (row * PackedMatrix.PanelColumns));
            }
        }
    }

    // Products first, then additions: the order matters, since both want the same units and additions may go elsewhere.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void FourRows(short* panel, short* row0, nint stride, int pairs, int* sums)
    {
        short* row1 = row0 + stride;
        short* row2 = row1 + stride;
        short* row3 = row2 + stride;
        TSums s00 = TLanes.Zero, s01 = TLanes.Zero, s02 = TLanes.Zero, s03 = TLanes.Zero;
        TSums s10 = TLanes.Zero, s11 = TLanes.Zero, s12 = TLanes.Zero, s13 = TLanes.Zero;
        TSums s20 = TLanes.Zero, s21 = TLanes.Zero, s22 = TLanes.Zero, s23 = TLanes.Zero;
        TSums s30 = TLanes.Zero, s31 = TLanes.Zero, s32 = TLanes.Zero, s33 = TLanes.Zero;
        for (nint k = 0; k < 2 * (nint)pairs; k += 2, panel += Pair)
        {
            TShorts w0 = TLanes.Load(panel), w1 = TLanes.Load(panel + (2 * Group)), w2 = TLanes.Load(panel + (4 * Group)), w3 = TLanes.Load(panel + (6 * Group));
            var x = TLanes.Repeat(row0 + k);
            TSums p0 = TLanes.Multiply(w0, x), p1 = TLanes.Multiply(w1, x), p2 = TLanes.Multiply(w2, x), p3 = TLanes.Multiply(w3, x);
            (s00, s01, s02, s03) = (TLanes.Add(s00, p0), TLanes.Add(s01, p1), TLanes.Add(s02, p2), TLanes.Add(s03, p3));
            x = TLanes.Repeat(row1 + k);
            (p0, p1, p2, p3) = (TLanes.Multiply(w0, x), TLanes.Multiply(w1, x), TLanes.Multiply(w2, x), TLanes.Multiply(w3, x));
            (s10, s11, s12, s13) = (TLanes.Add(s10, p0), TLanes.Add(s11, p1), TLanes.Add(s12, p2), TLanes.Add(s13, p3));
            x = TLanes.Repeat(row2 + k);
            (p0, p1, p2, p3) = (TLanes.Multiply(w0, x), TLanes.Multiply(w1, x), TLanes.Multiply(w2, x), TLanes.Multiply(w3, x));
            (s20, s21, s22, s23) = (TLanes.Add(s20, p0), TLanes.Add(s21, p1), TLanes.Add(s22, p2), TLanes.Add(s23, p3));
            x = TLanes.Repeat(row3 + k);
            (p0, p1, p2, p3) = (TLanes.Multiply(w0, x), TLanes.Multiply(w1, x), TLanes.Multiply(w2, x), TLanes.Multiply(w3, x));
            (s30, s31, s32, s33) = (TLanes.Add(s30, p0), TLanes.Add(s31, p1), TLanes.Add(s32, p2), TLanes.Add(s33, p3));
        }

        Store(sums, s00, s01, s02, s03);
        Store(sums + PackedMatrix.PanelColumns, s10, s11, s12, s13);
        Store(sums + (2 * PackedMatrix.PanelColumns), s20, s21, s22, s23);
        Store(sums + (3 * PackedMatrix.PanelColumns), s30, s31, s32, s33);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void ThreeRows(short* panel, short* row0, nint stride, int pairs, int* sums)
    {
        short* row1 = row0 + stride;
        short* row2 = row1 + stride;
        TSums s00 = TLanes.Zero, s01 = TLanes.Zero, s02 = TLanes.Zero, s03 = TLanes.Zero;
        TSums s10 = TLanes.Zero, s11 = TLanes.Zero, s12 = TLanes.Zero, s13 = TLanes.Zero;
        TSums s20 = TLanes.Zero, s21 = TLanes.Zero, s22 = TLanes.Zero, s23 = TLanes.Zero;
        for (nint k = 0; k < 2 * (nint)pairs; k += 2, panel += Pair)
        {
            TShorts w0 = TLanes.Load(panel), w1 = TLanes.Load(panel + (2 * Group)), w2 = TLanes.Load(panel + (4 * Group)), w3 = TLanes.Load(panel + (6 * Group));
            var x = TLanes.Repeat(row0 + k);
            TSums p0 = TLanes.Multiply(w0, x), p1 = TLanes.Multiply(w1, x), p2 = TLanes.Multiply(w2, x), p3 = TLanes.Multiply(w3, x);
            (s00, s01, s02, s03) = (TLanes.Add(s00, p0), TLanes.Add(s01, p1), TLanes.Add(s02, p2), TLanes.Add(s03, p3));
            x = TLanes.Repeat(row1 + k);
            (p0, p1, p2, p3) = (TLanes.Multiply(w0, x), TLanes.Multiply(w1, x), TLanes.Multiply(w2, x), TLanes.Multiply(w3, x));
            (s10, s11, s12, s13) = (TLanes.Add(s10, p0), TLanes.Add(s11, p1), TLanes.Add(s12, p2), TLanes.Add(s13, p3));
            x = TLanes.Repeat(row2 + k);
            (p0, p1, p2, p3) = (TLanes.Multiply(w0, x), TLanes.Multiply(w1, x), TLanes.Multiply(w2, x), TLanes.Multiply(w3, x));
            (s20, s21, s22, s23) = (TLanes.Add(s20, p0), TLanes.Add(s21, p1), TLanes.Add(s22, p2), TLanes.Add(s23, p3));
        }

        Store(sums, s00, s01, s02, s03);
        Store(sums + PackedMatrix.PanelColumns, s10, s11, s12, s13);
        Store(sums + (2 * PackedMatrix.PanelColumns), s20, s21, s22, s23);
    }

    // Fits into the 16 registers of AVX2.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void TwoRows(short* panel, short* row0, nint stride, int pairs, int* sums)
    {
        short* row1 = row0 + stride;
        TSums s00 = TLanes.Zero, s01 = TLanes.Zero, s02 = TLanes.Zero, s03 = TLanes.Zero;
        TSums s10 = TLanes.Zero, s11 = TLanes.Zero, s12 = TLanes.Zero, s13 = TLanes.Zero;
        for (nint k = 0; k < 2 * (nint)pairs; k += 2, panel += Pair)
        {
            TShorts x = TLanes.Repeat(row0 + k), y = TLanes.Repeat(row1 + k);
            var w = TLanes.Load(panel);
            (s00, s10) = (TLanes.Add(s00, TLanes.Multiply(w, x)), TLanes.Add(s10, TLanes.Multiply(w, y)));
            w = TLanes.Load(panel + (2 * Group));
            (s01, s11) = (TLanes.Add(s01, TLanes.Multiply(w, x)), TLanes.Add(s11, TLanes.Multiply(w, y)));
            w = TLanes.Load(panel + (4 * Group));
            (s02, s12) = (TLanes.Add(s02, TLanes.Multiply(w, x)), TLanes.Add(s12, TLanes.Multiply(w, y)));
            w = TLanes.Load(panel + (6 * Group));
            (s03, s13) = (TLanes.Add(s03, TLanes.Multiply(w, x)), TLanes.Add(s13, TLanes.Multiply(w, y)));
        }

        Store(sums, s00, s01, s02, s03);
        Store(sums + PackedMatrix.PanelColumns, s10, s11, s12, s13);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void OneRow(short* panel, short* row, int pairs, int* sums)
    {
        TSums s0 = TLanes.Zero, s1 = TLanes.Zero, s2 = TLanes.Zero, s3 = TLanes.Zero;
        for (nint k = 0; k < 2 * (nint)pairs; k += 2, panel += Pair)
        {
            var x = TLanes.Repeat(row + k);
            s0 = TLanes.Add(s0, TLanes.Multiply(TLanes.Load(panel), x));
            s1 = TLanes.Add(s1, TLanes.Multiply(TLanes.Load(panel + (2 * Group)), x));
            s2 = TLanes.Add(s2, TLanes.Multiply(TLanes.Load(panel + (4 * Group)), x));
            s3 = TLanes.Add(s3, TLanes.Multiply(TLanes.Load(panel + (6 * Group)), x));
        }

        Store(sums, s0, s1, s2, s3);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(int* sums, TSums s0, TSums s1, TSums s2, TSums s3)
    {
        TLanes.Store(s0, sums);
        TLanes.Store(s1, sums + Group);
        TLanes.Store(s2, sums + (2 * Group));
        TLanes.Store(s3, sums + (3 * Group));
    }
}
