using System.Buffers;

namespace Sayso.Ledger.Export;

/// <summary>Takes a stream apart into lines, of which only one is in memory at a time.</summary>
internal sealed class LineReader(Stream input)
{
    /// <summary>More than the largest text that is read makes, with all that can be found in it; a longer line is no line but a file without line ends.</summary>
    public const int MostBytes = 512 * 1024 * 1024;

    private readonly byte[] _block = new byte[128 * 1024];
    private readonly ArrayBufferWriter<byte> _line = new();
    private int _next;
    private int _end;

    /// <summary>The number of the line that was read last, from 1.</summary>
    public long Number { get; private set; }

    /// <summary>Reads the next line.</summary>
    /// <param name="line">The line without its end, valid until the next is read; empty where it is too long.</param>
    /// <param name="isTooLong">Whether it is.</param>
    /// <returns>Whether there was one.</returns>
    public bool Read(out ReadOnlyMemory<byte> line, out bool isTooLong)
    {
        _line.ResetWrittenCount();
        isTooLong = false;
        bool isLine = false;
        while (Fill())
        {
            isLine = true;
            int length = _block.AsSpan(_next, _end - _next).IndexOf((byte)'\n');
            int taken = length < 0 ? _end - _next : length;
            isTooLong |= (long)_line.WrittenCount + taken > MostBytes;
            if (!isTooLong)
            {
                _line.Write(_block.AsSpan(_next, taken));
            }

            _next += length < 0 ? taken : taken + 1;
            if (length >= 0)
            {
                break;
            }
        }

        Number += isLine ? 1 : 0;
        line = isTooLong ? default : Trimmed();
        return isLine;
    }

    private bool Fill()
    {
        if (_next == _end)
        {
            _next = 0;
            _end = input.Read(_block);
        }

        return _end > 0;
    }

    /// <summary>Without a byte order mark at the file's beginning and the carriage return at the line's end that programs elsewhere leave.</summary>
    private ReadOnlyMemory<byte> Trimmed()
    {
        var line = _line.WrittenMemory;
        if (Number == 1 && line.Span.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            line = line[3..];
        }

        return line.Span is [.., (byte)'\r'] ? line[..^1] : line;
    }
}
