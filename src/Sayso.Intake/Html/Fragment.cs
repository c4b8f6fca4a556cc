namespace Sayso.Intake.Html;

/// <summary>Markup that is a story already, as feeds and agencies send it, with no page around it.</summary>
internal static class Fragment
{
    /// <summary>The text of <paramref name="markup"/>: all its paragraphs, without captions and the like; null if there is none.</summary>
    /// <exception cref="IntakeException">Its elements stand deeper in each other than <paramref name="deepest"/> levels.</exception>
    public static string? Text(string markup, int deepest)
    {
        var root = Page.Parse(markup, deepest).Root;
        string text = string.Join("\n\n", Passages.Of(root).Where(passage => !IsPicture(passage.Owner)).Select(passage => passage.Text));
        return text.Length == 0 ? null : text;
    }

    private static bool IsPicture(Element owner)
    {
        for (Element? element = owner; element is not null; element = element.Parent)
        {
            if (element.Name is "figure" or "figcaption" or "caption" or "nav")
            {
                return true;
            }
        }

        return false;
    }
}
