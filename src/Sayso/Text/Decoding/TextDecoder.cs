using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Sayso.Text;

/// <summary>Finds out which encoding bytes are in, and decodes them.</summary>
internal static class TextDecoder
{
    /// <summary>How many bytes tell UTF-16 without a byte order mark.</summary>
    private const int Sample = 1 << 16;

    /// <summary>The text that <paramref name="bytes"/> stand for, without its byte order mark. What stands for nothing is U+FFFD.</summary>
    public static Decoded Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            return Utf8Text(bytes, start: 3);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return Utf16Text(bytes, start: 2, bigEndian: false);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return Utf16Text(bytes, start: 2, bigEndian: true);
        }

        if (IsUtf16(bytes, out bool bigEndian))
        {
            return Utf16Text(bytes, start: 0, bigEndian);
        }

        return Utf8.IsValid(bytes) || !IsWindows1252(bytes) ? Utf8Text(bytes, start: 0) : Windows1252Text(bytes);
    }

    /// <summary>In English text in UTF-16 nearly every other byte is zero.</summary>
    private static bool IsUtf16(ReadOnlySpan<byte> bytes, out bool bigEndian)
    {
        var sample = bytes[..(Math.Min(bytes.Length, Sample) & ~1)];
        int first = 0;
        int second = 0;
        for (int i = 0; i < sample.Length; i += 2)
        {
            first += sample[i] == 0 ? 1 : 0;
            second += sample[i + 1] == 0 ? 1 : 0;
        }

        int units = sample.Length / 2;
        bigEndian = first > second;
        return units >= 4 && Math.Max(first, second) * 10 > units * 7 && Math.Min(first, second) * 20 < units;
    }

    /// <summary>Whether bytes that are not all valid UTF-8 are rather Windows-1252 than UTF-8 with damage.</summary>
    private static bool IsWindows1252(ReadOnlySpan<byte> bytes)
    {
        var (broken, _, sequences, cutOff) = Survey(bytes);
        bool onlyCutOff = broken == 1 && cutOff;
        return broken > sequences && !onlyCutOff && Windows1252.IsLikely(bytes);
    }

    /// <summary>How many places are not valid UTF-8, where the first is, how many sequences of several bytes are valid, and whether the end is missing.</summary>
    private static (int Broken, int First, int Sequences, bool CutOff) Survey(ReadOnlySpan<byte> bytes)
    {
        int broken = 0;
        int first = -1;
        int sequences = 0;
        bool cutOff = false;
        for (int i = 0; i < bytes.Length;)
        {
            int ascii = bytes[i..].IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (ascii < 0)
            {
                break;
            }

            i += ascii;
            var status = Rune.DecodeFromUtf8(bytes[i..], out _, out int length);
            if (status == OperationStatus.Done)
            {
                sequences++;
            }
            else
            {
                first = broken++ == 0 ? i : first;
                cutOff = status == OperationStatus.NeedMoreData;
            }

            i += length;
        }

        return (broken, first, sequences, cutOff);
    }

    private static Decoded Utf8Text(ReadOnlySpan<byte> bytes, int start)
    {
        var rest = bytes[start..];
        string text = Encoding.UTF8.GetString(rest);
        if (Utf8.IsValid(rest))
        {
            return new Decoded(text);
        }

        var (broken, first, _, _) = Survey(rest);
        return new Decoded(text, DocumentFaults.BrokenEncoding(broken, "UTF-8", start + first));
    }

    private static Decoded Utf16Text(ReadOnlySpan<byte> bytes, int start, bool bigEndian)
    {
        var rest = bytes[start..];
        string text = (bigEndian ? Encoding.BigEndianUnicode : Encoding.Unicode).GetString(rest);
        int broken = 0;
        int first = -1;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\uFFFD' && !(2 * i + 1 < rest.Length && rest[2 * i] + rest[2 * i + 1] == 0xFF + 0xFD))
            {
                first = broken++ == 0 ? i : first;
            }
        }

        return broken == 0 ? new Decoded(text) : new Decoded(text, DocumentFaults.BrokenEncoding(broken, "UTF-16", start + 2L * first));
    }

    private static Decoded Windows1252Text(ReadOnlySpan<byte> bytes)
    {
        string text = Windows1252.Decode(bytes);
        int first = text.IndexOf('\uFFFD', StringComparison.Ordinal);
        return first < 0 ? new Decoded(text) : new Decoded(text, DocumentFaults.BrokenEncoding(text.AsSpan().Count('\uFFFD'), "Windows-1252", first));
    }
}
