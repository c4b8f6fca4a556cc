using System.Net;
using System.Text;

namespace Sayso.Intake.Stories;

/// <summary>Titles and names as they are kept: one line, tidied, never endless.</summary>
internal static class OneLine
{
    private const int Longest = 1000;

    /// <summary><paramref name="value"/> on one line, or null if nothing is left of it.</summary>
    public static string? Of(string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return null;
        }

        var line = new StringBuilder(Math.Min(value.Length, Longest));
        foreach (char c in value)
        {
            if (line.Length == Longest)
            {
                break;
            }

            if (!char.IsWhiteSpace(c) && !char.IsControl(c))
            {
                line.Append(c);
            }
            else if (line.Length > 0 && line[^1] != ' ')
            {
                line.Append(' ');
            }
        }

        string tidy = line.ToString().TrimEnd();
        return tidy.Length == 0 ? null : tidy;
    }

    /// <summary>The same of a value in which <c>&amp;amp;</c> and the like may have been left.</summary>
    public static string? OfMarkup(string? value) => Of(value is null ? null : WebUtility.HtmlDecode(value));
}
