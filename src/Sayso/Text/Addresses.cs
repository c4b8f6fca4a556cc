namespace Sayso.Text;

/// <summary>Web addresses and handles, each of which is one token.</summary>
internal static class Addresses
{
    /// <summary>Whether a web address starts at <paramref name="start"/>.</summary>
    public static bool StartsAt(string text, int start, int limit)
    {
        char first = text[start];
        return first is 'h' or 'H' or 'w' or 'W' or 'f' or 'F' && IsPrefix(text.AsSpan(start, limit - start));
    }

    /// <summary>Whether <paramref name="word"/> is a host's name, such as <c>pic.twitter.com</c>.</summary>
    public static bool IsHost(ReadOnlySpan<char> word)
    {
        int period = word.LastIndexOf('.');
        return period > 0 && word.Length - period is > 2 and < 8 && !word[(period + 1)..].ContainsAnyExceptInRange('a', 'z');
    }

    /// <summary>The end of the address that goes on at <paramref name="index"/>; the punctuation of the sentence it stands in is not its own.</summary>
    public static int End(string text, int index, int limit)
    {
        int end = index;
        int open = 0;
        while (end < limit && IsInside(text, end, ref open))
        {
            end++;
        }

        while (end > index + 1 && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '…' or '*' or ']')
        {
            end--;
        }

        return end;
    }

    /// <summary>The end of the @name or #tag at <paramref name="start"/>; false for <c>#1</c>, which is none.</summary>
    public static bool HandleEnd(string text, int start, int limit, out int end)
    {
        end = start + 1;
        bool named = false;
        while (end < limit && Chars.At(text, end, out int length) is var kind and (CharClass.Letter or CharClass.Digit or CharClass.Mark or CharClass.Underscore))
        {
            named |= kind is CharClass.Letter or CharClass.Underscore;
            end += length;
        }

        return named;
    }

    private static bool IsInside(string text, int index, ref int open)
    {
        char c = text[index];
        open += c == '(' ? 1 : c == ')' ? -1 : 0;
        return open >= 0
            && !Chars.IsBlank(c)
            && c is not ('<' or '>' or '—' or '–')
            && !MarkFinder.IsMark(c);
    }

    private static bool IsPrefix(ReadOnlySpan<char> text) =>
        text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("ftp://", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
}
