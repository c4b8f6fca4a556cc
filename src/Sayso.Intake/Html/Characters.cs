using System.Net;
using System.Text;

namespace Sayso.Intake.Html;

/// <summary>Puts characters in the place of their references.</summary>
internal static class Characters
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The characters that <paramref name="markup"/> stands for.</summary>
    public static string Decode(ReadOnlySpan<char> markup)
    {
        if (!markup.Contains('&'))
        {
            return markup.ToString();
        }

        string text = WebUtility.HtmlDecode(markup.ToString());
        return text.AsSpan().ContainsAnyInRange('\u0080', '\u009F') ? Repaired(text) : text;
    }

    /// <summary>By the standard &amp;#146; stands for what the byte 146 does in Windows-1252, since so many pages were written that way.</summary>
    private static string Repaired(string text) => string.Create(text.Length, text, static (repaired, text) =>
    {
        Span<char> one = stackalloc char[1];
        for (int i = 0; i < text.Length; i++)
        {
            bool isControl = text[i] is >= '\u0080' and <= '\u009F';
            repaired[i] = isControl && Windows1252.GetChars([(byte)text[i]], one) == 1 ? one[0] : text[i];
        }
    });
}
