namespace Sayso.Network;

/// <summary>What a tensor's numbers are stored as, by the names of the safetensors format.</summary>
internal enum WeightType
{
    /// <summary>32-bit floating point.</summary>
    F32,

    /// <summary>16-bit floating point.</summary>
    F16,

    /// <summary>8-bit signed integer.</summary>
    I8,

    /// <summary>8-bit unsigned integer.</summary>
    U8,

    /// <summary>16-bit signed integer.</summary>
    I16,

    /// <summary>32-bit signed integer.</summary>
    I32,
}

/// <summary>Sizes and names of <see cref="WeightType"/>.</summary>
internal static class WeightTypes
{
    /// <summary>Bytes that one number takes.</summary>
    public static int Size(this WeightType type) => type switch
    {
        WeightType.F32 or WeightType.I32 => 4,
        WeightType.F16 or WeightType.I16 => 2,
        _ => 1,
    };

    /// <summary>The name in a file's header.</summary>
    public static string Name(this WeightType type) => type switch
    {
        WeightType.F32 => "F32",
        WeightType.F16 => "F16",
        WeightType.I8 => "I8",
        WeightType.U8 => "U8",
        WeightType.I16 => "I16",
        _ => "I32",
    };

    /// <summary>The type of that name, or null where it is none of these.</summary>
    public static WeightType? Parse(string? name) => name switch
    {
        "F32" => WeightType.F32,
        "F16" => WeightType.F16,
        "I8" => WeightType.I8,
        "U8" => WeightType.U8,
        "I16" => WeightType.I16,
        "I32" => WeightType.I32,
        _ => null,
    };

    /// <summary>The type that holds numbers of type <typeparamref name="T"/>.</summary>
    public static WeightType Of<T>()
        where T : unmanaged =>
        typeof(T) == typeof(float) ? WeightType.F32
        : typeof(T) == typeof(Half) ? WeightType.F16
        : typeof(T) == typeof(sbyte) ? WeightType.I8
        : typeof(T) == typeof(byte) ? WeightType.U8
        : typeof(T) == typeof(short) ? WeightType.I16
        : typeof(T) == typeof(int) ? WeightType.I32
        : throw new NotSupportedException($"No tensor holds numbers of type {typeof(T).Name}.");
}
