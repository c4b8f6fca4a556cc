using System.IO.Compression;
using Sayso.Text;

namespace Sayso.Intake.Archives;

/// <summary>Unpacks the bodies of answers, never beyond the limits.</summary>
internal static class Packing
{
    private const int Step = 64 * 1024;

    /// <summary>From here on the ratio counts.</summary>
    private const int Harmless = 16 * 1024 * 1024;

    /// <summary>The body unpacked by <paramref name="codings"/>, last first; as it is where an archive has unpacked it already.</summary>
    /// <exception cref="IntakeException">It is too large or broken, or the coding is not known.</exception>
    public static ReadOnlySpan<byte> Unpack(ReadOnlySpan<byte> body, string? codings, IntakeLimits limits)
    {
        if (codings is null)
        {
            return body;
        }

        foreach (string coding in codings.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Reverse().Take(3))
        {
            body = UnpackOne(body, coding.ToLowerInvariant(), limits);
        }

        return body;
    }

    private static ReadOnlySpan<byte> UnpackOne(ReadOnlySpan<byte> body, string coding, IntakeLimits limits)
    {
        bool looksPlain = body.TrimStart(" \t\r\n"u8).StartsWith("<"u8) && coding is not "br";
        if (coding is "identity" || looksPlain || body.IsEmpty)
        {
            return body;
        }

        var packed = new MemoryStream(body.ToArray());
        using Stream unpacker = coding switch
        {
            "gzip" or "x-gzip" => new GZipStream(packed, CompressionMode.Decompress),
            "deflate" when (body[0] & 0x0F) == 8 => new ZLibStream(packed, CompressionMode.Decompress),
            "deflate" => new DeflateStream(packed, CompressionMode.Decompress),
            "br" => new BrotliStream(packed, CompressionMode.Decompress),
            _ => throw new IntakeException(IntakeFaults.UnknownCoding(coding)),
        };
        return ReadAll(unpacker, body.Length, limits);
    }

    private static ReadOnlySpan<byte> ReadAll(Stream unpacker, int packed, IntakeLimits limits)
    {
        byte[] all = new byte[Step];
        int count = 0;
        try
        {
            while (unpacker.Read(all, count, all.Length - count) is > 0 and var read)
            {
                count += read;
                if (count > Harmless && count / limits.UnpackingRatio > packed)
                {
                    throw new IntakeException(IntakeFaults.UnpacksTooFar(limits.UnpackingRatio));
                }

                if (count > limits.DocumentBytes)
                {
                    throw new IntakeException(DocumentFaults.TooLarge(count, limits.DocumentBytes));
                }

                if (count == all.Length)
                {
                    Array.Resize(ref all, (int)Math.Min(all.Length * 2L, limits.DocumentBytes + 1L));
                }
            }
        }
        catch (InvalidDataException) when (count > 0)
        {
            // What breaks off has a beginning that can be read.
        }
        catch (InvalidDataException e)
        {
            throw new IntakeException(IntakeFaults.Damaged(e.Message));
        }

        return all.AsSpan(0, count);
    }
}
