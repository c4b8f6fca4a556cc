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
            var pieces = f.Pieces.OrderBy(p => p.First).ToList();
            int parent = drafts.Count;
            int split = FirstOnItsOwn(layout, sentences, f.Cue, pieces);
            drafts.Add(new Draft(pieces[..split], f.Cue, f.Source, -1, f.Confidence));
            drafts.AddRange(pieces[split..].Select(p => new Draft([p], null, null, parent, f.Confidence)));
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
    /// the first. Returns how many pieces stay with the cue: a quoted piece in a later sentence than the cue's does not.
    /// </summary>
    private static int FirstOnItsOwn(Layout layout, int[] sentences, TokenSpan cue, List<TokenSpan> pieces)
    {
        for (int i = 1; i < pieces.Count; i++)
        {
            bool later = pieces[i].First > cue.Last && sentences[pieces[i].First] > Math.Max(sentences[cue.Last], sentences[pieces[i - 1].Last]);
            if (later && layout.Tokens[pieces[i].First].Kind == TokenKind.QuotationMark)
            {
                return i;
            }
        }

        return pieces.Count;
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
