using System.Text;

namespace Sayso.Intake.Formats;

/// <summary>Tells kinds of markup by the first element.</summary>
internal static class MarkupKind
{
    private const int LongestName = 64;
    private const int WrapperReach = 2048;

    /// <summary>Elements that a page may start with.</summary>
    private static readonly HashSet<string> Html = new(StringComparer.OrdinalIgnoreCase)
    {
        "html", "head", "body", "title", "meta", "link", "base", "script", "style", "main", "article", "section", "div", "header", "p", "h1", "table", "center", "noscript",
    };

    private static readonly HashSet<string> NewsMl = new(StringComparer.Ordinal) { "newsItem", "newsMessage", "packageItem", "conceptItem", "planningItem" };

    /// <summary>The format of <paramref name="text"/>, which starts with &lt;.</summary>
    public static Format Of(ReadOnlySpan<byte> text)
    {
        bool isXml = text.StartsWith("<?xml"u8);
        while (true)
        {
            if (text.StartsWith("<!--"u8) && text.IndexOf("-->"u8) is > 0 and var comment)
            {
                text = text[(comment + 3)..];
            }
            else if (text.StartsWith("<?"u8) && text.IndexOf("?>"u8) is > 0 and var instruction)
            {
                text = text[(instruction + 2)..];
            }
            else if (IsDoctype(text, out var rest))
            {
                // Its name is that of the first element, which may stand behind declarations of any length.
                return OfName(Name(rest), isXml: true);
            }
            else
            {
                break;
            }

            int start = text.IndexOfAnyExcept(" \t\r\n\f"u8);
            text = start < 0 ? [] : text[start..];
        }

        return OfElement(text, isXml);
    }

    private static bool IsDoctype(ReadOnlySpan<byte> text, out ReadOnlySpan<byte> rest)
    {
        const int Length = 9;
        bool isDoctype = text.Length >= Length && Ascii.EqualsIgnoreCase(text[..Length], "<!doctype"u8);
        rest = isDoctype ? text[Length..].TrimStart(" \t\r\n"u8) : default;
        return isDoctype;
    }

    private static Format OfElement(ReadOnlySpan<byte> text, bool isXml)
    {
        var format = OfName(text.StartsWith("<"u8) ? Name(text[1..]) : "", isXml);
        return format == Format.Text && HasPage(text) ? Format.Html : format;
    }

    private static Format OfName(string qualified, bool isXml)
    {
        string name = qualified[(qualified.IndexOf(':', StringComparison.Ordinal) + 1)..];
        return name is "rss" or "feed" or "RDF" ? Format.Feed
            : NewsMl.Contains(name) ? Format.NewsMl
            : Html.Contains(qualified) ? Format.Html
            : isXml ? Format.OtherXml : Format.Text;
    }

    /// <summary>Filings and archives of old wrap pages in elements of their own.</summary>
    private static bool HasPage(ReadOnlySpan<byte> text) =>
        Encoding.Latin1.GetString(text[..Math.Min(text.Length, WrapperReach)]).Contains("<html", StringComparison.OrdinalIgnoreCase);

    private static string Name(ReadOnlySpan<byte> text)
    {
        int length = 0;
        while (length < text.Length && length < LongestName && (char.IsAsciiLetterOrDigit((char)text[length]) || text[length] is (byte)':' or (byte)'-' or (byte)'_'))
        {
            length++;
        }

        return Encoding.ASCII.GetString(text[..length]);
    }
}
