using System.Text;

namespace Sayso.Text;

/// <summary>Makes text from elsewhere safe and fit for one line of a terminal or a page.</summary>
public static class Plain
{
    /// <summary>
    /// The text on one line: runs of white space become one space, and characters that would steer the terminal or turn the
    /// writing direction become U+FFFD.
    /// </summary>
    public static string OneLine(ReadOnlySpan<char> text)
    {
        var line = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                line.Append(Steers(c) ? '\uFFFD' : c);
            }
            else if (line.Length > 0 && line[^1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString().TrimEnd();
    }

    /// <summary>So much of a text as fits into a length, with … where something is cut off.</summary>
    public static string Cut(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        int end = char.IsHighSurrogate(text[length - 1]) ? length - 1 : length;
        return text[..end].TrimEnd() + "…";
    }

    private static bool Steers(char c) => char.IsControl(c) || c is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069';
}
