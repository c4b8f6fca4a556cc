using Sayso.Text;

namespace Sayso.Attributions;

/// <summary>
/// Takes from contents what the network linked to a cue far away for want of a nearer one: words of the writer's own, without quotation marks, in another paragraph
/// than the cue.
/// </summary>
internal sealed class StrayPieces(Layout layout)
{
    private readonly int[] _paragraphs = LinkFeatures.NumberOf(layout.Paragraphs, layout.Tokens.Count);
    private readonly bool[] _quoted = Quoted(layout);

    /// <summary>The draft without such pieces; null where it has none.</summary>
    public Assembler.Draft? Mended(Assembler.Draft draft)
    {
        if (draft is not { Cue: { } cue, Pieces.Count: > 1 } || !draft.Pieces.Exists(piece => _paragraphs[piece.First] == _paragraphs[cue.First]))
        {
            return null;
        }

        var kept = new List<TokenSpan>();
        foreach (var piece in draft.Pieces)
        {
            if (_paragraphs[piece.First] == _paragraphs[cue.First] || IsQuoted(piece) || (kept.Count > 0 && kept[^1].Last + 2 >= piece.First))
            {
                kept.Add(piece);
            }
        }

        return kept.Count == draft.Pieces.Count ? null : draft with { Pieces = kept };
    }

    // The middle paragraphs of a long quotation hold no mark of their own.
    private bool IsQuoted(TokenSpan piece)
    {
        for (int i = piece.First; i <= piece.Last; i++)
        {
            if (layout.Tokens[i].Kind == TokenKind.QuotationMark || _quoted[i])
            {
                return true;
            }
        }

        return false;
    }

    private static bool[] Quoted(Layout layout)
    {
        var quoted = new bool[layout.Tokens.Count];
        int from = 0;
        foreach (var quotation in layout.Quotations)
        {
            while (from < quoted.Length && layout.Tokens[from].Span.End <= quotation.Outer.Start)
            {
                from++;
            }

            for (; from < quoted.Length && layout.Tokens[from].Span.Start < quotation.Outer.End; from++)
            {
                quoted[from] = true;
            }
        }

        return quoted;
    }
}
