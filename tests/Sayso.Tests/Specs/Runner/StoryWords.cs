using System.Text.RegularExpressions;
using Sayso.Text;

namespace Sayso.Tests.Specs.Runner;

/// <summary>
/// A story's words, numbered from 0. Specs compare readings word by word, so that a comma or a quotation mark at a span's
/// edge never decides whether an example passes.
/// </summary>
internal sealed partial class StoryWords
{
    private readonly Span[] _words;

    public StoryWords(string text)
    {
        Text = text;
        _words = [.. Word().Matches(text).Select(match => new Span(match.Index, match.Index + match.Length))];
    }

    public string Text { get; }

    /// <summary>
    /// The numbers of the words that <paramref name="span"/> touches. A span without any, such as a headline's colon, is known by
    /// the places of its marks instead, as negative numbers.
    /// </summary>
    public HashSet<int> In(Span span)
    {
        var touched = new HashSet<int>();
        for (int i = 0; i < _words.Length; i++)
        {
            if (_words[i].Overlaps(span))
            {
                touched.Add(i);
            }
        }

        if (touched.Count == 0)
        {
            touched.UnionWith(Enumerable.Range(span.Start, span.Length).Where(at => !char.IsWhiteSpace(Text[at])).Select(at => ~at));
        }

        return touched;
    }

    /// <summary>The numbers of the words that any of <paramref name="spans"/> touches.</summary>
    public HashSet<int> In(IEnumerable<Span> spans) => [.. spans.SelectMany(In)];

    // Letters, digits and the marks that combine with them, held together by an apostrophe or hyphen; or symbols and emoji.
    [GeneratedRegex(@"[\p{L}\p{M}\p{N}_]+(?:[’'‑-][\p{L}\p{M}\p{N}_]+)*|[\p{So}\p{Sc}\p{Sm}\p{Cs}\u200D\uFE0F]+", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Word();
}
