using System.Globalization;
using Sayso.Text;

namespace Sayso.Sources;

/// <summary>Numbers as words and figures.</summary>
internal static class Quantities
{
    private static readonly string[] Cardinals =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"];

    private static readonly WordSet Singles = new("a an one another single");

    /// <summary>The number that the word states; null if it states none. “a” is 1, “dozen” is 12.</summary>
    public static int? Of(ReadOnlySpan<char> word)
    {
        if (word.Length > 0 && char.IsAsciiDigit(word[0]))
        {
            return int.TryParse(word, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out int number) ? number : null;
        }

        if (Singles.Contains(word))
        {
            return 1;
        }

        if (word.Equals("both", StringComparison.OrdinalIgnoreCase) || word.Equals("pair", StringComparison.OrdinalIgnoreCase))
        {
            return 2;
        }

        if (word.Equals("dozen", StringComparison.OrdinalIgnoreCase))
        {
            return 12;
        }

        for (int i = 2; i < Cardinals.Length; i++)
        {
            if (word.Equals(Cardinals[i], StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return null;
    }
}
