using System.Collections.Immutable;
using Sayso.Attributions;
using Sayso.Text;

namespace Sayso.Evaluation;

/// <summary>A text as it is scored: its words, and which of them stand in quotation marks.</summary>
internal sealed class ScoredText
{
    private readonly string _text;
    private readonly List<Span> _words;
    private readonly bool[] _quoted;

    public ScoredText(Layout layout)
    {
        _text = layout.Text;
        _words = ScoredWords.Of(_text);
        _quoted = new bool[_words.Count];
        foreach (int word in WordSet.Under([.. layout.Quotations.Where(q => q.Depth == 1).Select(q => q.Outer)], _words).Words)
        {
            _quoted[word] = true;
        }
    }

    public int WordCount => _words.Count;

    public WordSet WordsUnder(IReadOnlyList<Span> pieces) => WordSet.Under(pieces, _words);

    public AttributionType? TypeOf(WordSet content)
    {
        int quoted = 0;
        foreach (int word in content.Words)
        {
            quoted += _quoted[word] ? 1 : 0;
        }

        return content.IsEmpty ? null
            : quoted == content.Count ? AttributionType.Direct
            : quoted == 0 ? AttributionType.Indirect
            : AttributionType.Mixed;
    }

    public ImmutableArray<Span> Trimmed(IReadOnlyList<Span> pieces) => [.. pieces.Select(Trimmed).Where(piece => !piece.IsEmpty)];

    private Span Trimmed(Span piece)
    {
        int start = piece.Start;
        int end = piece.End;
        while (start < end && IsSpace(_text[start]))
        {
            start++;
        }

        while (end > start && IsSpace(_text[end - 1]))
        {
            end--;
        }

        return new Span(start, end);
    }

    /// <summary>White space as Python has it, which counts four separators of old teletypes.</summary>
    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is >= '\x1c' and <= '\x1f';
}
