using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Sayso.Network;

/// <summary>Turns numbers into 16-bit integers.</summary>
internal static class Quantization
{
    /// <summary>The largest magnitude among numbers, and the sum of all magnitudes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static (float Largest, float Total) Measure(ReadOnlySpan<float> numbers)
    {
        var largest = Vector256<float>.Zero;
        var total = Vector256<float>.Zero;
        var vectors = MemoryMarshal.Cast<float, Vector256<float>>(numbers);
        foreach (var v in vectors)
        {
            var magnitude = Vector256.Abs(v);
            largest = Vector256.MaxNative(largest, magnitude);
            total += magnitude;
        }

        float most = 0;
        for (int i = 0; i < Vector256<float>.Count; i++)
        {
            most = Math.Max(most, largest[i]);
        }

        float sum = Vector256.Sum(total);
        foreach (float rest in numbers[(vectors.Length * Vector256<float>.Count)..])
        {
            most = Math.Max(most, Math.Abs(rest));
            sum += Math.Abs(rest);
        }

        return (most, sum);
    }

    /// <summary>Writes each number times <paramref name="scale"/>, rounded; what is left of <paramref name="target"/> becomes zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Round(ReadOnlySpan<float> numbers, float scale, Span<short> target)
    {
        int i = 0;
        for (; i + Vector256<short>.Count <= numbers.Length; i += Vector256<short>.Count)
        {
            var low = Vector256.ConvertToInt32Native(Vector256.Round(Vector256.Create(numbers[i..]) * scale));
            var high = Vector256.ConvertToInt32Native(Vector256.Round(Vector256.Create(numbers[(i + Vector256<float>.Count)..]) * scale));
            Vector256.Narrow(low, high).CopyTo(target[i..]);
        }

        for (; i < numbers.Length; i++)
        {
            target[i] = (short)MathF.Round(numbers[i] * scale);
        }

        target[numbers.Length..].Clear();
    }
}
