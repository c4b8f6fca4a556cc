using System.Buffers;
using System.Text;
using Sayso.Text;

namespace Sayso.Ledger.Record;

/// <summary>Writes numbers, words and spans of a text in few bytes: most numbers are small, and most words stand in the text.</summary>
internal sealed class ByteWriter(string text)
{
    private const int LookThrough = 32 * 1024;

    private readonly ArrayBufferWriter<byte> _bytes = new(512);
    private int _last;

    // Names and roles are mostly said early on; looking for thousands of them through a very long text would cost more than it saves.
    private readonly string _lookedThrough = text.Length <= LookThrough ? text : text[..LookThrough];

    public ReadOnlySpan<byte> Bytes => _bytes.WrittenSpan;

    public void Byte(byte value)
    {
        _bytes.GetSpan(1)[0] = value;
        _bytes.Advance(1);
    }

    public void Raw(ReadOnlySpan<byte> bytes) => _bytes.Write(bytes);

    /// <summary>A number, seven bits to a byte, the lowest first; the highest bit says that more come.</summary>
    public void Count(long value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        ulong rest = (ulong)value;
        for (; rest >= 0x80; rest >>= 7)
        {
            Byte((byte)(rest | 0x80));
        }

        Byte((byte)rest);
    }

    /// <summary>A number, or none.</summary>
    public void CountOrNone(long? value) => Count(value is { } number ? number + 1 : 0);

    /// <summary>A span, by its distance from the one before.</summary>
    public void Span(Span span)
    {
        int distance = span.Start - _last;
        Count(distance < 0 ? (-(long)distance * 2) - 1 : distance * 2L);
        Count(span.Length);
        _last = span.Start;
    }

    public void SpanOrNone(Span? span)
    {
        Byte(span is null ? (byte)0 : (byte)1);
        if (span is { } given)
        {
            Span(given);
        }
    }

    public void Spans(IReadOnlyList<Span>? spans)
    {
        Count(spans?.Count ?? 0);
        foreach (var span in spans ?? [])
        {
            Span(span);
        }
    }

    /// <summary>Words, or none: 0 for none, 1 for a stretch of the text, 2 for others.</summary>
    public void Words(string? words)
    {
        int place = words is { Length: > 0 } ? _lookedThrough.IndexOf(words, StringComparison.Ordinal) : -1;
        if (words is null)
        {
            Byte(0);
        }
        else if (place >= 0)
        {
            Byte(1);
            Count(place);
            Count(words.Length);
        }
        else
        {
            Byte(2);
            Count(Encoding.UTF8.GetByteCount(words));
            _bytes.Advance(Encoding.UTF8.GetBytes(words, _bytes.GetSpan(Encoding.UTF8.GetByteCount(words))));
        }
    }

    /// <summary>A share of one, in ten-thousandths.</summary>
    public void Share(double share) => Count((long)Math.Round(Math.Clamp(share, 0, 1) * 10_000));

    public void Many<T>(IReadOnlyCollection<T> items, Action<T> write)
    {
        Count(items.Count);
        foreach (var item in items)
        {
            write(item);
        }
    }
}
