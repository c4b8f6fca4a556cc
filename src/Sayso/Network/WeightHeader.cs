using System.Buffers.Binary;
using System.Text.Json;

namespace Sayso.Network;

/// <summary>Where a tensor lies: bytes [Start, End) after the header.</summary>
internal sealed record WeightEntry(string Name, WeightType Type, int[] Shape, int Start, int End);

/// <summary>
/// The header of a safetensors file, read with distrust: whatever the bytes are, it is either accepted with every tensor inside
/// the file and none over another, or refused with a code, in time linear in its length.
/// </summary>
internal sealed class WeightHeader
{
    /// <summary>The name that is no tensor's.</summary>
    public const string Metadatum = "__metadata__";

    private const int LengthBytes = 8;
    private const int MostDimensions = 8;

    private readonly string _file;
    private readonly List<WeightEntry> _entries = [];
    private readonly Dictionary<string, string> _metadata = new(StringComparer.Ordinal);

    private WeightHeader(string file, int dataStart)
    {
        _file = file;
        DataStart = dataStart;
    }

    /// <summary>The offset in the file that tensors count from.</summary>
    public int DataStart { get; }

    /// <summary>The tensors, in order of their bytes.</summary>
    public IReadOnlyList<WeightEntry> Entries => _entries;

    /// <summary>What the file says of itself.</summary>
    public IReadOnlyDictionary<string, string> Metadata => _metadata;

    /// <summary>Reads and checks the header of a whole file.</summary>
    /// <exception cref="WeightFileException">It is damaged.</exception>
    public static WeightHeader Read(string file, ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < LengthBytes)
        {
            throw new WeightFileException(WeightFaults.Framing(file, $"it has {bytes.Length} bytes"));
        }

        ulong length = BinaryPrimitives.ReadUInt64LittleEndian(bytes);
        if (length > (ulong)(bytes.Length - LengthBytes))
        {
            throw new WeightFileException(WeightFaults.Framing(file, $"its header should have {length} bytes, and {bytes.Length - LengthBytes} are left", 0));
        }

        var header = new WeightHeader(file, LengthBytes + (int)length);
        try
        {
            header.Parse(bytes.Slice(LengthBytes, (int)length));
        }
        catch (JsonException e)
        {
            throw new WeightFileException(WeightFaults.Header(file, "it is no valid JSON", LengthBytes + (e.BytePositionInLine ?? 0)), e);
        }
        catch (InvalidOperationException e)
        {
            // A string whose bytes or escapes are no text.
            throw new WeightFileException(WeightFaults.Header(file, "a name in it is no text"), e);
        }

        header.CheckOrder(bytes.Length - header.DataStart);
        return header;
    }

    private void Parse(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = 4 });
        var names = new HashSet<string>(StringComparer.Ordinal);
        Expect(ref reader, JsonTokenType.StartObject);
        while (Next(ref reader) == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            if (!names.Add(name))
            {
                throw Damaged($"'{name}' stands in it twice", reader);
            }

            Expect(ref reader, JsonTokenType.StartObject);
            if (string.Equals(name, Metadatum, StringComparison.Ordinal))
            {
                ParseMetadata(ref reader);
            }
            else
            {
                ParseTensor(ref reader, name);
            }
        }

        // Padding is allowed after the object, nothing else.
        if (reader.Read())
        {
            throw Damaged("something follows its end", reader);
        }
    }

    private void ParseMetadata(ref Utf8JsonReader reader)
    {
        while (Next(ref reader) == JsonTokenType.PropertyName)
        {
            string key = reader.GetString()!;
            Expect(ref reader, JsonTokenType.String);
            _metadata[key] = reader.GetString()!;
        }
    }

    private void ParseTensor(ref Utf8JsonReader reader, string name)
    {
        WeightType? type = null;
        List<int>? shape = null;
        List<int>? offsets = null;
        while (Next(ref reader) == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("dtype"u8))
            {
                Expect(ref reader, JsonTokenType.String);
                string? word = reader.GetString();
                type = WeightTypes.Parse(word) ?? throw new WeightFileException(WeightFaults.Layout(_file, name, $"its type '{word}' is unknown"));
            }
            else if (reader.ValueTextEquals("shape"u8))
            {
                shape = ParseNumbers(ref reader, name);
            }
            else if (reader.ValueTextEquals("data_offsets"u8))
            {
                offsets = ParseNumbers(ref reader, name);
            }
            else
            {
                throw Damaged($"'{name}' has a property that the format lacks", reader);
            }
        }

        if (type is null || shape is null || offsets is not [var start, var end])
        {
            throw new WeightFileException(WeightFaults.Layout(_file, name, "its type, shape or place is missing"));
        }

        long bytes = type.Value.Size();
        foreach (int size in shape)
        {
            // Sizes and bytes stay below 2³¹ each, so their product cannot overflow.
            bytes = Math.Min(bytes * size, int.MaxValue + 1L);
        }

        if (bytes != (long)end - start)
        {
            throw new WeightFileException(WeightFaults.Layout(_file, name, "its place has not the bytes that its shape asks for"));
        }

        _entries.Add(new WeightEntry(name, type.Value, [.. shape], start, end));
    }

    private List<int> ParseNumbers(ref Utf8JsonReader reader, string name)
    {
        var numbers = new List<int>();
        Expect(ref reader, JsonTokenType.StartArray);
        while (Next(ref reader) == JsonTokenType.Number)
        {
            if (!reader.TryGetInt32(out int number) || number < 0 || numbers.Count == MostDimensions)
            {
                throw new WeightFileException(WeightFaults.Layout(_file, name, "its shape or place is out of range"));
            }

            numbers.Add(number);
        }

        return reader.TokenType == JsonTokenType.EndArray ? numbers : throw Damaged("a number was expected", reader);
    }

    /// <summary>The format wants every byte to belong to one tensor: no gap, no overlap, nothing left over.</summary>
    private void CheckOrder(int dataLength)
    {
        _entries.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.End.CompareTo(b.End));
        int at = 0;
        foreach (var e in _entries)
        {
            if (e.Start != at)
            {
                throw new WeightFileException(WeightFaults.Layout(_file, e.Name, $"it starts at {e.Start}, where {at} was expected"));
            }

            at = e.End;
        }

        if (at != dataLength)
        {
            throw new WeightFileException(WeightFaults.Framing(_file, $"its tensors have {at} bytes, and {dataLength} are there", DataStart));
        }
    }

    private static JsonTokenType Next(ref Utf8JsonReader reader) =>
        reader.Read() ? reader.TokenType : throw new JsonException("The header ends too early.");

    private void Expect(ref Utf8JsonReader reader, JsonTokenType type)
    {
        if (Next(ref reader) != type)
        {
            throw Damaged($"{type} was expected", reader);
        }
    }

    private WeightFileException Damaged(string what, in Utf8JsonReader reader) =>
        new(WeightFaults.Header(_file, what, LengthBytes + reader.TokenStartIndex));
}
