using System.Globalization;
using Sayso.Text;

namespace Sayso.Attributions;

/// <summary>Turns what the network found into attributions of the text, in order, each with its type.</summary>
internal static class Assembler
{
    public static IReadOnlyList<Attribution> Assemble(Layout layout, IEnumerable<Found> found)
    {
        var drafts = new List<Draft>();
        int[] sentences = LinkFeatures.NumberOf(layout.Sentences, layout.Tokens.Count);
        foreach (var f in found)
        {
            int parent = drafts.Count;
            foreach (var pieces in Statements(layout, sentences, f))
            {
                drafts.Add(drafts.Count == parent
                    ? new Draft(pieces, f.Cue, f.Source, -1, f.Confidence)
                    : new Draft(pieces, null, null, parent, f.Confidence));
            }
        }

        int[] order = [.. Enumerable.Range(0, drafts.Count).OrderBy(i => drafts[i].Pieces[0].First).ThenBy(i => i)];
        var ids = new string[drafts.Count];
        for (int rank = 0; rank < order.Length; rank++)
        {
            ids[order[rank]] = string.Create(CultureInfo.InvariantCulture, $"a{rank + 1}");
        }

        var inQuotation = TokensInQuotations(layout);
        return [.. order.Select(i => new Attribution
        {
            Id = ids[i],
            Type = TypeOf(layout, drafts[i].Pieces, inQuotation),
            Content = SpanSet.Create([.. drafts[i].Pieces.Select(p => SpanOf(layout, p))]),
            Cue = drafts[i].Cue is { } cue ? SpanOf(layout, cue) : null,
            Source = drafts[i].Source is { } source ? SpanOf(layout, source) : null,
            Continues = drafts[i].Continues >= 0 ? ids[drafts[i].Continues] : null,
            Confidence = drafts[i].Confidence,
        })];
    }

    /// <summary>
    /// “…,” said Miller. “Jared has ….”: PolNeAR makes one attribution of both quotations; ours are two, the second going on with
    /// the first. So a quoted piece in a later sentence than all before it begins a statement of its own, unless the quotation
    /// itself runs on from the paragraph before.
    /// </summary>
    private static List<List<TokenSpan>> Statements(Layout layout, int[] sentences, Found found)
    {
        var statements = new List<List<TokenSpan>>();
        int sentence = sentences[found.Cue.Last];
        foreach (var piece in found.Pieces.OrderBy(p => p.First))
        {
            bool later = piece.First > found.Cue.Last && sentences[piece.First] > sentence;
            bool opens = layout.Tokens[piece.First].Kind == TokenKind.QuotationMark && !RunsOn(layout, piece);
            if (statements.Count == 0 || (later && opens))
            {
                statements.Add([]);
            }

            statements[^1].Add(piece);
            sentence = Math.Max(sentence, sentences[piece.Last]);
        }

        return statements;
    }

    private static bool RunsOn(Layout layout, TokenSpan piece)
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

    private static Span SpanOf(Layout layout, TokenSpan span) => new(layout.Tokens[span.First].Span.Start, layout.Tokens[span.Last].Span.End);

    private static AttributionType TypeOf(Layout layout, List<TokenSpan> pieces, bool[] inQuotation)
    {
        int inside = 0;
        int outside = 0;
        foreach (var piece in pieces)
        {
            for (int i = piece.First; i <= piece.Last; i++)
            {
                if (layout.Tokens[i].Kind is TokenKind.Word or TokenKind.Number)
                {
                    inside += inQuotation[i] ? 1 : 0;
                    outside += inQuotation[i] ? 0 : 1;
                }
            }
        }

        if (inside + outside == 0)
        {
            // “👍”, he wrote: without words the marks decide by themselves.
            return pieces.TrueForAll(piece => inQuotation[piece.First] && inQuotation[piece.Last]) ? AttributionType.Direct : AttributionType.Indirect;
        }

        return inside == 0 ? AttributionType.Indirect : outside == 0 ? AttributionType.Direct : AttributionType.Mixed;
    }

    private static bool[] TokensInQuotations(Layout layout)
    {
        var inside = new bool[layout.Tokens.Count];
        int token = 0;
        foreach (var quotation in layout.Quotations)
        {
            if (quotation.Depth > 1)
            {
                continue;
            }

            while (token < inside.Length && layout.Tokens[token].Span.End <= quotation.Outer.Start)
            {
                token++;
            }

            for (; token < inside.Length && layout.Tokens[token].Span.Start < quotation.Outer.End; token++)
            {
                inside[token] = true;
            }
        }

        return inside;
    }

    private sealed record Draft(List<TokenSpan> Pieces, TokenSpan? Cue, TokenSpan? Source, int Continues, double Confidence);
}
