namespace Sayso.Text;

/// <summary>Tells apostrophes from single quotation marks, as far as the words beside them do.</summary>
internal static class Apostrophes
{
    /// <summary>Words cut short at their end, besides those in <c>-in'</c>.</summary>
    private static readonly WordSet CutShort = new("o th an ol lil mo po wi d l");

    /// <summary>Whether the mark at <paramref name="position"/> is certainly an apostrophe: <c>Trump ‘s</c>, <c>rock 'n' roll</c>.</summary>
    public static bool IsCertain(string text, int position, Span paragraph, Facing facing)
    {
        int second = facing == Facing.Close ? position : position + 2;
        bool isAnd = second - 2 >= paragraph.Start && second < paragraph.End
            && text[second - 1] is 'n' or 'N' && Chars.IsApostrophe(text[second]) && Chars.IsApostrophe(text[second - 2]);
        return isAnd || (facing != Facing.Close && Contractions.IsCliticAt(text, position, paragraph.End) && !IsLetterQuoted(text, position, paragraph.End));
    }

    /// <summary>Whether the mark at <paramref name="position"/> may be an apostrophe for what precedes it: <c>voters'</c>, <c>goin' home</c>, <c>6' tall</c>.</summary>
    public static bool MayBeAfter(string text, int position, Span paragraph)
    {
        int start = position;
        while (start > paragraph.Start && position - start < 6 && char.IsLetterOrDigit(text[start - 1]))
        {
            start--;
        }

        var word = text.AsSpan(start, position - start);
        if (word.IsEmpty)
        {
            return false;
        }

        bool wordFollows = position + 2 < paragraph.End && Chars.IsBlank(text[position + 1]) && char.IsLetterOrDigit(text[position + 2]);
        return char.IsAsciiDigit(word[^1])
            || (word[^1] is 's' or 'S' && MarkSides.Right(text, position + 1, paragraph) != Side.Soft)
            || (wordFollows && (word.EndsWith("in", StringComparison.Ordinal) || CutShort.Contains(word)));
    }

    /// <summary>Whether what looks like a clitic is quoted: <c>'M' for murder</c>, <c>'s--t'</c>.</summary>
    private static bool IsLetterQuoted(string text, int position, int end)
    {
        int after = position + 2;
        while (after < end && char.IsAsciiLetter(text[after]))
        {
            after++;
        }

        return after < end && (Chars.IsApostrophe(text[after]) || Chars.Of(text[after]) == CharClass.Dash);
    }
}
