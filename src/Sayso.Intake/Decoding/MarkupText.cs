using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Sayso.Text;

namespace Sayso.Intake.Decoding;

/// <summary>Decodes markup by what is said of its encoding: a byte order mark, the server's word, its own declaration; else by its looks.</summary>
internal static class MarkupText
{
    /// <summary>How far into a page its declaration may stand; browsers look as far.</summary>
    private const int Reach = 4096;

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\"';/>?");

    /// <summary>The text of <paramref name="bytes"/>, and a warning if some of them stand for nothing.</summary>
    public static (string Text, Fault? Warning) Decode(ReadOnlySpan<byte> bytes, string? charset)
    {
        if (Marked(bytes, out int length) is { } marked)
        {
            return Decode(bytes, marked, length);
        }

        bool isUtf8 = Utf8.IsValid(bytes);
        var named = Named(charset) ?? Named(Declared(bytes));
        if (isUtf8 && (named is null || named.IsSingleByte))
        {
            // Valid UTF-8 with letters beyond ASCII is nothing else, whatever is said.
            return (Encoding.UTF8.GetString(bytes), null);
        }

        return Decode(bytes, named is null || (named is UTF8Encoding && HasFewSequences(bytes)) ? Named("windows-1252")! : named, 0);
    }

    private static (string Text, Fault? Warning) Decode(ReadOnlySpan<byte> bytes, Encoding encoding, int start)
    {
        string text = encoding.GetString(bytes[start..]);
        int replaced = text.AsSpan().Count('\uFFFD');
        if (replaced == 0 || (encoding is UTF8Encoding && Utf8.IsValid(bytes[start..])))
        {
            return (text, null);
        }

        long offset = start + encoding.GetByteCount(text.AsSpan(0, text.IndexOf('\uFFFD', StringComparison.Ordinal)));
        return (text, DocumentFaults.BrokenEncoding(replaced, encoding.WebName, offset));
    }

    private static Encoding? Marked(ReadOnlySpan<byte> bytes, out int length)
    {
        length = bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? 3 : 2;
        return length == 3 ? Encoding.UTF8
            : bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) ? Encoding.Unicode
            : bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? Encoding.BigEndianUnicode : null;
    }

    /// <summary>The encoding of that name, or null. ISO-8859-1 and ASCII mean Windows-1252, as in browsers.</summary>
    private static Encoding? Named(string? charset)
    {
        string name = charset?.Trim(' ', '"', '\'').ToLowerInvariant() ?? "";
        name = name is "iso-8859-1" or "latin1" or "latin-1" or "us-ascii" or "ascii" or "iso8859-1" ? "windows-1252" : name is "utf8" ? "utf-8" : name;
        if (name.Length is 0 or > 40 || name.StartsWith("utf-16", StringComparison.Ordinal) || name.StartsWith("utf-7", StringComparison.Ordinal))
        {
            // Whoever could read the declaration did not need UTF-16 for it.
            return null;
        }

        try
        {
            return name == "utf-8" ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The charset in <c>&lt;meta charset=…&gt;</c>, <c>content="text/html; charset=…"</c> or <c>&lt;?xml encoding="…"?&gt;</c>.</summary>
    private static string? Declared(ReadOnlySpan<byte> bytes)
    {
        string head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Reach)]);
        string mark = head.StartsWith("<?xml", StringComparison.Ordinal) ? "encoding" : "charset";
        int at = head.IndexOf(mark, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        var rest = head.AsSpan(at + mark.Length).TrimStart();
        if (!rest.StartsWith("="))
        {
            return null;
        }

        rest = rest[1..].TrimStart(" \t\"'");
        int end = rest.IndexOfAny(NameEnds);
        return end < 0 ? null : rest[..end].ToString();
    }

    /// <summary>Whether hardly any of the bytes beyond ASCII form UTF-8, so that it cannot be meant.</summary>
    private static bool HasFewSequences(ReadOnlySpan<byte> bytes)
    {
        int broken = 0;
        int whole = 0;
        while (bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF) is >= 0 and var next)
        {
            bytes = bytes[next..];
            bool isWhole = Rune.DecodeFromUtf8(bytes, out _, out int length) == OperationStatus.Done;
            whole += isWhole ? 1 : 0;
            broken += isWhole ? 0 : 1;
            bytes = bytes[length..];
        }

        return broken > whole;
    }
}
