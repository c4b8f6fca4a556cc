using Sayso.Mentions;
using Sayso.Text;

namespace Sayso.Attributions;

/// <summary>Finds a text's attributions, and those inside their contents: X said that Y told Z.</summary>
internal sealed class AttributionFinder(AttributionModel model)
{
    // News hardly ever goes deeper, and each level is read anew.
    private const int DeepestLevel = 3;
    private const int FewestTokens = 4;

    /// <summary>Finds the attributions, in order of the content's first character, and the text's grammar.</summary>
    public (IReadOnlyList<Attribution> Attributions, Grammar Grammar) Find(Layout layout)
    {
        var whole = model.Excerpt(layout);
        var (found, grammar) = model.Find(whole);
        var assembler = new Assembler(layout);
        foreach (var one in found)
        {
            assembler.Add(one);
        }

        int from = 0;
        for (int level = 1; level <= DeepestLevel && from < assembler.Drafts.Count; level++)
        {
            int to = assembler.Drafts.Count;
            AddWithin(whole, layout, assembler, from, to);
            from = to;
        }

        return (assembler.Attributions(), grammar);
    }

    /// <summary>Reads the contents of some drafts as texts of their own.</summary>
    private void AddWithin(Excerpt whole, Layout layout, Assembler assembler, int from, int to)
    {
        var stretches = new List<TokenSpan>();
        var outer = new List<int>();
        for (int draft = from; draft < to; draft++)
        {
            foreach (var piece in assembler.Drafts[draft].Pieces)
            {
                var inside = WithoutMarks(layout, piece);
                if (inside.Last - inside.First + 1 >= FewestTokens && HoldsACue(whole, inside))
                {
                    stretches.Add(inside);
                    outer.Add(draft);
                }
            }
        }

        if (stretches.Count == 0)
        {
            return;
        }

        var excerpt = whole.Of(stretches);
        int stretch = 0;
        int start = 0;
        foreach (var found in model.Find(excerpt).Found)
        {
            for (; excerpt.Paragraphs[found.Cue.First] > stretch; stretch++)
            {
                start += stretches[stretch].Last - stretches[stretch].First + 1;
            }

            if (found.Moved(stretches[stretch].First - start).Inside(stretches[stretch]) is { } inside)
            {
                assembler.Add(inside, outer[stretch]);
            }
        }
    }

    private static TokenSpan WithoutMarks(Layout layout, TokenSpan piece)
    {
        bool Mark(int token) => layout.Tokens[token].Kind == TokenKind.QuotationMark;
        int first = piece.First;
        int last = piece.Last;
        first += first < last && Mark(first) ? 1 : 0;
        last -= last > first && Mark(last) ? 1 : 0;
        return new TokenSpan(first, last);
    }

    private bool HoldsACue(Excerpt whole, TokenSpan inside)
    {
        for (int i = inside.First; i <= inside.Last; i++)
        {
            if (model.IsCueWord(whole.Features.Words[i]))
            {
                return true;
            }
        }

        return false;
    }
}
