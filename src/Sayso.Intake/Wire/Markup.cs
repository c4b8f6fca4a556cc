using System.Xml.Linq;
using Sayso.Intake.Html;

namespace Sayso.Intake.Wire;

/// <summary>XHTML inside XML, with whatever prefix, as markup that the reader of pages knows.</summary>
internal static class Markup
{
    /// <summary>The text of <paramref name="element"/>; null if there is none.</summary>
    public static string? Text(XElement element, int deepest)
    {
        var copy = new XElement(element);
        foreach (var part in copy.DescendantsAndSelf().ToList())
        {
            part.Attributes().Where(attribute => attribute.Name.Namespace != XNamespace.None).Remove();
            part.Name = part.Name.LocalName;
            if (part.IsEmpty && !Tags.Void.Contains(part.Name.LocalName))
            {
                // In a page <p/> would be a paragraph's beginning.
                part.Add("");
            }
        }

        return Fragment.Text(copy.ToString(SaveOptions.DisableFormatting), deepest);
    }
}
