using System.Globalization;
using System.Text;

namespace Sayso.Text;

/// <summary>What a character does in running text. One code point may take two UTF-16 code units.</summary>
internal enum CharClass : byte
{
    Blank,
    Letter,
    Digit,

    /// <summary>Stays with the character before it: combining marks, joiners, soft hyphens.</summary>
    Mark,
    Apostrophe,
    Dash,
    Underscore,
    Punctuation,
    Symbol,
}

/// <summary>Classes of characters, of any script.</summary>
internal static class Chars
{
    private static readonly CharClass[] Ascii = AsciiClasses();

    /// <summary>The class of the code point at <paramref name="index"/>, and how many code units it takes. A lone surrogate is a symbol.</summary>
    public static CharClass At(string text, int index, out int length)
    {
        char c = text[index];
        length = 1;
        if (c < 128)
        {
            return Ascii[c];
        }

        if (!char.IsSurrogate(c))
        {
            return Slow(c);
        }

        if (!Rune.TryGetRuneAt(text, index, out var rune))
        {
            return CharClass.Symbol;
        }

        length = rune.Utf16SequenceLength;
        return Of(Rune.GetUnicodeCategory(rune));
    }

    /// <summary>The class of the code unit <paramref name="c"/>, half a surrogate pair being a symbol.</summary>
    public static CharClass Of(char c) => c < 128 ? Ascii[c] : Slow(c);

    /// <summary>Whether <paramref name="c"/> is white space, or one of the invisible marks that say as little: zero-width spaces, byte order and direction marks.</summary>
    public static bool IsBlank(char c) => Of(c) == CharClass.Blank;

    /// <summary>The first offset from <paramref name="start"/> on that is not blank; <paramref name="end"/> if all are before it.</summary>
    public static int SkipBlanks(string text, int start, int end)
    {
        while (start < end && IsBlank(text[start]))
        {
            start++;
        }

        return start;
    }

    /// <summary>The end of <c>[start, end)</c> without the blanks at its end.</summary>
    public static int TrimEnd(string text, int start, int end)
    {
        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    /// <summary>Whether a letter, digit or combining mark stands at <paramref name="index"/>; false outside the text.</summary>
    public static bool IsWordAt(string text, int index) =>
        (uint)index < (uint)text.Length && At(text, index, out _) is CharClass.Letter or CharClass.Digit or CharClass.Mark;

    /// <summary>Whether a letter, digit or combining mark ends at <paramref name="index"/>.</summary>
    public static bool IsWordBefore(string text, int index) =>
        index > 0 && (IsWordAt(text, index - 1) || (char.IsLowSurrogate(text[index - 1]) && index > 1 && IsWordAt(text, index - 2)));

    /// <summary>Whether a combining mark stands at <paramref name="index"/>, so that what stands before it is no mark by itself.</summary>
    public static bool IsMarkAt(string text, int index) => index < text.Length && At(text, index, out _) == CharClass.Mark;

    /// <summary>How many code units the code point at <paramref name="index"/> takes.</summary>
    public static int LengthAt(string text, int index) => char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]) ? 2 : 1;

    /// <summary>Whether <paramref name="c"/> is drawn as an apostrophe, whatever it stands for.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or '‛' or 'ʼ' or '′' or '＇' or '`' or '´';

    private static CharClass[] AsciiClasses()
    {
        var classes = new CharClass[128];
        for (int c = 0; c < classes.Length; c++)
        {
            classes[c] = Slow((char)c);
        }

        return classes;
    }

    private static CharClass Slow(char c)
    {
        if (char.IsWhiteSpace(c) || c is '\u200B' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'))
        {
            return CharClass.Blank;
        }

        return c switch
        {
            '_' => CharClass.Underscore,
            '\u00AD' or '\u200C' or '\u200D' => CharClass.Mark,
            _ when IsApostrophe(c) => CharClass.Apostrophe,
            _ => Of(char.GetUnicodeCategory(c)),
        };
    }

    private static CharClass Of(UnicodeCategory category) => category switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => CharClass.Letter,
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber => CharClass.Digit,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => CharClass.Mark,
        UnicodeCategory.DashPunctuation => CharClass.Dash,
        UnicodeCategory.ConnectorPunctuation or UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation
            or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation
            or UnicodeCategory.OtherPunctuation => CharClass.Punctuation,
        _ => CharClass.Symbol,
    };
}
