using System.Globalization;
using System.Text;

namespace Sayso.Intake.Archives;

/// <summary>Bodies that were sent in chunks. Some archives have joined them and left the head as it was, so that a body may only be called chunked.</summary>
internal static class Chunks
{
    private const int LongestSize = 128;

    /// <summary>The body without the sizes between its chunks; as it is if it has none; as far as it goes if it breaks off.</summary>
    public static ReadOnlySpan<byte> Join(ReadOnlySpan<byte> body)
    {
        var rest = body;
        var joined = new MemoryStream(body.Length);
        while (TakeSize(ref rest, out int size))
        {
            if (size == 0)
            {
                return joined.ToArray();
            }

            joined.Write(rest[..Math.Min(size, rest.Length)]);
            rest = rest[Math.Min(size, rest.Length)..];
            rest = rest.StartsWith("\r\n"u8) ? rest[2..] : rest.StartsWith("\n"u8) ? rest[1..] : rest;
        }

        return joined.Length == 0 ? body : joined.ToArray();
    }

    private static bool TakeSize(ref ReadOnlySpan<byte> rest, out int size)
    {
        size = 0;
        int end = rest[..Math.Min(rest.Length, LongestSize)].IndexOf((byte)'\n');
        if (end < 0)
        {
            return false;
        }

        string line = Encoding.ASCII.GetString(rest[..end]);
        int extension = line.IndexOf(';', StringComparison.Ordinal);
        string number = (extension < 0 ? line : line[..extension]).Trim();
        if (!int.TryParse(number, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out size) || size < 0)
        {
            return false;
        }

        rest = rest[(end + 1)..];
        return true;
    }
}
