using System.Globalization;
using System.Text;
using Sayso.Text;

namespace Sayso.Evaluation;

/// <summary>
/// The words that scores are counted in: runs of letters, digits and underscores, with apostrophes and hyphens inside. Python's
/// <c>\w+(?:[’'\-]\w+)*</c>, which the published figures are counted in, and so apart from the engine's own tokens.
/// </summary>
internal static class ScoredWords
{
    /// <summary>Every word of <paramref name="text"/>, in text order.</summary>
    public static List<Span> Of(string text)
    {
        var words = new List<Span>();
        int at = 0;
        while (at < text.Length)
        {
            int end = RunEnd(text, at);
            if (end == at)
            {
                at++;
                continue;
            }

            while (end < text.Length && text[end] is '’' or '\'' or '-' && RunEnd(text, end + 1) is var next && next > end + 1)
            {
                end = next;
            }

            words.Add(new Span(at, end));
            at = end;
        }

        return words;
    }

    private static int RunEnd(string text, int at)
    {
        while (at < text.Length)
        {
            if (Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out int length) != System.Buffers.OperationStatus.Done || !IsWord(rune))
            {
                break;
            }

            at += length;
        }

        return at;
    }

    private static bool IsWord(Rune rune) => rune.Value == '_' || Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
