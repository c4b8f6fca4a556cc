using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Sayso.Cli.Rendering.Html;

namespace Sayso.Cli.Tests;

/// <summary>A rendered page, taken apart.</summary>
internal sealed partial class HtmlPage
{
    private HtmlPage(string source)
    {
        Source = source;
        Style = Between(source, "<style>", "</style>");
        Script = Between(source, "<script>", "</script>");

        // What is left of the page is XML but for a few words, so that XML's strictness shows every tag and attribute that is not ours.
        string rest = source.Replace(Style, "", StringComparison.Ordinal).Replace(Script, "", StringComparison.Ordinal)
            .Replace("<!doctype html>", "", StringComparison.Ordinal).Replace(" hidden>", " hidden=\"\">", StringComparison.Ordinal);
        Root = XDocument.Parse(Meta().Replace(rest, "$0</meta>"), LoadOptions.PreserveWhitespace).Root!;
    }

    public string Source { get; }

    public string Style { get; }

    public string Script { get; }

    public XElement Root { get; }

    public IEnumerable<XAttribute> Attributes => Root.Descendants().SelectMany(element => element.Attributes());

    public string[] Ids => [.. Attributes.Where(attribute => attribute.Name == "id").Select(id => id.Value)];

    public string[] Links => [.. Root.Descendants("a").Select(link => (string)link.Attribute("href")!)];

    public XElement Text => Root.Descendants().Single(element => (string?)element.Attribute("class") == "text");

    public static HtmlPage Of(Reading reading, string name = "story.txt")
    {
        using var output = new MemoryStream();
        new HtmlRenderer(new Lazy<string>(() => new StoryReader().Engine)).Render(reading, name, output);
        return new HtmlPage(Encoding.UTF8.GetString(output.ToArray()));
    }

    /// <summary>The words of a story as the page shows them, without our links among them.</summary>
    public string Words()
    {
        var text = new XElement(Text);
        text.Descendants("a").Remove();
        return text.Value;
    }

    private static string Between(string text, string start, string end)
    {
        int from = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return text[from..text.IndexOf(end, from, StringComparison.Ordinal)];
    }

    [GeneratedRegex("<meta [^>]*>", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Meta();
}
