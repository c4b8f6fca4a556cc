using System.Text;
using Sayso.Text;

namespace Sayso.Ledger.Record;

/// <summary>Reads what a <see cref="ByteWriter"/> wrote, and trusts none of it: anything that does not fit is an <see cref="InvalidDataException"/>.</summary>
internal sealed class ByteReader
{
    private readonly byte[] _bytes;
    private readonly string _text;
    private readonly Lane _marks = new();
    private readonly Lane _numbers = new();
    private readonly Lane _starts = new();
    private readonly Lane _lengths = new();
    private readonly Lane _shares = new();
    private readonly Lane _phrases = new();
    private int _last;

    public ByteReader(byte[] bytes, string text)
    {
        (_bytes, _text) = (bytes, text);
        Lane[] lanes = [_marks, _numbers, _starts, _lengths, _shares, _phrases];
        var head = new Lane { End = bytes.Length };
        int[] lengths = [.. lanes.Select(_ => Small(head))];
        int start = head.Next;
        for (int i = 0; i < lanes.Length; i++)
        {
            (lanes[i].Next, lanes[i].End) = (start, lengths[i] <= bytes.Length - start ? start + lengths[i] : throw Damaged());
            start = lanes[i].End;
        }

        if (start != bytes.Length)
        {
            throw Damaged();
        }
    }

    public bool IsAtEnd => ((Lane[])[_marks, _numbers, _starts, _lengths, _shares, _phrases]).All(lane => lane.Next == lane.End);

    public byte Byte() => Byte(_marks);

    public byte[] Raw(int count) => Raw(_marks, count);

    public int Count() => Small(_numbers);

    public int? CountOrNone() => Count() is > 0 and var value ? value - 1 : null;

    public Span Span()
    {
        long coded = Long(_starts);
        long start = _last + ((coded & 1) == 0 ? coded / 2 : -((coded + 1) / 2));
        int length = Small(_lengths);
        if (start < 0 || start + length > _text.Length)
        {
            throw Damaged();
        }

        _last = (int)start;
        return new Span((int)start, (int)start + length);
    }

    public Span? SpanOrNone() => Byte() == 0 ? null : Span();

    public SpanSet? SpansOrNone()
    {
        var spans = Many(Span);
        try
        {
            return spans.Length == 0 ? null : SpanSet.Create(spans);
        }
        catch (ArgumentException e)
        {
            throw new InvalidDataException(e.Message, e);
        }
    }

    public string? Words()
    {
        switch (Byte())
        {
            case 0:
                return null;
            case 1:
                int place = Small(_phrases);
                int length = Small(_phrases);
                return (long)place + length <= _text.Length ? _text.Substring(place, length) : throw Damaged();
            default:
                return Encoding.UTF8.GetString(Raw(_phrases, Small(_phrases)));
        }
    }

    public double Share(int parts) => (double)Small(_shares) / parts;

    public TEnum Choice<TEnum>()
        where TEnum : struct, Enum
    {
        var value = (TEnum)Enum.ToObject(typeof(TEnum), Count());
        return Enum.IsDefined(value) ? value : throw Damaged();
    }

    /// <summary>How many items follow. Every item takes a byte or more, so a damaged number cannot ask for more memory than the bytes bear out.</summary>
    public int CountOfItems() => Count() is var count && count <= _bytes.Length ? count : throw Damaged();

    public T[] Many<T>(Func<T> read)
    {
        var items = new T[CountOfItems()];
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = read();
        }

        return items;
    }

    public static InvalidDataException Damaged() => new("The entry's reading is damaged.");

    private byte Byte(Lane lane) => lane.Next < lane.End ? _bytes[lane.Next++] : throw Damaged();

    private byte[] Raw(Lane lane, int count)
    {
        if (count > lane.End - lane.Next)
        {
            throw Damaged();
        }

        lane.Next += count;
        return _bytes[(lane.Next - count)..lane.Next];
    }

    private int Small(Lane lane) => Long(lane) is var value && value <= int.MaxValue ? (int)value : throw Damaged();

    private long Long(Lane lane)
    {
        ulong value = 0;
        for (int shift = 0; shift < 63; shift += 7)
        {
            byte next = Byte(lane);
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return (long)value;
            }
        }

        throw Damaged();
    }

    private sealed class Lane
    {
        public int Next { get; set; }

        public int End { get; set; }
    }
}
