using System.Text;

namespace Sayso.Bench.Onnx;

/// <summary>Writes a message of the protocol buffers' wire format: as much of it as an ONNX model needs.</summary>
internal sealed class ProtoWriter
{
    private const int VarintType = 0;
    private const int BytesType = 2;

    private readonly List<byte> _bytes = [];

    /// <summary>Writes a whole number.</summary>
    public ProtoWriter Number(int field, long value)
    {
        Varint(((ulong)field << 3) | VarintType);
        Varint((ulong)value);
        return this;
    }

    /// <summary>Writes each of some whole numbers, as a repeated field.</summary>
    public ProtoWriter Numbers(int field, params ReadOnlySpan<int> values)
    {
        foreach (int value in values)
        {
            Number(field, value);
        }

        return this;
    }

    /// <summary>Writes each of some strings, as a repeated field. Empty ones count: ONNX leaves out an input in this way.</summary>
    public ProtoWriter Text(int field, params ReadOnlySpan<string> values)
    {
        foreach (string value in values)
        {
            Bytes(field, Encoding.UTF8.GetBytes(value));
        }

        return this;
    }

    /// <summary>Writes a field of bytes.</summary>
    public ProtoWriter Bytes(int field, ReadOnlySpan<byte> value)
    {
        Varint(((ulong)field << 3) | BytesType);
        Varint((ulong)value.Length);
        _bytes.AddRange(value);
        return this;
    }

    /// <summary>Writes a message within this one.</summary>
    public ProtoWriter Message(int field, ProtoWriter message) => Bytes(field, message.ToArray());

    /// <summary>What has been written.</summary>
    public byte[] ToArray() => [.. _bytes];

    private void Varint(ulong value)
    {
        for (; value >= 0x80; value >>= 7)
        {
            _bytes.Add((byte)(value | 0x80));
        }

        _bytes.Add((byte)value);
    }
}
