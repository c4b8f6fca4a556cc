using System.Text;

namespace Sayso.Intake.Html;

/// <summary>Cuts a page's tree into passages, in order. White space is tidied: one space, or one line end where the page breaks a line.</summary>
internal sealed class Passages
{
    private static readonly HashSet<string> Silent =
    [
        .. Tags.Raw, "svg", "math", "video", "audio", "object", "applet", "canvas", "button", "select", "option", "input", "template", "map", "progress", "meter", "dialog",
    ];

    private readonly List<Passage> _found = [];
    private readonly StringBuilder _text = new();
    private int _linkLength;
    private bool _isSpaceDue;
    private int _breaks;

    /// <summary>The passages within <paramref name="element"/>.</summary>
    public static List<Passage> Of(Element element)
    {
        var passages = new Passages();
        passages.Walk(element, element, inLink: false);
        passages.End(element);
        return passages._found;
    }

    /// <summary>Goes down; how deep, the page's limit says.</summary>
    private void Walk(Element element, Element owner, bool inLink)
    {
        foreach (var (child, text) in element.Children)
        {
            if (text is not null)
            {
                Write(text, inLink, keepsLines: owner.Name == "pre");
            }
            else if (child!.Name == "br")
            {
                Break(owner);
            }
            else if (!Silent.Contains(child.Name))
            {
                WalkChild(child, owner, inLink);
            }
        }
    }

    private void WalkChild(Element child, Element owner, bool inLink)
    {
        bool isBlock = Tags.Block.Contains(child.Name) || child.Name is "hr" or "figure" or "img";
        if (isBlock)
        {
            End(owner);
        }

        Walk(child, isBlock ? child : owner, inLink || child.Name == "a");
        if (isBlock)
        {
            End(child);
        }
    }

    private void Write(string text, bool inLink, bool keepsLines)
    {
        foreach (char c in text)
        {
            if (c == '\n' && keepsLines)
            {
                _breaks = 1;
            }
            else if (char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF')
            {
                _isSpaceDue |= c is not ('\u200B' or '\uFEFF');
            }
            else if (!char.IsControl(c) && c != '\u00AD')
            {
                Write(c, inLink);
            }
        }
    }

    private void Write(char c, bool inLink)
    {
        if (_text.Length > 0 && _breaks > 0)
        {
            _text.Append('\n');
        }
        else if (_text.Length > 0 && _isSpaceDue)
        {
            _text.Append(' ');
        }

        _text.Append(c);
        _linkLength += inLink ? 1 : 0;
        (_isSpaceDue, _breaks) = (false, 0);
    }

    /// <summary>One break ends a line; two end a paragraph, as pages without paragraphs are written.</summary>
    private void Break(Element owner)
    {
        if (++_breaks > 1)
        {
            End(owner);
        }
    }

    private void End(Element owner)
    {
        if (_text.Length > 0)
        {
            _found.Add(new Passage(_text.ToString(), _linkLength, owner));
            _text.Clear();
        }

        (_linkLength, _isSpaceDue, _breaks) = (0, false, 0);
    }
}
