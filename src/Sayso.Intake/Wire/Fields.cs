using System.Xml.Linq;

namespace Sayso.Intake.Wire;

/// <summary>Looks elements up by their local names: feeds and agencies use many namespaces and versions of them for the same things.</summary>
internal static class Fields
{
    public static XElement? Child(this XElement? element, string name) => element?.Elements().FirstOrDefault(child => child.Name.LocalName == name);

    public static IEnumerable<XElement> Children(this XElement? element, string name) => element?.Elements().Where(child => child.Name.LocalName == name) ?? [];

    /// <summary>The text of the first child of that name; null if it is blank or not there.</summary>
    public static string? TextOf(this XElement? element, string name) => element.Children(name).Select(child => child.Value).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text));
}
