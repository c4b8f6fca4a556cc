using System.Globalization;
using System.Text;
using Sayso.Audits;
using Sayso.Text;
using Sayso.Web.Markup;

namespace Sayso.Cli.Rendering.Html;

/// <summary>
/// Writes a reading as one page that needs nothing else: the story with its sources, cues and contents marked, what is disputed in it, who
/// speaks in it, and every statement with what is known of it.
/// </summary>
internal sealed class HtmlRenderer(Lazy<string> engine) : IReadingRenderer
{
    public string Extension => ".html";

    public void Render(Reading reading, string name, Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        var html = new HtmlWriter(writer);
        string title = Plain.OneLine(reading.Document.Title ?? Path.GetFileName(name));
        var audit = new Audit(reading);
        html.Raw("<!doctype html>\n").Open("html", ("lang", "en"));
        WriteHead(html, title);
        html.Open("body");
        html.Raw("<a class=\"skip\" href=\"#story\">Skip to the story</a>\n").Open("div", ("class", "page"));
        WriteHeader(html, reading, audit, title);
        html.Raw("<main>\n").Open("div", ("class", "columns"));
        AuditSection.Write(html, reading, audit);
        StorySection.Write(html, reading, audit);
        SourceSection.Write(html, audit);
        html.CloseLine();
        StatementSection.Write(html, reading, audit);
        html.Raw("</main>\n");
        html.Open("footer", ("class", "note")).Text($"Read by Sayso {engine.Value}. {reading.Document.Id}").CloseLine();
        html.CloseLine();
        html.Raw("<div id=\"tip\" role=\"tooltip\" hidden></div>\n");
        html.Raw("<script>").Raw(Assets.Script).Raw("</script>\n").CloseLine().CloseLine();
    }

    private static void WriteHead(HtmlWriter html, string title)
    {
        html.Raw("<head>\n<meta charset=\"utf-8\">\n");
        html.Raw($"<meta http-equiv=\"Content-Security-Policy\" content=\"{Assets.Policy}\">\n");
        html.Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n");
        html.Raw("<meta name=\"color-scheme\" content=\"light dark\">\n");
        html.Element("title", title + " · who said what");
        html.Raw("\n<style>").Raw(Assets.Style).Raw("</style>\n</head>\n");
    }

    private static void WriteHeader(HtmlWriter html, Reading reading, Audit audit, string title)
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
