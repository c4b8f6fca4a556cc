using System.Globalization;
using Sayso.Audits;
using Sayso.Text;

namespace Sayso.Web.Markup;

/// <summary>What a story is called, where it comes from, and its headline figures.</summary>
internal static class HeaderSection
{
    public static void Write(HtmlWriter html, Reading reading, Audit audit, string title)
    {
        var document = reading.Document;
        string? published = document.Published?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        html.Raw("<header>\n");
        if (string.Join(" · ", new[] { document.Outlet, published }.OfType<string>()) is { Length: > 0 } origin)
        {
            html.Element("p", origin, ("class", "origin"));
        }

        html.Element("h1", title);
        WriteAddress(html, document);
        html.Raw("\n<dl class=\"figures\">");
        int all = reading.Statements.Count;
        WriteFigure(html, StatementFacts.Counted(all, "statement", "statements"));
        WriteFigure(html, StatementFacts.Counted(audit.Voices.Count, "source", "sources"));
        WriteFigure(html, StatementFacts.Percent(audit.OnUnnamed, all) + " on unnamed sources");
        WriteFigure(html, StatementFacts.Counted(reading.Disputes.Count, "dispute", "disputes"));
        WriteFigure(html, StatementFacts.Counted(audit.Unsourced.Count, "without source", "without source"));
        WriteFigure(html, StatementFacts.Counted(reading.Statements.Count(statement => !statement.Position.Expressed), "private state", "private states"));
        html.Raw("</dl>\n</header>\n");
    }

    /// <summary>A number and, after the first space, what it counts.</summary>
    private static void WriteFigure(HtmlWriter html, string figure)
    {
        int space = figure.IndexOf(' ', StringComparison.Ordinal);
        html.Open("div").Element("dt", figure[(space + 1)..]).Element("dd", figure[..space]).Close();
    }

    /// <summary>The story's address: a link only if it leads to the web, since an address may be a script.</summary>
    private static void WriteAddress(HtmlWriter html, Document document)
    {
        if (document.Url is not { } url)
        {
            return;
        }

        bool isWeb = Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";
        html.Open("p", ("class", "origin"));
        if (isWeb)
        {
            html.Element("a", url, ("href", address!.AbsoluteUri), ("rel", "noreferrer noopener"));
        }
        else
        {
            html.Text(Plain.OneLine(url));
        }

        html.Close();
    }
}
