using Sayso.Intake.Stories;

namespace Sayso.Intake.Html;

/// <summary>
/// A page as a tree, built in linear time and bounded depth whatever the markup. It follows browsers where a story's text depends on it:
/// which elements end others, and which end tags mean nothing.
/// </summary>
internal sealed class Page
{
    private const int MostMetas = 2000;

    private readonly string _markup;
    private readonly int _deepest;
    private readonly Dictionary<string, int> _openCounts = new(StringComparer.Ordinal);
    private readonly List<Element> _open;

    private Page(string markup, int deepest)
    {
        _markup = markup;
        _deepest = deepest;
        Root = new Element("body", markup, 0, 0);
        _open = [Root];
    }

    /// <summary>What stands for html, head and body.</summary>
    public Element Root { get; }

    /// <summary>The elements meta and link, and those that say what the page is about, in order.</summary>
    public List<Element> Metas { get; } = [];

    /// <summary>The contents of the scripts that hold linked data.</summary>
    public List<string> LinkedData { get; } = [];

    /// <summary>The content of the element title, decoded.</summary>
    public string? Title { get; private set; }

    /// <summary>The page that <paramref name="markup"/> describes.</summary>
    /// <exception cref="IntakeException">Its elements stand deeper in each other than <paramref name="deepest"/> levels.</exception>
    public static Page Parse(string markup, int deepest)
    {
        var page = new Page(markup, deepest);
        var scanner = new TagScanner(markup);
        while (scanner.Next())
        {
            if (!scanner.IsTag)
            {
                page.AddText(ref scanner);
            }
            else if (scanner.IsEnd)
            {
                page.Close(scanner.Name);
            }
            else
            {
                page.Open(ref scanner);
            }
        }

        return page;
    }

    private void AddText(ref TagScanner scanner)
    {
        var text = _markup.AsSpan(scanner.Start, scanner.End - scanner.Start);
        var parent = _open[^1];
        if (!scanner.IsRaw)
        {
            parent.Add(Characters.Decode(text));
        }
        else if (parent.Name == "title" && !IsOpen("svg"))
        {
            Title ??= OneLine.Of(Characters.Decode(text));
        }
        else if (parent.Name == "script" && parent.Attribute("type") is { } type && type.Contains("ld+json", StringComparison.OrdinalIgnoreCase))
        {
            LinkedData.Add(text.ToString());
        }
    }

    private void Open(ref TagScanner scanner)
    {
        string name = scanner.Name;
        if (Tags.Transparent.Contains(name))
        {
            return;
        }

        if (Tags.EndsParagraph.Contains(name) && IsOpen("p"))
        {
            CloseUpTo(["p"], Tags.Fence);
        }

        if (Tags.Ends(name, out string[] fence) is { } ended && Array.Exists(ended, IsOpen))
        {
            CloseUpTo(ended, fence);
        }

        var element = new Element(name, _markup, scanner.Start, scanner.End);
        _open[^1].Add(element);
        if (name is "meta" or "link" or "time" or "h1" && Metas.Count < MostMetas)
        {
            Metas.Add(element);
        }

        bool isForeignAndClosed = scanner.IsClosed && IsOpen("svg");
        if (!Tags.Void.Contains(name) && !isForeignAndClosed)
        {
            Push(element);
        }
    }

    private void Push(Element element)
    {
        if (_open.Count > _deepest)
        {
            throw new IntakeException(IntakeFaults.TooDeep(_deepest));
        }

        _open.Add(element);
        _openCounts[element.Name] = _openCounts.GetValueOrDefault(element.Name) + 1;
    }

    private void Close(string name)
    {
        if (IsOpen(name))
        {
            CloseUpTo([name], Tags.Block.Contains(name) ? Fences(name) : Tags.Block);
        }
        else if (name is "p" or "br")
        {
            // An end tag without a start still ends a line.
            _open[^1].Add(new Element("br", _markup, 0, 0));
        }
    }

    /// <summary>A table's parts may be ended from within; all else stays within its cell.</summary>
    private static IReadOnlySet<string> Fences(string name) =>
        name is "table" or "td" or "th" or "tr" or "tbody" or "thead" or "tfoot" ? TableFence : Tags.Fence;

    private static readonly HashSet<string> TableFence = new(StringComparer.Ordinal) { "table" };

    private bool IsOpen(string name) => _openCounts.GetValueOrDefault(name) > 0;

    /// <summary>Closes the innermost open element of one of the names and all within it, unless a fence stands before it.</summary>
    private void CloseUpTo(string[] names, IEnumerable<string> fence)
    {
        int at = _open.Count - 1;
        while (at > 0 && Array.IndexOf(names, _open[at].Name) < 0)
        {
            if (fence.Contains(_open[at].Name, StringComparer.Ordinal))
            {
                return;
            }

            at--;
        }

        for (int i = _open.Count - 1; at > 0 && i >= at; i--)
        {
            _openCounts[_open[i].Name]--;
            _open.RemoveAt(i);
        }
    }
}
