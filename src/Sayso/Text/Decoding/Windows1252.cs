namespace Sayso.Text;

/// <summary>The Windows-1252 encoding, in which much old news text is kept.</summary>
internal static class Windows1252
{
    /// <summary>What the bytes 80 to 9F stand for; the five that stand for nothing are U+FFFD. The others stand for the code point of their own number.</summary>
    private const string Upper = "€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ";

    /// <summary>The text that <paramref name="bytes"/> stand for.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes) => string.Create(bytes.Length, bytes, static (text, bytes) =>
    {
        for (int i = 0; i < bytes.Length; i++)
        {
            text[i] = Of(bytes[i]);
        }
    });

    /// <summary>The character that <paramref name="value"/> stands for.</summary>
    public static char Of(byte value) => value is >= 0x80 and <= 0x9F ? Upper[value - 0x80] : (char)value;

    /// <summary>
    /// Whether the bytes above 7F look like the quotation marks, dashes, signs and accented letters of an English text in this encoding,
    /// rather than like damage.
    /// </summary>
    public static bool IsLikely(ReadOnlySpan<byte> bytes)
    {
        long high = 0;
        long likely = 0;
        for (int i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] >= 0x80)
            {
                high++;
                likely += IsLikelyAt(bytes, i) ? 1 : 0;
            }
        }

        return likely * 2 > high && high * 4 < bytes.Length;
    }

    private static bool IsLikelyAt(ReadOnlySpan<byte> bytes, int index) => bytes[index] switch
    {
        0x85 or (>= 0x91 and <= 0x97) or 0x80 or 0x99 => true,
        0xA0 or 0xA3 or 0xA7 or 0xA9 or 0xAB or 0xAE or 0xB0 or 0xB7 or 0xBB or (>= 0xBC and <= 0xBE) => true,
        0xD0 or 0xD7 or 0xDE or 0xF0 or 0xF7 or 0xFD or 0xFE or 0xFF => false,
        >= 0xC0 => (index > 0 && char.IsAsciiLetter((char)bytes[index - 1])) || (index + 1 < bytes.Length && char.IsAsciiLetter((char)bytes[index + 1])),
        _ => false,
    };
}
