namespace Sayso.Text;

/// <summary>What stands beside a mark.</summary>
internal enum Side : byte
{
    /// <summary>White space, or the paragraph's edge.</summary>
    Blank,

    /// <summary>Punctuation that stands outside a quotation as a rule.</summary>
    Soft,

    /// <summary>What a quotation is made of.</summary>
    Firm,
}

/// <summary>Tells from the characters beside it which way a mark faces.</summary>
internal static class MarkSides
{
    /// <summary>What stands before <paramref name="index"/>.</summary>
    public static Side Left(string text, int index, Span paragraph)
    {
        if (index == paragraph.Start || Chars.IsBlank(text[index - 1]))
        {
            return Side.Blank;
        }

        char c = text[index - 1];
        return c is '(' or '[' or '{' or '<' or '>' or '=' or '/' or '\\' or '*' or '_' or '|' or '~' or ':' || Chars.Of(c) == CharClass.Dash ? Side.Soft : Side.Firm;
    }

    /// <summary>What stands at <paramref name="index"/>.</summary>
    public static Side Right(string text, int index, Span paragraph)
    {
        if (index == paragraph.End || Chars.IsBlank(text[index]))
        {
            return Side.Blank;
        }

        char c = text[index];
        return c is '.' or ',' or ';' or ':' or '!' or '?' or '…' or ')' or ']' or '}' or '<' or '>' or '/' or '*' or '_' or '|' or '~' || Chars.Of(c) == CharClass.Dash ? Side.Soft : Side.Firm;
    }

    /// <summary>Which way a mark that ends at <paramref name="end"/> faces, having <paramref name="left"/> and <paramref name="right"/> beside it.</summary>
    public static Facing Facing(string text, int end, Side left, Side right) => (left, right) switch
    {
        (Side.Blank, Side.Blank) => Text.Facing.Either,
        (Side.Blank, Side.Soft) when EndsClause(text, end) => Text.Facing.Either,
        (Side.Blank, _) => Text.Facing.Open,
        (_, Side.Blank) => Text.Facing.Close,
        (Side.Soft, Side.Firm) => Text.Facing.Open,
        (Side.Firm, Side.Soft) => Text.Facing.Close,
        _ => Text.Facing.Either,
    };

    /// <summary>Whether the mark at <paramref name="position"/> is an apostrophe for having letters or digits on both sides.</summary>
    public static bool IsInsideWord(string text, int position) =>
        Chars.IsApostrophe(text[position]) && Chars.IsWordAt(text, position + 1) && Chars.IsWordBefore(text, position);

    /// <summary>Whether the mark at <paramref name="position"/>, which a digit precedes, stands for inches, as in 6'2".</summary>
    public static bool IsInches(string text, int position, Span paragraph)
    {
        int i = position - 1;
        while (i > paragraph.Start && position - i < 3 && char.IsAsciiDigit(text[i - 1]))
        {
            i--;
        }

        return i - 1 > paragraph.Start && text[i - 1] is '\'' or '’' or '‘' or '′' && char.IsAsciiDigit(text[i - 2]);
    }

    /// <summary>Whether the punctuation at <paramref name="index"/> follows a quotation rather than begins one.</summary>
    private static bool EndsClause(string text, int index) => text[index] switch
    {
        ',' or ';' or ':' or ')' or ']' or '}' => true,
        '.' or '!' or '?' => index + 1 >= text.Length || Chars.IsBlank(text[index + 1]),
        _ => false,
    };
}
