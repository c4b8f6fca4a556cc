using System.Xml;
using System.Xml.Linq;

namespace Sayso.Intake.Wire;

/// <summary>Loads an element from a reader. .NET's own loading has no bound on depth, and what is done with the result overflows the stack.</summary>
internal static class ElementLoader
{
    /// <summary>The element that <paramref name="reader"/> stands at, which is left behind.</summary>
    /// <param name="reader">Stands at the element's start.</param>
    /// <param name="deepest">Below how many levels what stands there is left out.</param>
    /// <param name="isCut">Whether anything was.</param>
    public static XElement Load(XmlReader reader, int deepest, out bool isCut)
    {
        isCut = false;
        int top = reader.Depth;
        var root = Start(reader);
        var current = root;
        bool isOpen = !reader.IsEmptyElement;
        reader.Read();
        while (isOpen)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.Depth - top > deepest)
            {
                isCut = true;
                reader.Skip();
                continue;
            }

            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    var element = Start(reader);
                    current.Add(element);
                    current = reader.IsEmptyElement ? current : element;
                    break;
                case XmlNodeType.EndElement:
                    isOpen = !ReferenceEquals(current, root);
                    current = current.Parent ?? root;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                    current.Add(new XText(reader.Value));
                    break;
            }

            reader.Read();
        }

        return root;
    }

    private static XElement Start(XmlReader reader)
    {
        var element = new XElement(XName.Get(reader.LocalName, reader.NamespaceURI));
        while (reader.MoveToNextAttribute())
        {
            bool isDeclaration = reader.NamespaceURI == XNamespace.Xmlns.NamespaceName;
            if (!isDeclaration)
            {
                element.SetAttributeValue(XName.Get(reader.LocalName, reader.NamespaceURI), reader.Value);
            }
        }

        reader.MoveToElement();
        return element;
    }
}
