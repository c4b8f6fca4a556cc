namespace Sayso.Network;

/// <summary>
/// A model's weights in the safetensors format: eight bytes with the header's length, a JSON header, the tensors' numbers. A file
/// is checked whole when it is opened, and trusted afterwards. It may be read from many threads, until it is disposed of.
/// </summary>
internal sealed class WeightFile : IDisposable
{
    private readonly Dictionary<string, WeightTensor> _tensors;
    private readonly IDisposable? _memory;

    private WeightFile(string name, ReadOnlyMemory<byte> bytes, IDisposable? memory)
    {
        Name = name;
        _memory = memory;
        var header = WeightHeader.Read(name, bytes.Span);
        Metadata = header.Metadata;
        _tensors = new Dictionary<string, WeightTensor>(header.Entries.Count, StringComparer.Ordinal);
        foreach (var e in header.Entries)
        {
            _tensors.Add(e.Name, new WeightTensor(name, e.Name, e.Type, e.Shape, bytes.Slice(header.DataStart + e.Start, e.End - e.Start)));
        }
    }

    /// <summary>The file's name, for messages.</summary>
    public string Name { get; }

    /// <summary>What the file says of itself.</summary>
    public IReadOnlyDictionary<string, string> Metadata { get; }

    /// <summary>The tensors by name.</summary>
    public IReadOnlyDictionary<string, WeightTensor> Tensors => _tensors;

    /// <summary>Maps a file into memory; only what is used of it is ever read from disk.</summary>
    /// <exception cref="WeightFileException">The file cannot be read, or is damaged.</exception>
    public static WeightFile Open(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        string name = Path.GetFileName(path);
        MappedMemory? mapped = null;
        try
        {
            mapped = MappedMemory.Of(path);
            return new WeightFile(name, mapped.Memory, mapped);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new WeightFileException(WeightFaults.Unreadable(name, e.Message), e);
        }
        catch
        {
            (mapped as IDisposable)?.Dispose();
            throw;
        }
    }

    /// <summary>Reads weights that are in memory already.</summary>
    /// <exception cref="WeightFileException">They are damaged.</exception>
    public static WeightFile Read(string name, ReadOnlyMemory<byte> bytes) => new(name, bytes, null);

    /// <summary>Reads weights from a stream. An assembly's own resource is used where it lies; anything else is copied.</summary>
    /// <exception cref="WeightFileException">They cannot be read, or are damaged.</exception>
    public static WeightFile Read(string name, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (stream is UnmanagedMemoryStream resource)
        {
            var memory = MappedMemory.Of(resource);
            return new WeightFile(name, memory.Memory, memory);
        }

        try
        {
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            return new WeightFile(name, copy.GetBuffer().AsMemory(0, (int)copy.Length), null);
        }
        catch (IOException e)
        {
            throw new WeightFileException(WeightFaults.Unreadable(name, e.Message), e);
        }
    }

    /// <summary>The tensor of that name and shape.</summary>
    /// <exception cref="WeightFileException">There is none, or it has another shape.</exception>
    public WeightTensor Get(string tensor, params ReadOnlySpan<int> shape)
    {
        var found = Get(tensor);
        return found.Shape.SequenceEqual(shape)
            ? found
            : throw new WeightFileException(WeightFaults.Unfit(Name, tensor, $"has the shape {Show(found.Shape)}, not {Show(shape)}"));
    }

    /// <summary>The tensor of that name.</summary>
    /// <exception cref="WeightFileException">There is none.</exception>
    public WeightTensor Get(string tensor) =>
        _tensors.TryGetValue(tensor, out var found) ? found : throw new WeightFileException(WeightFaults.Unfit(Name, tensor, "is missing"));

    /// <summary>Lets go of the file; no tensor may be used from then on.</summary>
    public void Dispose() => _memory?.Dispose();

    private static string Show(ReadOnlySpan<int> shape) => $"[{string.Join(", ", shape.ToArray())}]";
}
