using System.Text;

namespace Sayso.Intake.Formats;

/// <summary>Tells by their first bytes what format bytes are in. Names are not asked.</summary>
internal static class Recognition
{
    /// <summary>How many bytes are looked at, at most.</summary>
    public const int Reach = 64 * 1024;

    /// <summary>Some of the first bytes of what is not text and in no format of ours.</summary>
    private static readonly byte[][] Binaries =
    [
        [0x89, (byte)'P', (byte)'N', (byte)'G'], [0xFF, 0xD8, 0xFF], [.. "GIF8"u8], [.. "{\\rtf"u8], [(byte)'P', (byte)'K', 3, 4], [0xD0, 0xCF, 0x11, 0xE0],
        [0x28, 0xB5, 0x2F, 0xFD], [0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', 0], [(byte)'7', (byte)'z', 0xBC, 0xAF], [.. "Rar!\u001a"u8],
        [.. "SQLite format 3\0"u8], [0x7F, (byte)'E', (byte)'L', (byte)'F'], [.. "OggS\0"u8], [.. "ID3"u8, 3], [.. "ID3"u8, 4], [.. "RIFF"u8], [.. "BZh"u8],
    ];

    /// <summary>The format of bytes that start with <paramref name="first"/>.</summary>
    /// <param name="first">The first 64 KiB, or all if there are fewer.</param>
    /// <param name="isWhole">Whether that is all.</param>
    public static Format Of(ReadOnlySpan<byte> first, bool isWhole)
    {
        if (first.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]))
        {
            return Format.Gzip;
        }

        if (first.StartsWith("%PDF-"u8))
        {
            return Format.Pdf;
        }

        foreach (byte[] signature in Binaries)
        {
            if (first.StartsWith(signature))
            {
                return Format.Binary;
            }
        }

        if (first.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || first.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            var encoding = first[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode;
            return OfText(Encoding.UTF8.GetBytes(encoding.GetString(first[2..])), isWhole);
        }

        return OfText(first.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? first[3..] : first, isWhole);
    }

    private static Format OfText(ReadOnlySpan<byte> text, bool isWhole)
    {
        int start = text.IndexOfAnyExcept(" \t\r\n\f"u8);
        if (start < 0)
        {
            return isWhole ? Format.Empty : Format.Text;
        }

        text = text[start..];
        return text[0] switch
        {
            (byte)'<' => MarkupKind.Of(text),
            (byte)'{' or (byte)'[' => JsonKind.Of(text, isWhole),
            (byte)'W' when text.StartsWith("WARC/1."u8) || text.StartsWith("WARC/0."u8) => Format.Warc,
            _ => Format.Text,
        };
    }
}
