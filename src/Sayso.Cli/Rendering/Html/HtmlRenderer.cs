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
        HeaderSection.Write(html, reading, audit, title);
        html.Raw("<main>\n");
        StoryMarkup.Write(html, reading, audit, StoryAddresses.None);
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
}
