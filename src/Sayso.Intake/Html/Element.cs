namespace Sayso.Intake.Html;

/// <summary>An element of a page. What its tag says is looked up when it is asked for: most attributes never are.</summary>
internal sealed class Element(string name, string page, int attributesStart, int attributesEnd)
{
    /// <summary>The name in small letters.</summary>
    public string Name { get; } = name;

    public Element? Parent { get; private set; }

    /// <summary>Elements and texts, in order.</summary>
    public List<Piece> Children { get; } = [];

    /// <summary>How many characters of running text stand in it.</summary>
    public int Prose { get; set; }

    /// <summary>Whether it is something else than the story: a menu, an advertisement, a caption.</summary>
    public bool IsAside { get; set; }

    public void Add(Element child)
    {
        child.Parent = this;
        Children.Add(new Piece(child, null));
    }

    public void Add(string text) => Children.Add(new Piece(null, text));

    /// <summary>The value of the attribute <paramref name="name"/>, empty if it has none; null if the attribute is not there.</summary>
    public string? Attribute(string name) => Attributes.Find(page.AsSpan(attributesStart, attributesEnd - attributesStart), name);

    /// <summary>A child: an element, or a text.</summary>
    internal readonly record struct Piece(Element? Element, string? Text);
}
