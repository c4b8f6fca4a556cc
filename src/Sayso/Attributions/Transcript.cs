using Sayso.Mentions;
using Sayso.Text;

namespace Sayso.Attributions;

/// <summary>
/// Finds the turns of a transcript: paragraphs that begin with the speaker's name and a colon. Their form says all there is to say, whatever stands in them, so
/// that the network is not asked: it has seen few, and loses itself where every paragraph opens a quotation mark that none closes.
/// </summary>
internal sealed class Transcript
{
    // As plain as any attribution can be.
    private const double Confidence = 0.95;
    private const int LongestLabel = 6;
    private const int FewestWords = 2;
    // Between two turns may stand notes about the sound and further paragraphs of the first.
    private const int LongestTurn = 6;

    private static readonly WordSet Headings = new(
        "update updates watch read more related photo photos video correction corrections editor note abstract text full breaking exclusive report poll contributing byline story twitter facebook "
        + "summary sources source tags published posted location date warning credit caption image");

    private readonly Layout _layout;
    private readonly List<Turn> _turns = [];
    private readonly bool[] _inTurn;

    public Transcript(Layout layout)
    {
        _layout = layout;
        var run = new List<(int Paragraph, TokenSpan Label)>();
        for (int i = 0; i < layout.Paragraphs.Count; i++)
        {
            if (LabelOf(layout.Paragraphs[i]) is not { } label || (i == 0 && IsHeadline(label)))
            {
                continue;
            }

            if (run.Count > 0 && i - run[^1].Paragraph > LongestTurn)
            {
                Close(run);
            }

            run.Add((i, label));
        }

        Close(run);
        _inTurn = new bool[_turns.Count > 0 ? layout.Tokens.Count : 0];
        foreach (var turn in _turns)
        {
            Array.Fill(_inTurn, true, turn.Whole.First, turn.Whole.Last - turn.Whole.First + 1);
        }
    }

    /// <summary>What of an attribution stands outside the turns, in which only what others are said to have said is looked for.</summary>
    public Found? Beside(Found found)
    {
        if (_turns.Count == 0)
        {
            return found;
        }

        bool InTurn(TokenSpan span) => _inTurn[span.First] || _inTurn[span.Last];
        var pieces = InTurn(found.Cue) ? [] : found.Pieces.Where(piece => !InTurn(piece)).ToList();
        return pieces.Count == 0 ? null : found with { Pieces = pieces };
    }

    /// <summary>Adds the turns, each further paragraph going on with the first.</summary>
    public void AddTo(Assembler assembler)
    {
        foreach (var turn in _turns)
        {
            int first = assembler.Drafts.Count;
            foreach (var piece in turn.Pieces)
            {
                assembler.Add(assembler.Drafts.Count == first
                    ? new Assembler.Draft([piece], new TokenSpan(turn.Label.Last + 1, turn.Label.Last + 1), turn.Label, -1, -1, Confidence)
                    : new Assembler.Draft([piece], null, null, first, -1, Confidence));
            }
        }
    }

    /// <summary>“Brandt: The mill is sold” above a story, which begins no turn.</summary>
    private bool IsHeadline(TokenSpan label) => Covered(label).Of(_layout.Text).ContainsAnyInRange('a', 'z') && _layout.Paragraphs.Count > 1 && LabelOf(_layout.Paragraphs[1]) is null;

    private void Close(List<(int Paragraph, TokenSpan Label)> run)
    {
        if (IsConversation(run.ConvertAll(one => one.Label)))
        {
            for (int i = 0; i < run.Count; i++)
            {
                _turns.Add(TurnAt(run[i].Paragraph, i + 1 < run.Count ? run[i + 1].Paragraph : run[i].Paragraph + 1, run[i].Label));
            }
        }

        run.Clear();
    }

    /// <summary>In capitals, two who speak are enough; a name as it is always written also heads an entry of a list, so one must speak again.</summary>
    private bool IsConversation(List<TokenSpan> labels)
    {
        var names = labels.Select(label => Covered(label).Of(_layout.Text).ToString()).ToList();
        int speakers = names.Distinct(StringComparer.Ordinal).Count();
        bool shouted = names.TrueForAll(name => !name.Any(char.IsLower));
        return speakers >= 2 && (shouted || speakers < names.Count);
    }

    private Turn TurnAt(int paragraph, int next, TokenSpan label)
    {
        var pieces = new List<TokenSpan>();
        for (int i = paragraph; i < next; i++)
        {
            int first = i == paragraph ? label.Last + 2 : _layout.Paragraphs[i].Start.Value;
            int last = _layout.Paragraphs[i].End.Value - 1;
            while (first < last && _layout.Tokens[first].Kind == TokenKind.QuotationMark)
            {
                first++;
            }

            // “(APPLAUSE)” is nobody's word.
            bool isNote = _layout.Tokens[first].Span.Of(_layout.Text) is "(" or "[" or "*";
            while (last > first && !Says(last))
            {
                last--;
            }

            if (!isNote && (i == paragraph || Says(last)))
            {
                pieces.Add(new TokenSpan(first, last));
            }
        }

        return new Turn(label, pieces, new TokenSpan(_layout.Paragraphs[paragraph].Start.Value, _layout.Paragraphs[next - 1].End.Value - 1));
    }

    private bool Says(int token) => _layout.Tokens[token].Kind is TokenKind.Word or TokenKind.Number || _layout.Tokens[token].Span.Of(_layout.Text) is "?" or "!" or ")";

    private TokenSpan? LabelOf(Range paragraph)
    {
        int first = paragraph.Start.Value;
        int end = Math.Min(paragraph.End.Value, first + LongestLabel + 3);
        while (first < end && _layout.Tokens[first].Kind == TokenKind.QuotationMark)
        {
            first++;
        }

        int colon = first;
        while (colon < end && !IsColon(colon))
        {
            var word = _layout.Tokens[colon].Span.Of(_layout.Text);
            if (!(char.IsUpper(word[0]) || (word is "." or "’" or "'" or "-" && colon > first)) || Headings.Contains(word))
            {
                return null;
            }

            colon++;
        }

        return colon > first && colon < end && colon - first <= LongestLabel && paragraph.End.Value - colon > FewestWords ? new TokenSpan(first, colon - 1) : null;
    }

    private Span Covered(TokenSpan tokens) => new(_layout.Tokens[tokens.First].Span.Start, _layout.Tokens[tokens.Last].Span.End);

    private bool IsColon(int token) => _layout.Tokens[token].Span.Of(_layout.Text) is ":";

    /// <summary>One speaker's turn: the words that name the speaker, what is said, paragraph by paragraph, and all of its paragraphs.</summary>
    private sealed record Turn(TokenSpan Label, List<TokenSpan> Pieces, TokenSpan Whole);
}
