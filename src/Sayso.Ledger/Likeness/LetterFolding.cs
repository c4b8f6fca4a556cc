using System.Globalization;
using Sayso.Text;

namespace Sayso.Ledger.Likeness;

/// <summary>
/// What of a character counts when texts are compared. Outlets differ in capitals, accents (Erdoğan, Erdogan), apostrophes, dashes and spaces, and
/// a copy stays a copy through all of it.
/// </summary>
internal static class LetterFolding
{
    /// <summary>The character stands between words.</summary>
    public const char Between = '\0';

    /// <summary>The character is left out of the word it stands in: apostrophes, combining accents, soft hyphens.</summary>
    public const char Left = '\u0001';

    private const int TableLength = 0x180;

    private static readonly char[] s_table = Table();

    /// <summary>The letter or digit that the character counts as, or <see cref="Between"/>, or <see cref="Left"/>.</summary>
    public static char Of(char c) => c < s_table.Length ? s_table[c] : Rare(c);

    private static char Rare(char c) => c switch
    {
        '\u2018' or '\u2019' or '\u02BC' => Left,
        _ when char.IsLetterOrDigit(c) => char.ToLowerInvariant(c),
        _ when CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format => Left,
        _ => Between,
    };

    private static char[] Table()
    {
        var table = new char[TableLength];
        for (char c = '\0'; c < table.Length; c++)
        {
            table[c] = c is '\'' or '\u00AD' ? Left : char.IsLetterOrDigit(c) ? PlainLetters.Of(c, out _) : Between;
        }

        return table;
    }
}
