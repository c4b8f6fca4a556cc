namespace Sayso.Text;

/// <summary>Tells words from encoded data by their looks.</summary>
internal static class WordShape
{
    private const int LongestPart = 24;
    private const string Foreign = "#$!^%*+=~|<>{}\\";

    /// <summary>
    /// Whether <paramref name="chunk"/> can stand in running text: words held together by the punctuation of words, each with a vowel if it is
    /// long, and with few changes between small and capital letters or digits; or a number; or an address.
    /// </summary>
    public static bool IsLikely(ReadOnlySpan<char> chunk)
    {
        if (chunk.StartsWith("http", StringComparison.OrdinalIgnoreCase) || chunk.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        for (int start = 0; start < chunk.Length;)
        {
            int end = start;
            while (end < chunk.Length && char.IsLetterOrDigit(chunk[end]))
            {
                end++;
            }

            if (!IsLikelyPart(chunk[start..end]) || (end < chunk.Length && Foreign.Contains(chunk[end])))
            {
                return false;
            }

            start = end + 1;
        }

        return true;
    }

    private static bool IsLikelyPart(ReadOnlySpan<char> part)
    {
        if (part.Length > LongestPart)
        {
            return !part.ContainsAnyInRange('\0', '\u007f');
        }

        int digits = 0;
        int turns = 0;
        bool hasVowel = part.Length < 5;
        for (int i = 0; i < part.Length; i++)
        {
            char c = part[i];
            digits += char.IsAsciiDigit(c) ? 1 : 0;
            hasVowel |= !char.IsAscii(c) || (c | 0x20) is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
            turns += i > 0 && char.IsUpper(c) && char.IsLower(part[i - 1]) ? 1 : 0;
        }

        return digits == part.Length || (turns <= 2 && hasVowel && (digits == 0 || part.Length <= 5));
    }
}
