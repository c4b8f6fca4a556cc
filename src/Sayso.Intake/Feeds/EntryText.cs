using System.Xml.Linq;
using Sayso.Intake.Html;
using Sayso.Intake.Wire;

namespace Sayso.Intake.Feeds;

/// <summary>The text of a feed's entry: the whole story if the feed has it, or else a summary.</summary>
internal static class EntryText
{
    /// <summary>A description as long as this is a story, not a summary of one.</summary>
    private const int ShortestStory = 1200;

    /// <summary>The text, null if there is none, and whether it is the whole story.</summary>
    public static (string? Text, bool IsWhole) Of(XElement entry, int deepest)
    {
        string? content = entry.Children("encoded").Concat(entry.Children("content")).Select(element => Text(element, deepest)).FirstOrDefault(text => text is not null);
        string? summary = entry.Children("description").Concat(entry.Children("summary")).Select(element => Text(element, deepest)).FirstOrDefault(text => text is not null);
        bool isContent = content is not null && content.Length >= (summary?.Length ?? 0);
        return (isContent ? content : summary, isContent || summary?.Length >= ShortestStory);
    }

    private static string? Text(XElement element, int deepest)
    {
        string type = element.Attribute("type")?.Value ?? "";
        bool isElsewhere = element.Attribute("src") is not null || element.Attribute("url") is not null;
        return isElsewhere || string.IsNullOrWhiteSpace(element.Value) ? null
            : element.HasElements ? Markup.Text(element, deepest)
            : type is "text" or "text/plain" ? element.Value.Trim()
            : Fragment.Text(element.Value, deepest);
    }
}
