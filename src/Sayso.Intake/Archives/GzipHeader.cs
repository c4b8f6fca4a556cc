using Sayso.Intake.Streams;

namespace Sayso.Intake.Archives;

/// <summary>The head of a gzip member (RFC 1952).</summary>
internal static class GzipHeader
{
    private const int Fixed = 10;
    private const int LongestField = 64 * 1024;
    private const byte HasExtra = 4;
    private const byte HasName = 8;
    private const byte HasComment = 16;
    private const byte HasChecksum = 2;
    private const byte Reserved = 0xE0;

    /// <summary>Whether a member may start with <paramref name="bytes"/>.</summary>
    public static bool IsLikely(ReadOnlySpan<byte> bytes) => bytes is [0x1F, 0x8B, 8, var flags, ..] && (flags & Reserved) == 0;

    /// <summary>Takes the head of a member.</summary>
    /// <exception cref="IntakeException">It is none, or ends before its end.</exception>
    public static void Take(ByteSource source)
    {
        var head = source.Peek(Fixed);
        if (head.Length < Fixed)
        {
            throw new IntakeException(IntakeFaults.Truncated());
        }

        if (!IsLikely(head))
        {
            throw new IntakeException(IntakeFaults.Damaged("no packed data starts here"));
        }

        byte flags = head[3];
        source.Take(Fixed);
        if ((flags & HasExtra) != 0)
        {
            var length = source.Peek(2);
            TakeExactly(source, length.Length < 2 ? LongestField : 2 + BitConverter.ToUInt16(length));
        }

        TakeText(source, (flags & HasName) != 0);
        TakeText(source, (flags & HasComment) != 0);
        TakeExactly(source, (flags & HasChecksum) != 0 ? 2 : 0);
    }

    private static void TakeText(ByteSource source, bool isThere)
    {
        if (isThere)
        {
            int end = source.Peek(LongestField).IndexOf((byte)0);
            TakeExactly(source, end < 0 ? LongestField + 1 : end + 1);
        }
    }

    private static void TakeExactly(ByteSource source, int count)
    {
        if (source.Skip(count) < count)
        {
            throw new IntakeException(IntakeFaults.Truncated());
        }
    }
}
