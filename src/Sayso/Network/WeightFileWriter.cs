using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Sayso.Network;

/// <summary>Collects tensors and writes them as a safetensors file. The same tensors always give the same bytes.</summary>
internal sealed class WeightFileWriter
{
    private const int Alignment = 8;

    private readonly Dictionary<string, (WeightType Type, int[] Shape, byte[] Data)> _tensors = new(StringComparer.Ordinal);

    /// <summary>What the file is to say of itself.</summary>
    public IDictionary<string, string> Metadata { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Adds a tensor, stored as the type of the numbers given.</summary>
    /// <exception cref="ArgumentException">The name is taken, or the shape asks for another count of numbers.</exception>
    public void Add<T>(string name, ReadOnlySpan<int> shape, ReadOnlySpan<T> numbers)
        where T : unmanaged
    {
        long count = 1;
        foreach (int size in shape)
        {
            count = checked(count * size);
        }

        if (count != numbers.Length || string.Equals(name, WeightHeader.Metadatum, StringComparison.Ordinal))
        {
            throw new ArgumentException($"The tensor '{name}' has {numbers.Length} numbers, and its shape asks for {count}.", nameof(numbers));
        }

        _tensors.Add(name, (WeightTypes.Of<T>(), shape.ToArray(), MemoryMarshal.AsBytes(numbers).ToArray()));
    }

    /// <summary>Adds a tensor, stored in half precision.</summary>
    /// <exception cref="ArgumentException">The name is taken, or the shape asks for another count of numbers.</exception>
    public void AddHalf(string name, ReadOnlySpan<int> shape, ReadOnlySpan<float> numbers)
    {
        var halves = new Half[numbers.Length];
        for (int i = 0; i < halves.Length; i++)
        {
            halves[i] = (Half)numbers[i];
        }

        Add<Half>(name, shape, halves);
    }

    /// <summary>Writes the file.</summary>
    public void Save(string path)
    {
        using var stream = File.Create(path);
        Write(stream);
    }

    /// <summary>Writes the file to a stream.</summary>
    public void Write(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);

        // Wide numbers first, so that each tensor lies at a multiple of its numbers' size.
        var order = _tensors.OrderByDescending(t => t.Value.Type.Size()).ThenBy(t => t.Key, StringComparer.Ordinal).ToList();
        var header = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(header))
        {
            WriteHeader(json, order);
        }

        int padding = (Alignment - (header.WrittenCount % Alignment)) % Alignment;
        stream.Write(BitConverter.GetBytes((ulong)(header.WrittenCount + padding)));
        stream.Write(header.WrittenSpan);
        stream.Write("        "u8[..padding]);
        foreach (var (_, tensor) in order)
        {
            stream.Write(tensor.Data);
        }
    }

    private void WriteHeader(Utf8JsonWriter json, List<KeyValuePair<string, (WeightType Type, int[] Shape, byte[] Data)>> order)
    {
        json.WriteStartObject();
        if (Metadata.Count > 0)
        {
            json.WriteStartObject(WeightHeader.Metadatum);
            foreach (var (key, value) in Metadata)
            {
                json.WriteString(key, value);
            }

            json.WriteEndObject();
        }

        int at = 0;
        foreach (var (name, tensor) in order)
        {
            json.WriteStartObject(name);
            json.WriteString("dtype", tensor.Type.Name());
            json.WriteStartArray("shape");
            foreach (int size in tensor.Shape)
            {
                json.WriteNumberValue(size);
            }

            json.WriteEndArray();
            json.WriteStartArray("data_offsets");
            json.WriteNumberValue(at);
            json.WriteNumberValue(checked(at += tensor.Data.Length));
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
