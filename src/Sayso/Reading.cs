using Sayso.Attributions;
using Sayso.Text;

namespace Sayso;

/// <summary>Everything found in one document.</summary>
public sealed class Reading
{
    /// <summary>Creates a reading.</summary>
    public Reading(Document document, Layout layout, IReadOnlyList<Attribution> attributions)
    {
        Document = document;
        Layout = layout;
        Attributions = attributions;
    }

    /// <summary>The document that was read.</summary>
    public Document Document { get; }

    /// <summary>Its paragraphs, sentences, tokens and quotations.</summary>
    public Layout Layout { get; }

    /// <summary>The attributions found, in order of the content's first character.</summary>
    public IReadOnlyList<Attribution> Attributions { get; }
}
