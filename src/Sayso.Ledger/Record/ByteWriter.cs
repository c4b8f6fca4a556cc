using System.Buffers;
using System.Text;
using Sayso.Text;

namespace Sayso.Ledger.Record;

/// <summary>
/// Writes numbers, words and spans of a text in few bytes: most numbers are small, and most words stand in the text. Each sort of thing goes into
/// a lane of its own, since like compresses well beside like.
/// </summary>
internal sealed class ByteWriter(string text)
{
    /// <summary>The lanes: marks, numbers, where spans start, how long they are, shares of one, words.</summary>
    public const int Lanes = 6;

    private const int LookThrough = 32 * 1024;

    // Names and roles are mostly said early on; looking for thousands of them through a very long text would cost more than it saves.
    private readonly string _lookedThrough = text.Length <= LookThrough ? text : text[..LookThrough];
    private readonly ArrayBufferWriter<byte>[] _lanes = [.. Enumerable.Range(0, Lanes).Select(_ => new ArrayBufferWriter<byte>(256))];
    private int _last;

    private ArrayBufferWriter<byte> Marks => _lanes[0];

    private ArrayBufferWriter<byte> Numbers => _lanes[1];

    private ArrayBufferWriter<byte> Starts => _lanes[2];

    private ArrayBufferWriter<byte> Lengths => _lanes[3];

    private ArrayBufferWriter<byte> Shares => _lanes[4];

    private ArrayBufferWriter<byte> Phrases => _lanes[5];

    /// <summary>The lengths of the lanes, then the lanes.</summary>
    public byte[] ToArray()
    {
        var all = new ArrayBufferWriter<byte>(_lanes.Sum(lane => lane.WrittenCount) + (Lanes * 3));
        foreach (var lane in _lanes)
        {
            Put(all, lane.WrittenCount);
        }

        foreach (var lane in _lanes)
        {
            all.Write(lane.WrittenSpan);
        }

        return all.WrittenSpan.ToArray();
    }

    public void Byte(byte value) => Marks.Write([value]);

    public void Raw(ReadOnlySpan<byte> bytes) => Marks.Write(bytes);

    public void Count(long value) => Put(Numbers, value);

    /// <summary>A number, or none.</summary>
    public void CountOrNone(long? value) => Count(value is { } number ? number + 1 : 0);

    /// <summary>A span, by its distance from the one before.</summary>
    public void Span(Span span)
    {
        long distance = (long)span.Start - _last;
        Put(Starts, distance < 0 ? (-distance * 2) - 1 : distance * 2);
        Put(Lengths, span.Length);
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
            Put(Phrases, place);
            Put(Phrases, words.Length);
        }
        else
        {
            byte[] bytes = Encoding.UTF8.GetBytes(words);
            Byte(2);
            Put(Phrases, bytes.Length);
            Phrases.Write(bytes);
        }
    }

    /// <summary>A share of one, in so many parts.</summary>
    public void Share(double share, int parts) => Put(Shares, (long)Math.Round(Math.Clamp(share, 0, 1) * parts));

    public void Many<T>(IReadOnlyCollection<T> items, Action<T> write)
    {
        Count(items.Count);
        foreach (var item in items)
        {
            write(item);
        }
    }

    /// <summary>A number, seven bits to a byte, the lowest first; the highest bit says that more come.</summary>
    private static void Put(ArrayBufferWriter<byte> lane, long value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        Span<byte> bytes = stackalloc byte[10];
        int count = 0;
        ulong rest = (ulong)value;
        for (; rest >= 0x80; rest >>= 7)
        {
            bytes[count++] = (byte)(rest | 0x80);
        }

        bytes[count++] = (byte)rest;
        lane.Write(bytes[..count]);
    }
}
