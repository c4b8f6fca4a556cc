namespace Sayso.Text;

/// <summary>Words that an apostrophe holds together, and where they are cut.</summary>
internal static class Contractions
{
    /// <summary>Words that begin with an apostrophe.</summary>
    private static readonly WordSet Elided = new("em til till tis twas twere cause cuz bout round n nother neath ere un");

    /// <summary>Whether the apostrophe at <paramref name="start"/> begins a word: <c>'s</c>, <c>'em</c>, <c>'90s</c>.</summary>
    public static bool BeginsAt(string text, int start, int limit)
    {
        if (IsCliticAt(text, start, limit))
        {
            return true;
        }

        int end = start + 1;
        while (end < limit && end - start < 12 && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        var word = text.AsSpan(start + 1, end - start - 1);
        return IsDecade(word) || Elided.Contains(word);
    }

    /// <summary>Whether <c>'s</c>, <c>'re</c>, <c>'ve</c>, <c>'ll</c>, <c>'d</c> or <c>'m</c> stands at <paramref name="apostrophe"/>, with no letter after it.</summary>
    public static bool IsCliticAt(string text, int apostrophe, int limit)
    {
        int i = apostrophe + 1;
        if (i >= limit)
        {
            return false;
        }

        int length = (text[i] | 0x20) switch
        {
            's' or 'd' or 'm' => 1,
            'r' or 'v' when i + 1 < limit && (text[i + 1] | 0x20) == 'e' => 2,
            'l' when i + 1 < limit && (text[i + 1] | 0x20) == 'l' => 2,
            _ => 0,
        };
        return length > 0 && char.IsAscii(text[i]) && (i + length >= limit || !Chars.IsWordAt(text, i + length));
    }

    /// <summary>Whether the word from <paramref name="start"/> ends at, or for <c>n't</c> just before, the apostrophe; else it goes on.</summary>
    public static bool SplitAt(string text, int start, int apostrophe, int limit, out int end)
    {
        end = apostrophe;
        int next = apostrophe + 1;
        if (next >= limit || !Chars.IsWordAt(text, next) || IsCliticAt(text, apostrophe, limit))
        {
            return true;
        }

        bool isNegation = text[next] is 't' or 'T' && text[apostrophe - 1] is 'n' or 'N' && (next + 1 >= limit || !Chars.IsWordAt(text, next + 1));
        end = apostrophe - 1;
        return isNegation && end > start;
    }

    /// <summary>Whether <paramref name="word"/>, without its apostrophe, is a decade or year cut short: <c>90s</c>, <c>08</c>.</summary>
    private static bool IsDecade(ReadOnlySpan<char> word) =>
        word.Length is 2 or 3 && char.IsAsciiDigit(word[0]) && char.IsAsciiDigit(word[1]) && (word.Length == 2 || word[2] is 's' or 'S');
}
