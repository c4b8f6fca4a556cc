namespace Sayso.Text;

/// <summary>
/// Walks the quotations that paired candidates make, in order of their start, outer ones before inner ones. A quotation without an
/// opening mark starts before the mark that stands for it, so two sequences are merged: those with an opening mark and those without.
/// </summary>
internal ref struct QuotationOrder(ReadOnlySpan<MarkCandidate> candidates)
{
    private readonly ReadOnlySpan<MarkCandidate> _candidates = candidates;
    private int _opened = -1;
    private int _unopened = -1;
    private bool _started;

    /// <summary>The quotation with its marks, without them, and the mark that opens it or, for want of that, closes it.</summary>
    public (Span Outer, Span Inner, int Mark) Current { get; private set; }

    public readonly QuotationOrder GetEnumerator() => this;

    public bool MoveNext()
    {
        if (!_started)
        {
            _started = true;
            _opened = Next(0, unopened: false);
            _unopened = Next(0, unopened: true);
        }

        if (_opened == _candidates.Length && _unopened == _candidates.Length)
        {
            return false;
        }

        if (_unopened < _candidates.Length && (_opened == _candidates.Length || _candidates[_unopened].Edge <= _candidates[_opened].Position))
        {
            Current = Of(_unopened);
            _unopened = Next(_unopened + 1, unopened: true);
        }
        else
        {
            Current = Of(_opened);
            _opened = Next(_opened + 1, unopened: false);
        }

        return true;
    }

    private readonly int Next(int index, bool unopened)
    {
        while (index < _candidates.Length && !(unopened ? _candidates[index].Role == MarkRole.ClosesAlone : _candidates[index].Role is MarkRole.Opens or MarkRole.OpensAlone))
        {
            index++;
        }

        return index;
    }

    private readonly (Span Outer, Span Inner, int Mark) Of(int mark)
    {
        ref readonly var candidate = ref _candidates[mark];
        switch (candidate.Role)
        {
            case MarkRole.Opens:
                ref readonly var closing = ref _candidates[candidate.Match];
                return (new Span(candidate.Position, closing.End), new Span(candidate.End, closing.Position), mark);
            case MarkRole.OpensAlone:
                return (new Span(candidate.Position, candidate.Edge), new Span(candidate.End, candidate.Edge), mark);
            default:
                return (new Span(candidate.Edge, candidate.End), new Span(candidate.Edge, candidate.Position), mark);
        }
    }
}
