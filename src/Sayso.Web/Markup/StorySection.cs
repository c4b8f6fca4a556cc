using Sayso.Audits;
using Sayso.Sources;
using Sayso.Text;

namespace Sayso.Web.Markup;

/// <summary>The story itself, every character of it, with what was found in it marked.</summary>
internal sealed class StorySection
{
    private readonly HtmlWriter _html;
    private readonly Reading _reading;
    private readonly Audit _audit;
    private readonly IReadOnlyList<Signpost> _signposts;
    private readonly int? _marked;
    private int _posted;

    private StorySection(HtmlWriter html, Reading reading, Audit audit, int? marked)
    {
        _html = html;
        _reading = reading;
        _audit = audit;
        _marked = marked;
        _signposts = Signpost.Of(reading, audit);
    }

    /// <summary>Writes the story.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="reading">What was found in it.</param>
    /// <param name="audit">Who speaks in it.</param>
    /// <param name="marked">The index of the statement that stands out, if one does.</param>
    public static void Write(HtmlWriter html, Reading reading, Audit audit, int? marked = null)
    {
        html.Raw("<article id=\"story\" aria-label=\"The story\">\n");
        html.Raw("<ul class=\"legend\" aria-label=\"How the text is marked\"><li><span class=\"s\">source</span></li><li><span class=\"s u\">unnamed source</span></li>");
        html.Raw("<li><span class=\"k\">cue</span></li><li><span class=\"c\">what is said</span></li><li><span class=\"c c2\">said within</span></li>");
        html.Raw("<li><span class=\"c against\">denied, doubted</span></li><li><span class=\"c for\">confirmed, upheld</span></li><li><span class=\"c private\">private state</span></li></ul>\n");
        html.Open("div", ("class", "text"));
        new StorySection(html, reading, audit, marked).WriteText();
        html.CloseLine().Raw("</article>\n");
    }

    private void WriteText()
    {
        var paragraphs = _reading.Layout.Paragraphs.Select(SpanOf).ToList();
        var cuts = paragraphs.SelectMany(paragraph => new[] { paragraph.Start, paragraph.End }).Concat(_signposts.Select(signpost => signpost.Offset));
        int at = 0;
        bool isOpen = false;
        foreach (var segment in TextSegment.Split(Layer.Of(_reading), cuts))
        {
            if (isOpen && segment.Span.Start >= paragraphs[at].End)
            {
                PostBefore(segment.Span.Start);
                _html.CloseLine();
                (at, isOpen) = (at + 1, false);
            }

            // What lies between paragraphs is white space.
            if (at < paragraphs.Count && segment.Span.Start >= paragraphs[at].Start)
            {
                isOpen = isOpen || Begin();
                PostBefore(segment.Span.Start + 1);
                Write(segment);
            }
        }

        if (isOpen || _posted < _signposts.Count)
        {
            isOpen = isOpen || Begin();
            PostBefore(int.MaxValue);
            _html.CloseLine();
        }
    }

    private Span SpanOf(Range tokens)
    {
        var (first, count) = tokens.GetOffsetAndLength(_reading.Layout.Tokens.Count);
        return new Span(_reading.Layout.Tokens[first].Span.Start, _reading.Layout.Tokens[first + count - 1].Span.End);
    }

    private bool Begin()
    {
        _html.Open("p", ("dir", "auto"));
        return true;
    }

    /// <summary>Sets the signposts that stand before an offset and are not yet set.</summary>
    private void PostBefore(int offset)
    {
        for (; _posted < _signposts.Count && _signposts[_posted].Offset < offset; _posted++)
        {
            var signpost = _signposts[_posted];
            _html.Element("a", signpost.Words, ("class", signpost.Look), ("id", signpost.Id), ("href", "#" + signpost.Target), ("aria-label", signpost.Label));
        }
    }

    private void Write(TextSegment segment)
    {
        var words = segment.Span.Of(_reading.Document.Text);
        if (segment.Layers.Count == 0)
        {
            _html.Text(words);
            return;
        }

        string statements = string.Join(' ', segment.Layers.Select(layer => StatementFacts.Number(layer.Statement)).Distinct(StringComparer.Ordinal));
        _html.Open("span", ("class", LookOf(segment)), ("data-s", statements)).Text(words).Close();
    }

    private string LookOf(TextSegment segment)
    {
        var look = new List<string>();
        if (segment.Depth > 0)
        {
            look.Add(segment.Depth switch { 1 => "c", 2 => "c c2", _ => "c c3" });
        }

        foreach (var layer in segment.Layers)
        {
            if (layer.Role == LayerRole.Content)
            {
                // The innermost content gives the colour.
                look.Add(Side.Of(_reading.Statements[layer.Statement].Position) ?? "");
                break;
            }

            look.Add(layer.Role == LayerRole.Cue ? "k" : _audit.VoiceOf(layer.Statement).Kind == SourceKind.Unnamed ? "s u" : "s");
        }

        look.Add(segment.Layers.Any(layer => layer.Statement == _marked) ? "marked" : "");
        return string.Join(' ', look.Where(name => name.Length > 0).Distinct(StringComparer.Ordinal));
    }
}
