using Sayso.Text;

namespace Sayso.Web.Markup;

/// <summary>
/// Writes HTML in which nothing from a story can be anything but text: every word and every attribute's value goes through here and is
/// encoded on its way.
/// </summary>
internal sealed class HtmlWriter(TextWriter output)
{
    private readonly Stack<string> _open = new();

    /// <summary>Writes markup of our own, which holds nothing from anywhere else.</summary>
    public HtmlWriter Raw(string markup)
    {
        output.Write(markup);
        return this;
    }

    /// <summary>Opens an element.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="attributes">Its attributes; those that are null are left out.</param>
    public HtmlWriter Open(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Tag(name, attributes);
        _open.Push(name);
        return this;
    }

    /// <summary>Closes the element that was opened last.</summary>
    public HtmlWriter Close()
    {
        output.Write($"</{_open.Pop()}>");
        return this;
    }

    /// <summary>Closes the element that was opened last, and ends the line.</summary>
    public HtmlWriter CloseLine()
    {
        Close();
        output.Write('\n');
        return this;
    }

    /// <summary>Writes an element that holds nothing but text, which is put on one line and cannot turn the writing direction of what is around it.</summary>
    public HtmlWriter Element(string name, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Open(name, attributes);
        Encode(Plain.OneLine(text));
        return Close();
    }

    /// <summary>Writes text as it stands.</summary>
    public HtmlWriter Text(ReadOnlySpan<char> text)
    {
        Encode(text);
        return this;
    }

    private void Tag(string name, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        output.Write('<');
        output.Write(name);
        foreach (var (attribute, value) in attributes)
        {
            if (value is not null)
            {
                output.Write($" {attribute}=\"");
                Encode(value);
                output.Write('"');
            }
        }

        output.Write('>');
    }

    private void Encode(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            switch (c)
            {
                case '&':
                    output.Write("&amp;");
                    break;
                case '<':
                    output.Write("&lt;");
                    break;
                case '>':
                    output.Write("&gt;");
                    break;
                case '"':
                    output.Write("&quot;");
                    break;
                case '\'':
                    output.Write("&#39;");
                    break;
                case not ('\t' or '\n' or '\r') when char.IsControl(c):
                    // HTML has no such characters.
                    output.Write('\uFFFD');
                    break;
                default:
                    output.Write(c);
                    break;
            }
        }
    }
}
