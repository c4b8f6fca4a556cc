using Sayso.Text;

namespace Sayso.Intake.Streams;

/// <summary>Bytes that are read once from front to end, with a look ahead. It knows its place.</summary>
internal sealed class ByteSource(Stream stream) : IDisposable
{
    private const int FirstCapacity = 64 * 1024;
    private const int MostHeld = 1024 * 1024;

    private byte[] _buffer = new byte[FirstCapacity];
    private int _start;
    private int _end;
    private int _held = -1;
    private bool _isAtEnd;

    /// <summary>How many bytes were taken.</summary>
    public long Position { get; private set; }

    /// <summary>What lies ahead: at least <paramref name="count"/> bytes, unless the end comes before.</summary>
    public ReadOnlySpan<byte> Peek(int count) => PeekMemory(count).Span;

    /// <inheritdoc cref="Peek"/>
    public ReadOnlyMemory<byte> PeekMemory(int count)
    {
        while (_end - _start < count && !_isAtEnd)
        {
            MakeRoom(count);
            int read = stream.Read(_buffer, _end, _buffer.Length - _end);
            _end += read;
            _isAtEnd = read == 0;
        }

        return _buffer.AsMemory(_start, _end - _start);
    }

    /// <summary>Takes <paramref name="count"/> of the bytes that were looked at.</summary>
    public void Take(int count)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, _end - _start);
        _start += count;
        Position += count;
    }

    /// <summary>Takes up to <paramref name="count"/> bytes and forgets them.</summary>
    /// <returns>How many there were.</returns>
    public long Skip(long count)
    {
        long left = count;
        while (left > 0 && Peek(1).Length is > 0 and var there)
        {
            int step = (int)Math.Min(left, there);
            Take(step);
            left -= step;
        }

        return count - left;
    }

    /// <summary>Takes all that is left, or one byte more than <paramref name="limit"/>.</summary>
    /// <exception cref="IntakeException">There is more, and the stream says so before it is read.</exception>
    public ReadOnlyMemory<byte> TakeAll(int limit)
    {
        if (stream.CanSeek && stream.Length - Position > limit)
        {
            throw new IntakeException(DocumentFaults.TooLarge(stream.Length - Position, limit));
        }

        var all = PeekMemory(limit + 1);
        all = all[..Math.Min(all.Length, limit + 1)];
        Take(all.Length);
        return all;
    }

    /// <summary>Whether the end was seen: there is nothing beyond what was looked at.</summary>
    public bool IsLast => _isAtEnd;

    /// <summary>Keeps what is taken from here on, up to a mebibyte of it, so that it can be gone back to.</summary>
    public void Hold() => _held = _start;

    /// <summary>Goes back to where it was told to hold, unless that is too far back by now.</summary>
    public void GoBack()
    {
        if (_held >= 0)
        {
            Position -= _start - _held;
            _start = _held;
        }
    }

    /// <summary>Begins anew with what the stream gives now, as one that was at an end may.</summary>
    public void Restart() => (_start, _end, _held, _isAtEnd, Position) = (0, 0, -1, false, 0);

    public void Dispose() => stream.Dispose();

    private void MakeRoom(int count)
    {
        _held = _start - _held > MostHeld ? -1 : _held;
        int keep = _held >= 0 ? _held : _start;
        if (keep > 0)
        {
            _buffer.AsSpan(keep, _end - keep).CopyTo(_buffer);
            (_start, _end, _held) = (_start - keep, _end - keep, _held >= 0 ? 0 : -1);
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, (int)Math.Min(Math.Max(_buffer.Length * 2L, FirstCapacity), Math.Max(_start + count, _held >= 0 ? 2 * MostHeld : FirstCapacity)));
        }
    }
}
