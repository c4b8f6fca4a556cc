using System.Buffers;

namespace Sayso.Text;

/// <summary>
/// Cuts text into paragraphs. A blank line always ends one. A line's end does too, unless the block of lines it stands in was wrapped
/// by hand: then it does where the next line's first word would still have found room.
/// </summary>
internal static class ParagraphSplitter
{
    private const int NarrowestWrap = 45;
    private const int WidestWrap = 100;
    private const string Bullets = "-*•·–—▪►";
    private static readonly SearchValues<char> LineBreaks = SearchValues.Create("\n\r\v\f\u0085\u2028\u2029");

    /// <summary>The paragraphs of <paramref name="text"/>, without the white space around them.</summary>
    public static List<Span> Split(string text)
    {
        var paragraphs = new List<Span>();
        var block = new List<Span>();
        int i = 0;
        while (i < text.Length)
        {
            int end = LineEnd(text, i);
            var line = Trim(text, i, end);
            bool endsBlock = line.IsEmpty || (end < text.Length && text[end] is '\u2029' or '\f');
            if (!line.IsEmpty)
            {
                block.Add(line);
            }

            if (endsBlock)
            {
                Flush(text, block, paragraphs);
            }

            i = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        Flush(text, block, paragraphs);
        return paragraphs;
    }

    private static void Flush(string text, List<Span> block, List<Span> paragraphs)
    {
        int width = WrapWidth(text, block);
        for (int first = 0; first < block.Count;)
        {
            int last = first;
            while (last + 1 < block.Count && (IsWrapped(text, block[last], block[last + 1], width) || IsBroken(text, block[last], block[last + 1])))
            {
                last++;
            }

            paragraphs.Add(new Span(block[first].Start, block[last].End));
            first = last + 1;
        }

        block.Clear();
    }

    /// <summary>Whether a line break stands by mistake amid a sentence: a long line without a full stop, and a small letter after it.</summary>
    private static bool IsBroken(string text, Span line, Span next) =>
        line.Length > NarrowestWrap
        && char.IsLower(text[next.Start])
        && (char.IsLetterOrDigit(text[line.End - 1]) || text[line.End - 1] == ',')
        && !next.Of(text).StartsWith("by ", StringComparison.Ordinal);

    /// <summary>How many characters wide the block was wrapped by hand, or 0 if its lines are paragraphs.</summary>
    private static int WrapWidth(string text, List<Span> block)
    {
        if (block.Count < 2)
        {
            return 0;
        }

        int width = 0;
        foreach (var line in block)
        {
            width = Math.Max(width, line.Length);
        }

        if (width is < NarrowestWrap or > WidestWrap)
        {
            return 0;
        }

        int full = 0;
        int unended = 0;
        for (int i = 0; i + 1 < block.Count; i++)
        {
            full += IsWrapped(text, block[i], block[i + 1], width) ? 1 : 0;
            unended += EndsSentence(text, block[i]) ? 0 : 1;
        }

        int breaks = block.Count - 1;
        bool wrapped = full * 4 >= breaks * 3 && unended * 2 > breaks;
        return wrapped && breaks > 1 ? width : 0;
    }

    /// <summary>Whether <paramref name="next"/> goes on with <paramref name="line"/>, there having been no room for its first word.</summary>
    private static bool IsWrapped(string text, Span line, Span next, int width) =>
        width > 0
        && line.Length >= NarrowestWrap
        && line.Length + 1 + FirstWordLength(text, next, width) > width
        && !Bullets.Contains(text[next.Start], StringComparison.Ordinal);

    private static int FirstWordLength(string text, Span line, int atMost)
    {
        int length = 0;
        while (length < line.Length && length < atMost && !Chars.IsBlank(text[line.Start + length]))
        {
            length++;
        }

        return length;
    }

    private static bool EndsSentence(string text, Span line)
    {
        int last = line.End - 1;
        while (last > line.Start && text[last] is '"' or '”' or '’' or '\'' or ')' or ']')
        {
            last--;
        }

        return text[last] is '.' or '?' or '!' or ':' or '…';
    }

    private static int LineEnd(string text, int start)
    {
        int length = text.AsSpan(start).IndexOfAny(LineBreaks);
        return length < 0 ? text.Length : start + length;
    }

    private static Span Trim(string text, int start, int end)
    {
        start = Chars.SkipBlanks(text, start, end);
        return new Span(start, Chars.TrimEnd(text, start, end));
    }
}
