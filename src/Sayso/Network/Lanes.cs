using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Sayso.Network;

/// <summary>The few vector operations that <see cref="DotKernel{TLanes, TShorts, TSums}"/> is made of, for one width of vector.</summary>
/// <typeparam name="TShorts">A vector of 16-bit integers, in pairs.</typeparam>
/// <typeparam name="TSums">A vector of 32-bit sums, one for each pair.</typeparam>
internal unsafe interface ILanes<TShorts, TSums>
{
    /// <summary>Sums in a vector.</summary>
    static abstract int Count { get; }

    /// <summary>No sums yet.</summary>
    static abstract TSums Zero { get; }

    /// <summary>Reads a vector of pairs.</summary>
    static abstract TShorts Load(short* source);

    /// <summary>Reads one pair into every place.</summary>
    static abstract TShorts Repeat(short* pair);

    /// <summary>a₀b₀ + a₁b₁ of each pair.</summary>
    static abstract TSums Multiply(TShorts a, TShorts b);

    /// <summary>Adds sums; they wrap around.</summary>
    static abstract TSums Add(TSums a, TSums b);

    /// <summary>Writes sums.</summary>
    static abstract void Store(TSums sums, int* target);
}

/// <summary>512-bit vectors, for processors with AVX-512BW.</summary>
internal readonly unsafe struct Lanes512 : ILanes<Vector512<short>, Vector512<int>>
{
    public static int Count => Vector512<int>.Count;

    public static Vector512<int> Zero => Vector512<int>.Zero;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<short> Load(short* source) => Vector512.Load(source);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<short> Repeat(short* pair) => Vector512.Create(*(int*)pair).AsInt16();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> Multiply(Vector512<short> a, Vector512<short> b) => Avx512BW.MultiplyAddAdjacent(a, b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> Add(Vector512<int> a, Vector512<int> b) => a + b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector512<int> sums, int* target) => sums.Store(target);
}

/// <summary>256-bit vectors, for processors with AVX2.</summary>
internal readonly unsafe struct Lanes256 : ILanes<Vector256<short>, Vector256<int>>
{
    public static int Count => Vector256<int>.Count;

    public static Vector256<int> Zero => Vector256<int>.Zero;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<short> Load(short* source) => Vector256.Load(source);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<short> Repeat(short* pair) => Vector256.Create(*(int*)pair).AsInt16();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Multiply(Vector256<short> a, Vector256<short> b) => Avx2.MultiplyAddAdjacent(a, b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Add(Vector256<int> a, Vector256<int> b) => a + b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector256<int> sums, int* target) => sums.Store(target);
}

/// <summary>128-bit vectors, for every other processor: ARM, and where need be plain code.</summary>
internal readonly unsafe struct Lanes128 : ILanes<Vector128<short>, Vector128<int>>
{
    public static int Count => Vector128<int>.Count;

    public static Vector128<int> Zero => Vector128<int>.Zero;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<short> Load(short* source) => Vector128.Load(source);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<short> Repeat(short* pair) => Vector128.Create(*(int*)pair).AsInt16();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> Multiply(Vector128<short> a, Vector128<short> b) =>
        Sse2.IsSupported ? Sse2.MultiplyAddAdjacent(a, b) : MultiplyPortably(a.AsInt32(), b.AsInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> Add(Vector128<int> a, Vector128<int> b) => a + b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector128<int> sums, int* target) => sums.Store(target);

    /// <summary>The same by shifts: a pair's first number is the lower half of a 32-bit lane, its second the upper.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector128<int> MultiplyPortably(Vector128<int> a, Vector128<int> b) =>
        ((a << 16 >> 16) * (b << 16 >> 16)) + ((a >> 16) * (b >> 16));
}
