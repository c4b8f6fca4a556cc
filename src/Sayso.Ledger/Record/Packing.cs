using System.Buffers.Binary;
using System.IO.Compression;

namespace Sayso.Ledger.Record;

/// <summary>
/// Bytes as they are stored: one byte that says how (0 as they are, 1 Brotli), then, for Brotli, their number as a 32-bit little-endian
/// integer, then the bytes.
/// </summary>
internal static class Packing
{
    private const byte Plain = 0;
    private const byte Brotli = 1;
    private const int Quality = 6;
    private const int Window = 22;

    /// <summary>Packs bytes, smaller where that helps.</summary>
    public static byte[] Pack(ReadOnlySpan<byte> bytes)
    {
        byte[] packed = new byte[1 + sizeof(int) + BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        if (BrotliEncoder.TryCompress(bytes, packed.AsSpan(1 + sizeof(int)), out int written, Quality, Window) && written + sizeof(int) < bytes.Length)
        {
            packed[0] = Brotli;
            BinaryPrimitives.WriteInt32LittleEndian(packed.AsSpan(1), bytes.Length);
            return packed[..(1 + sizeof(int) + written)];
        }

        return [Plain, .. bytes];
    }

    /// <summary>The bytes that were packed.</summary>
    /// <exception cref="InvalidDataException">They are damaged.</exception>
    public static byte[] Unpack(ReadOnlySpan<byte> packed)
    {
        if (packed is [Plain, ..])
        {
            return packed[1..].ToArray();
        }

        if (packed.Length < 1 + sizeof(int) || packed[0] != Brotli)
        {
            throw new InvalidDataException("The entry's body is packed in no known way.");
        }

        int length = BinaryPrimitives.ReadInt32LittleEndian(packed[1..]);
        // No Brotli stream unpacks to this much more than itself; a damaged length must not ask for all memory.
        if (length < 0 || length > 1024L * 1024 * 1024)
        {
            throw new InvalidDataException("The entry's body claims an impossible length.");
        }

        byte[] bytes = new byte[length];
        return BrotliDecoder.TryDecompress(packed[(1 + sizeof(int))..], bytes, out int written) && written == length
            ? bytes
            : throw new InvalidDataException("The entry's body cannot be unpacked.");
    }
}
