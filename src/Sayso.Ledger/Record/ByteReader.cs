using System.Text;
using Sayso.Text;

namespace Sayso.Ledger.Record;

/// <summary>Reads what a <see cref="ByteWriter"/> wrote, and trusts none of it: anything that does not fit is an <see cref="InvalidDataException"/>.</summary>
internal sealed class ByteReader(byte[] bytes, string text)
{
    private int _next;
    private int _last;

    public bool IsAtEnd => _next == bytes.Length;

    public byte Byte() => _next < bytes.Length ? bytes[_next++] : throw Damaged();

    public byte[] Raw(int count)
    {
        if (count > bytes.Length - _next)
        {
            throw Damaged();
        }

        _next += count;
        return bytes[(_next - count).._next];
    }

    public int Count()
    {
        long value = Long();
        return value <= int.MaxValue ? (int)value : throw Damaged();
    }

    public long Long()
    {
        ulong value = 0;
        for (int shift = 0; shift < 63; shift += 7)
        {
            byte next = Byte();
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return (long)value;
            }
        }

        throw Damaged();
    }

    public int? CountOrNone() => Count() is > 0 and var value ? value - 1 : null;

    public Span Span()
    {
        long coded = Long();
        long start = _last + ((coded & 1) == 0 ? coded / 2 : -((coded + 1) / 2));
        long length = Long();
        if (start < 0 || start + length > text.Length)
        {
            throw Damaged();
        }

        _last = (int)start;
        return new Span((int)start, (int)(start + length));
    }

    public Span? SpanOrNone() => Byte() == 0 ? null : Span();

    public Span[] Spans() => Many(Span);

    public SpanSet? SpansOrNone()
    {
        var spans = Spans();
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
                int place = Count();
                int length = Count();
                return (long)place + length <= text.Length ? text.Substring(place, length) : throw Damaged();
            default:
                return Encoding.UTF8.GetString(Raw(Count()));
        }
    }

    public double Share() => Count() / 10_000.0;

    public TEnum Choice<TEnum>()
        where TEnum : struct, Enum
    {
        var value = (TEnum)Enum.ToObject(typeof(TEnum), Count());
        return Enum.IsDefined(value) ? value : throw Damaged();
    }

    /// <summary>How many items follow. Every item takes a byte or more, so a damaged number cannot ask for more memory than the bytes bear out.</summary>
    public int CountOfItems() => Count() is var count && count <= bytes.Length - _next ? count : throw Damaged();

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
}
