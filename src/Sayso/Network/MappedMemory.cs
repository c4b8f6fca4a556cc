using System.Buffers;
using System.IO.MemoryMappedFiles;

namespace Sayso.Network;

/// <summary>Memory that the runtime did not allocate: a file mapped into the process, or an assembly's resource.</summary>
internal sealed unsafe class MappedMemory : MemoryManager<byte>
{
    private readonly MemoryMappedFile? _file;
    private readonly MemoryMappedViewAccessor? _view;
    private readonly int _length;
    private byte* _start;

    private MappedMemory(byte* start, int length, MemoryMappedFile? file, MemoryMappedViewAccessor? view)
    {
        _start = start;
        _length = length;
        _file = file;
        _view = view;
    }

    /// <summary>Maps a whole file, to be read only. A file of 2 GB and more is refused, since no memory has so many bytes.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static MappedMemory Of(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        if (stream.Length is 0 or > int.MaxValue)
        {
            throw new IOException($"it has {stream.Length} bytes.");
        }

        var file = MemoryMappedFile.CreateFromFile(stream, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
        var view = file.CreateViewAccessor(0, stream.Length, MemoryMappedFileAccess.Read);
        byte* start = null;
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
        return new MappedMemory(start + view.PointerOffset, (int)stream.Length, file, view);
    }

    /// <summary>The memory that a stream over unmanaged memory reads from.</summary>
    public static MappedMemory Of(UnmanagedMemoryStream stream)
    {
        stream.Position = 0;
        return new MappedMemory(stream.PositionPointer, checked((int)stream.Length), null, null);
    }

    /// <inheritdoc/>
    public override Span<byte> GetSpan()
    {
        ObjectDisposedException.ThrowIf(_start is null, this);
        return new Span<byte>(_start, _length);
    }

    /// <inheritdoc/>
    public override MemoryHandle Pin(int elementIndex = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(elementIndex);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(elementIndex, _length);
        ObjectDisposedException.ThrowIf(_start is null, this);
        return new MemoryHandle(_start + elementIndex);
    }

    /// <inheritdoc/>
    public override void Unpin()
    {
        // The memory never moves.
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (_start is not null && disposing)
        {
            _start = null;
            _view?.SafeMemoryMappedViewHandle.ReleasePointer();
            _view?.Dispose();
            _file?.Dispose();
        }
    }
}
