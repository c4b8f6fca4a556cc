using System.Runtime.InteropServices;

namespace Sayso.Text;

/// <summary>
/// Finds the quotations of a text, paragraph by paragraph: a mark that is missing does no harm beyond its paragraph's end.
/// One pass over the marks pairs the double ones, a second one the single ones within them.
/// </summary>
internal sealed class QuotationFinder
{
    private readonly string _text;
    private readonly List<MarkCandidate> _candidates = [];
    private readonly List<Span> _doubles = [];
    private readonly List<int> _ends = [];
    private List<Unclosed> _unclosed = [];
    private List<Unclosed> _unclosedBefore = [];

    public QuotationFinder(string text) => _text = text;

    /// <summary>A quotation that its paragraph leaves open.</summary>
    private readonly record struct Unclosed(int Quotation, MarkCandidate Opening);

    /// <summary>Every mark found, in text order.</summary>
    public List<Mark> Marks { get; } = [];

    /// <summary>Every quotation found, in order of opening mark, outer ones before inner ones.</summary>
    public List<Quotation> Quotations { get; } = [];

    /// <summary>Finds the quotations of the next paragraph.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="next">Where the paragraph after it starts, or -1.</param>
    public void Add(Span paragraph, int next)
    {
        _candidates.Clear();
        (_unclosedBefore, _unclosed) = (_unclosed, _unclosedBefore);
        _unclosed.Clear();
        new MarkFinder(_text, paragraph, _candidates).Find();
        if (_candidates.Count == 0)
        {
            return;
        }

        var candidates = CollectionsMarshal.AsSpan(_candidates);
        bool reopened = next >= 0 && _text[next] is '"' or '“' or '”' or '„' or '«' or '»' or '\'' or '`';
        new DoubleMarks(_text, paragraph, candidates, reopened).Pair();
        CollectDoubles(candidates);
        new SingleMarks(_text, paragraph, candidates, CollectionsMarshal.AsSpan(_doubles)).Pair();
        Collect(candidates, paragraph);
    }

    private void CollectDoubles(ReadOnlySpan<MarkCandidate> candidates)
    {
        _doubles.Clear();
        foreach (var (outer, _, _) in new QuotationOrder(candidates))
        {
            _doubles.Add(outer);
        }
    }

    private void Collect(ReadOnlySpan<MarkCandidate> candidates, Span paragraph)
    {
        foreach (var mark in candidates)
        {
            if (mark.Role != MarkRole.None)
            {
                Marks.Add(new Mark(mark.Position, mark.Length, mark.Role is MarkRole.Opens or MarkRole.OpensAlone));
            }
        }

        _ends.Clear();
        int edge = paragraph.Start;
        int continued = 0;
        foreach (var (outer, inner, opening) in new QuotationOrder(candidates))
        {
            while (_ends.Count > 0 && _ends[^1] <= outer.Start)
            {
                _ends.RemoveAt(_ends.Count - 1);
            }

            _ends.Add(outer.End);
            var mark = candidates[opening];
            bool continues = outer.Start == edge && continued < _unclosedBefore.Count && _unclosedBefore[continued].Opening.IsFamilyOf(mark);
            if (continues)
            {
                edge = inner.Start;
                Continue(_unclosedBefore[continued++].Quotation, mark);
            }

            bool unbalanced = mark.Role is MarkRole.OpensAlone or MarkRole.ClosesAlone;
            if (mark.Role == MarkRole.OpensAlone && outer.End == paragraph.End)
            {
                _unclosed.Add(new Unclosed(Quotations.Count, mark));
            }

            Quotations.Add(new Quotation(outer, inner, _ends.Count, continues, unbalanced));
        }
    }

    /// <summary>The quotation of the paragraph before needs no closing mark if <paramref name="mark"/> opens it anew.</summary>
    private void Continue(int quotation, in MarkCandidate mark)
    {
        if (mark.Role != MarkRole.ClosesAlone)
        {
            Quotations[quotation] = Quotations[quotation] with { Unbalanced = false };
        }
    }
}
