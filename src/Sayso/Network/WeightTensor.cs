using System.Numerics;
using System.Runtime.InteropServices;

namespace Sayso.Network;

/// <summary>A named block of numbers in a <see cref="WeightFile"/>, row-major. Its numbers stay in the file's memory until asked for.</summary>
internal sealed class WeightTensor
{
    private readonly string _file;
    private readonly ReadOnlyMemory<byte> _data;
    private readonly int[] _shape;

    /// <summary>Creates a tensor over memory that holds exactly its numbers.</summary>
    /// <param name="file">The file's name, for messages.</param>
    /// <param name="name">The tensor's name.</param>
    /// <param name="type">What its numbers are stored as.</param>
    /// <param name="shape">Its sizes, outermost first; none for a single number.</param>
    /// <param name="data">Its numbers, little-endian.</param>
    public WeightTensor(string file, string name, WeightType type, int[] shape, ReadOnlyMemory<byte> data)
    {
        _file = file;
        _shape = shape;
        _data = data;
        Name = name;
        Type = type;
        Count = data.Length / type.Size();
    }

    /// <summary>The tensor's name in its file.</summary>
    public string Name { get; }

    /// <summary>What its numbers are stored as.</summary>
    public WeightType Type { get; }

    /// <summary>Its sizes, outermost first.</summary>
    public ReadOnlySpan<int> Shape => _shape;

    /// <summary>How many numbers it has.</summary>
    public int Count { get; }

    /// <summary>The numbers as they are stored.</summary>
    public ReadOnlySpan<byte> Bytes => _data.Span;

    /// <summary>The numbers, in place. They are only valid while the file is not disposed of.</summary>
    /// <exception cref="WeightFileException">They are stored as another type.</exception>
    public ReadOnlySpan<T> As<T>()
        where T : unmanaged
    {
        var wanted = WeightTypes.Of<T>();
        return wanted == Type
            ? MemoryMarshal.Cast<byte, T>(_data.Span)
            : throw new WeightFileException(WeightFaults.Unfit(_file, Name, $"is stored as {Type.Name()}, not {wanted.Name()}"));
    }

    /// <summary>A copy of the numbers, which may be stored as F32 or F16.</summary>
    /// <exception cref="WeightFileException">They are stored as integers, or one is infinite or no number.</exception>
    public float[] ToFloats()
    {
        var floats = new float[Count];
        if (Type == WeightType.F16)
        {
            Halves.Widen(As<Half>(), floats);
        }
        else
        {
            As<float>().CopyTo(floats);
        }

        return AllFinite(floats) ? floats : throw new WeightFileException(WeightFaults.Layout(_file, Name, "not all of its numbers are finite"));
    }

    // Any number times zero is zero, but for those that are none or infinite.
    private static bool AllFinite(ReadOnlySpan<float> numbers)
    {
        var sum = Vector<float>.Zero;
        int i = 0;
        for (; i + Vector<float>.Count <= numbers.Length; i += Vector<float>.Count)
        {
            sum += new Vector<float>(numbers[i..]) * 0;
        }

        bool finite = Vector.EqualsAll(sum, Vector<float>.Zero);
        for (; i < numbers.Length; i++)
        {
            finite &= float.IsFinite(numbers[i]);
        }

        return finite;
    }
}
