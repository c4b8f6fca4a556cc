using System.Globalization;
using System.Text;
using Sayso.Text;

namespace Sayso.Ledger.Identity;

/// <summary>
/// A name's words without what writers treat as they like: case, accents, apostrophes, hyphens and full stops.
/// </summary>
internal static class Folding
{
    /// <summary>More words than any name has; what stands behind them is left out, so that a page without spaces costs no more than a name.</summary>
    private const int MostWords = 12;

    private const int LongestWord = 40;
    private const int LongestName = 300;

    /// <summary>The folded words. A letter and its full stop are one word each where <paramref name="splitsInitials"/>: “J.B.” is j, b; else “F.B.I.” is fbi.</summary>
    public static List<string> Words(string name, bool splitsInitials)
    {
        var words = new List<string>();
        var text = name.AsSpan()[..Math.Min(name.Length, LongestName)];
        foreach (var range in text.SplitAny(" \t\r\n\u00a0\u202f,;/()[]|"))
        {
            var part = WithoutOwner(text[range]);
            if (words.Count >= MostWords)
            {
                break;
            }

            // A nickname between the names, Jane “Jay” Doe, would only stand in the way of finding Jane Doe.
            bool quoted = part.Length > 2 && part[0] is '"' or '“' or '‘' && part[^1] is '"' or '”' or '’';
            if (!quoted || words.Count == 0)
            {
                Add(words, part, splitsInitials);
            }
        }

        return words;
    }

    /// <summary>The word without an owner's ’s.</summary>
    private static ReadOnlySpan<char> WithoutOwner(ReadOnlySpan<char> part) =>
        part.Length > 1 && part[^1] is 's' or 'S' && part[^2] is '\'' or '’' ? part[..^2] : part;

    private static void Add(List<string> words, ReadOnlySpan<char> part, bool splitsInitials)
    {
        if (splitsInitials && IsInitials(part))
        {
            foreach (char c in part)
            {
                if (c != '.' && words.Count < MostWords)
                {
                    words.Add(Folded([c]));
                }
            }

            return;
        }

        string word = part is "&" ? "and" : Folded(part);
        if (word.Length > 0)
        {
            words.Add(word);
        }
    }

    /// <summary>“J.”, “J.B.”: letters with full stops and nothing else.</summary>
    private static bool IsInitials(ReadOnlySpan<char> part)
    {
        if (part.Length is < 2 or > 8 || part.Length % 2 != 0)
        {
            return false;
        }

        for (int i = 0; i < part.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsLetter(part[i]) : part[i] != '.')
            {
                return false;
            }
        }

        return true;
    }

    private static string Folded(ReadOnlySpan<char> part)
    {
        var folded = new StringBuilder(part.Length);
        foreach (char c in part)
        {
            if (folded.Length >= LongestWord)
            {
                break;
            }

            if (char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Surrogate or UnicodeCategory.SpacingCombiningMark)
            {
                folded.Append(PlainLetters.Of(c, out char second));
                folded.Append(second == '\0' ? "" : second.ToString());
            }
        }

        return folded.ToString();
    }
}
