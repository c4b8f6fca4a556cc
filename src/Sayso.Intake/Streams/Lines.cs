namespace Sayso.Intake.Streams;

/// <summary>Cuts bytes into lines, whatever their number; only one is held at a time.</summary>
internal static class Lines
{
    /// <summary>How far the first search goes; each further one goes twice as far, so that a long line costs linear time.</summary>
    private const int FirstReach = 4 * 1024;

    /// <summary>The next line without its end, which is taken too; null at the end. It holds until the next call.</summary>
    /// <param name="source">Where the line starts.</param>
    /// <param name="limit">The most bytes of a line.</param>
    /// <param name="isCut">Whether the line is longer and was passed over; then only its beginning is given.</param>
    public static ReadOnlyMemory<byte>? Next(ByteSource source, int limit, out bool isCut)
    {
        isCut = false;
        int searched = 0;
        for (int reach = FirstReach; ; reach = (int)Math.Min(reach * 2L, limit + 1L))
        {
            var ahead = source.PeekMemory(reach);
            if (ahead.IsEmpty)
            {
                return null;
            }

            int end = ahead.Span[searched..].IndexOf((byte)'\n');
            if (end >= 0 && searched + end <= limit)
            {
                source.Take(searched + end + 1);
                return ahead[..(searched + end)];
            }

            if (ahead.Length > limit)
            {
                isCut = true;
                byte[] beginning = ahead.Span[..Math.Min(FirstReach, limit)].ToArray();
                PassOver(source);
                return beginning;
            }

            if (ahead.Length < reach)
            {
                source.Take(ahead.Length);
                return ahead;
            }

            searched = ahead.Length;
        }
    }

    private static void PassOver(ByteSource source)
    {
        while (source.Peek(1) is { Length: > 0 } ahead)
        {
            int end = ahead.IndexOf((byte)'\n');
            source.Take(end < 0 ? ahead.Length : end + 1);
            if (end >= 0)
            {
                return;
            }
        }
    }
}
