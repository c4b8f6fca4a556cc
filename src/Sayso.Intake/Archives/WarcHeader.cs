using System.Globalization;
using System.Text;
using Sayso.Intake.Streams;

namespace Sayso.Intake.Archives;

/// <summary>The head of a WARC record, or of the HTTP message in it: a first line, then fields.</summary>
internal sealed class WarcHeader
{
    private const int Longest = 256 * 1024;

    private readonly Dictionary<string, string> _fields = new(StringComparer.OrdinalIgnoreCase);

    private WarcHeader(string firstLine) => FirstLine = firstLine;

    public string FirstLine { get; }

    /// <summary>The value of the field <paramref name="name"/>, trimmed; null if it is not there.</summary>
    public string? this[string name] => _fields.GetValueOrDefault(name);

    /// <summary>How many bytes follow, by the record's own word; null if it does not say.</summary>
    public long? ContentLength => long.TryParse(this["Content-Length"], NumberStyles.None, CultureInfo.InvariantCulture, out long length) ? length : null;

    /// <summary>Takes the head that <paramref name="source"/> starts with; null if it has no end within 256 KiB.</summary>
    public static WarcHeader? Take(ByteSource source)
    {
        var ahead = source.Peek(4 * 1024);
        int end = EndOf(ahead);
        if (end < 0)
        {
            ahead = source.Peek(Longest);
            end = EndOf(ahead);
        }

        if (end < 0)
        {
            return null;
        }

        var header = Parse(ahead[..end]);
        source.Take(end);
        return header;
    }

    /// <summary>The head that <paramref name="message"/> starts with, and how long it is; all of it if it has no end.</summary>
    public static WarcHeader Of(ReadOnlySpan<byte> message, out int length)
    {
        int end = EndOf(message[..Math.Min(message.Length, Longest)]);
        length = end < 0 ? message.Length : end;
        return Parse(message[..Math.Min(length, Longest)]);
    }

    /// <summary>Where the content begins, behind the first empty line; -1 if there is none.</summary>
    private static int EndOf(ReadOnlySpan<byte> bytes)
    {
        int at = 0;
        while (bytes[at..].IndexOf((byte)'\n') is >= 0 and var line)
        {
            at += line + 1;
            var rest = bytes[at..];
            if (rest.StartsWith("\n"u8))
            {
                return at + 1;
            }

            if (rest.StartsWith("\r\n"u8))
            {
                return at + 2;
            }
        }

        return -1;
    }

    private static WarcHeader Parse(ReadOnlySpan<byte> bytes)
    {
        string[] lines = Encoding.UTF8.GetString(bytes).Split('\n');
        var header = new WarcHeader(lines[0].Trim());
        foreach (string line in lines.Skip(1))
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
            {
                header._fields.TryAdd(line[..colon].Trim(), line[(colon + 1)..].Trim());
            }
        }

        return header;
    }
}
