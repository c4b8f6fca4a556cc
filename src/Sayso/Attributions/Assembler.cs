using System.Globalization;
using Sayso.Text;

namespace Sayso.Attributions;

/// <summary>Turns what the network found into attributions of the text, in order, each with its type.</summary>
internal sealed class Assembler(Layout layout)
{
    private readonly int[] _sentences = LinkFeatures.NumberOf(layout.Sentences, layout.Tokens.Count);
    private readonly int[] _quotedFrom = InnermostQuotations(layout);
    private readonly List<Draft> _drafts = [];

    // “He said this: “…”” has nothing before the colon that says something.
    private const int FewestBeforeColon = 4;
    private const int FewestBehindColon = 10;

    private const int MostLevels = 8;

    /// <summary>What was added so far, in the order of adding.</summary>
    public IReadOnlyList<Draft> Drafts => _drafts;

    /// <summary>Makes drafts of one thing found: one for each statement in it.</summary>
    /// <param name="found">What was found.</param>
    /// <param name="within">The number of the draft inside whose content it was found, or -1.</param>
    public void Add(Found found, int within = -1)
    {
        int first = _drafts.Count;
        foreach (var pieces in Statements(found))
        {
            _drafts.Add(_drafts.Count == first
                ? new Draft(pieces, found.Cue, found.Source, -1, within, found.Confidence)
                : new Draft(pieces, null, null, first, within, found.Confidence));
        }
    }

    /// <summary>Puts another draft in the place of one.</summary>
    public void Replace(int number, Draft draft) => _drafts[number] = draft;

    /// <summary>Adds a draft as it is.</summary>
    public void Add(Draft draft) => _drafts.Add(draft);

    /// <summary>The attributions, in order of the content's first character, the outer before the inner.</summary>
    /// <param name="antecedents">Finds what relative pronouns stand for; without it they stand for themselves.</param>
    public IReadOnlyList<Attribution> Attributions(Antecedents? antecedents = null)
    {
        PutBesides();
        int[] order = [.. Enumerable.Range(0, _drafts.Count).OrderBy(i => _drafts[i].Pieces[0].First).ThenBy(i => i)];
        var ids = new string[_drafts.Count];
        for (int rank = 0; rank < order.Length; rank++)
        {
            ids[order[rank]] = string.Create(CultureInfo.InvariantCulture, $"a{rank + 1}");
        }

        return [.. order.Select(i => (Number: i, Antecedent: AntecedentOf(_drafts[i], antecedents))).Select(draft => Attribution(draft.Number, draft.Antecedent, ids))];
    }

    /// <summary>What stands in a content no more, since a later rule made that shorter, stands beside it.</summary>
    private void PutBesides()
    {
        for (int i = 0; i < _drafts.Count; i++)
        {
            int outer = _drafts[i].Within;
            for (int step = 0; outer >= 0 && !(step < MostLevels && Holds(_drafts[outer], _drafts[i].Pieces[0].First)); step++)
            {
                outer = step < MostLevels ? _drafts[outer].Within : -1;
            }

            _drafts[i] = outer == _drafts[i].Within ? _drafts[i] : _drafts[i] with { Within = outer };
        }
    }

    private static bool Holds(Draft outer, int token) => outer.Pieces.Min(piece => piece.First) <= token && outer.Pieces.Max(piece => piece.Last) >= token;

    // Where the network took the phrase for a part of what is said, the pronoun stands for itself.
    private static TokenSpan? AntecedentOf(Draft draft, Antecedents? antecedents) =>
        draft.Source is { } source && antecedents?.Of(source) is { } phrase
        && !draft.Pieces.Exists(phrase.Meets)
        && !(draft.Cue is { } cue && phrase.Meets(cue))
            ? phrase : null;

    private Attribution Attribution(int i, TokenSpan? antecedent, string[] ids)
    {
        Span? source = _drafts[i].Source is { } stated ? SpanOf(stated) : null;
        return new Attribution
        {
            Id = ids[i],
            Type = TypeOf(_drafts[i]),
            Content = SpanSet.Create([.. _drafts[i].Pieces.Select(SpanOf)]),
            Cue = _drafts[i].Cue is { } cue ? SpanOf(cue) : null,
            Source = antecedent is { } phrase ? SpanOf(phrase) : source,
            Relative = antecedent is null ? null : source,
            Continues = _drafts[i].Continues >= 0 ? ids[_drafts[i].Continues] : null,
            Within = _drafts[i].Within >= 0 ? ids[_drafts[i].Within] : null,
            Confidence = _drafts[i].Confidence,
        };
    }

    /// <summary>
    /// “…,” said Miller. “Jared has ….”: PolNeAR makes one attribution of both quotations; ours are two, the second going on with
    /// the first. So a quoted piece in a later sentence than all before it begins a statement of its own, unless the quotation
    /// itself runs on from the paragraph before.
    /// </summary>
    private List<List<TokenSpan>> Statements(Found found)
    {
        var statements = new List<List<TokenSpan>>();
        int sentence = _sentences[found.Cue.Last];
        foreach (var piece in found.Pieces.OrderBy(p => p.First).SelectMany(piece => AtColon(piece, found.Cue)))
        {
            bool later = piece.First > found.Cue.Last && _sentences[piece.First] > sentence;
            bool opens = layout.Tokens[piece.First].Kind == TokenKind.QuotationMark && !RunsOn(piece);
            bool isQuoted = opens && statements.Count > 0 && statements[^1][^1].Last == piece.First - 2 && IsColon(piece.First - 1);
            if (statements.Count == 0 || (later && opens) || isQuoted)
            {
                statements.Add([]);
            }

            statements[^1].Add(piece);
            sentence = Math.Max(sentence, _sentences[piece.Last]);
        }

        return statements;
    }

    /// <summary>“The mayor said the pier was shut: “It is not safe.””: the words before the colon, and those in quotation marks after it.</summary>
    private IEnumerable<TokenSpan> AtColon(TokenSpan piece, TokenSpan cue)
    {
        int colon = piece.First;
        while (colon < piece.Last && layout.Tokens[colon].Kind != TokenKind.QuotationMark && !IsColon(colon))
        {
            colon++;
        }

        bool parts = piece.First > cue.Last && colon - piece.First >= FewestBeforeColon && piece.Last - colon > FewestBehindColon && IsColon(colon) && layout.Tokens[piece.Last].Kind == TokenKind.QuotationMark
            && layout.Tokens[colon + 1].Kind == TokenKind.QuotationMark;
        return parts ? [new TokenSpan(piece.First, colon - 1), new TokenSpan(colon + 1, piece.Last)] : [piece];
    }

    private bool IsColon(int token) => layout.Tokens[token].Span.Of(layout.Text) is ":";

    private bool RunsOn(TokenSpan piece)
    {
        int start = layout.Tokens[piece.First].Span.Start;
        int low = 0;
        int high = layout.Quotations.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (layout.Quotations[middle].Outer.Start < start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < layout.Quotations.Count && layout.Quotations[low].Outer.Start == start && layout.Quotations[low].Continues;
    }

    private Span SpanOf(TokenSpan span) => new(layout.Tokens[span.First].Span.Start, layout.Tokens[span.Last].Span.End);

    private AttributionType TypeOf(Draft draft)
    {
        // Inside another's content only the quotations that begin in it count.
        int from = draft.Within >= 0 ? SpanOf(_drafts[draft.Within].Pieces.Last(p => p.First <= draft.Pieces[0].First)).Start : -1;
        bool Quoted(int token) => _quotedFrom[token] > from;
        int inside = 0;
        int outside = 0;
        foreach (var piece in draft.Pieces)
        {
            for (int i = piece.First; i <= piece.Last; i++)
            {
                if (layout.Tokens[i].Kind is TokenKind.Word or TokenKind.Number)
                {
                    inside += Quoted(i) ? 1 : 0;
                    outside += Quoted(i) ? 0 : 1;
                }
            }
        }

        if (inside + outside == 0)
        {
            // “👍”, he wrote: without words the marks decide by themselves.
            return draft.Pieces.TrueForAll(piece => Quoted(piece.First) && Quoted(piece.Last)) ? AttributionType.Direct : AttributionType.Indirect;
        }

        return inside == 0 ? AttributionType.Indirect : outside == 0 ? AttributionType.Direct : AttributionType.Mixed;
    }

    /// <summary>For each token where the innermost quotation begins that it stands in, its marks included; -1 outside.</summary>
    private static int[] InnermostQuotations(Layout layout)
    {
        var starts = new int[layout.Tokens.Count];
        Array.Fill(starts, -1);
        int from = 0;
        foreach (var quotation in layout.Quotations)
        {
            while (from < starts.Length && layout.Tokens[from].Span.End <= quotation.Outer.Start)
            {
                from++;
            }

            for (int token = from; token < starts.Length && layout.Tokens[token].Span.Start < quotation.Outer.End; token++)
            {
                starts[token] = quotation.Outer.Start;
            }
        }

        return starts;
    }

    /// <summary>An attribution to be: its parts in tokens, and the numbers of the drafts that it goes on with and stands in, or -1.</summary>
    internal sealed record Draft(List<TokenSpan> Pieces, TokenSpan? Cue, TokenSpan? Source, int Continues, int Within, double Confidence);
}
