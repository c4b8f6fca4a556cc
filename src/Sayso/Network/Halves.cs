using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Sayso.Network;

/// <summary>Widens half-precision numbers, many at a time: the runtime's own conversion takes them one by one.</summary>
internal static class Halves
{
    private const uint Magnitude = 0x7FFF;
    private const uint LargestFinite = 0x7BFF;
    private const uint Infinity = 0x7F800000;

    /// <summary>Writes each number as a <see cref="float"/> of the same value.</summary>
    public static void Widen(ReadOnlySpan<Half> halves, Span<float> floats)
    {
        int whole = halves.Length - (halves.Length % Vector256<ushort>.Count);
        WidenVectors(MemoryMarshal.Cast<Half, ushort>(halves[..whole]), floats[..whole]);
        for (int i = whole; i < halves.Length; i++)
        {
            floats[i] = (float)halves[i];
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void WidenVectors(ReadOnlySpan<ushort> halves, Span<float> floats)
    {
        for (int i = 0; i < halves.Length; i += Vector256<ushort>.Count)
        {
            var bits = Vector256.Create(halves[i..]);
            Widen(Vector256.WidenLower(bits)).CopyTo(floats[i..]);
            Widen(Vector256.WidenUpper(bits)).CopyTo(floats[(i + Vector256<float>.Count)..]);
        }
    }

    /// <summary>
    /// Moves exponent and fraction to where a <see cref="float"/> has them, and multiplies with 2¹¹² for the exponents' different
    /// zero, which sets numbers below the normal ones right as well.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Widen(Vector256<uint> half)
    {
        var magnitude = half & Vector256.Create(Magnitude);
        var sign = (half ^ magnitude) << 16;
        var number = ((magnitude << 13).AsSingle() * BitConverter.UInt32BitsToSingle(0x77800000)).AsUInt32();
        var endless = Vector256.GreaterThan(magnitude, Vector256.Create(LargestFinite)) & Vector256.Create(Infinity);
        return (number | endless | sign).AsSingle();
    }
}
