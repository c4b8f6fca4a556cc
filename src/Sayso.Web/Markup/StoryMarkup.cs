using Sayso.Audits;

namespace Sayso.Web.Markup;

/// <summary>A story with everything that was found in it: the text beside its audit, who speaks, and every statement.</summary>
internal static class StoryMarkup
{
    /// <summary>Writes it.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="reading">What was found in the story.</param>
    /// <param name="audit">Who speaks in it.</param>
    /// <param name="addresses">Where its parts lead.</param>
    /// <param name="marked">The index of the statement that stands out, if one does.</param>
    public static void Write(HtmlWriter html, Reading reading, Audit audit, StoryAddresses addresses, int? marked = null)
    {
        html.Open("div", ("class", "columns"));
        AuditSection.Write(html, reading, audit, addresses);
        StorySection.Write(html, reading, audit, marked);
        SourceSection.Write(html, audit, addresses);
        html.CloseLine();
        StatementSection.Write(html, reading, audit, addresses);
    }

    /// <summary>What is written, as text of a page.</summary>
    public static string Of(Action<HtmlWriter> write)
    {
        using var text = new StringWriter { NewLine = "\n" };
        write(new HtmlWriter(text));
        return text.ToString();
    }
}
