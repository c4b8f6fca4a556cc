using System.Runtime.InteropServices;

namespace Sayso.Text;

/// <summary>
/// Pairs the single marks of a paragraph, most of which are apostrophes. Both marks of a pair stand directly inside the same
/// pair of double marks, or outside all.
/// </summary>
internal ref struct SingleMarks
{
    /// <summary>How far a closing mark that may as well be an apostrophe can stand from its opening mark.</summary>
    private const int DoubtfulReach = 100;

    private readonly string _text;
    private readonly Span _paragraph;
    private readonly Span<MarkCandidate> _marks;
    private readonly ReadOnlySpan<Span> _doubles;
    private readonly List<Region> _regions;
    private int _nextDouble;

    /// <param name="text">The whole text.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="marks">Its candidates; the roles of the single ones are to be set.</param>
    /// <param name="doubles">The quotations in double marks, in text order.</param>
    public SingleMarks(string text, Span paragraph, Span<MarkCandidate> marks, ReadOnlySpan<Span> doubles)
    {
        _text = text;
        _paragraph = paragraph;
        _marks = marks;
        _doubles = doubles;
        _regions = [new Region(paragraph)];
    }

    /// <summary>A quotation in double marks, or the whole paragraph, with the single marks that wait for their like.</summary>
    private record struct Region(Span Span)
    {
        /// <summary>The mark that opened a quotation, or -1.</summary>
        public int Opening { get; set; } = -1;

        /// <summary>The first mark after it that may have closed it and may be an apostrophe, or -1.</summary>
        public int Doubtful { get; set; } = -1;
    }

    public void Pair()
    {
        for (int i = 0; i < _marks.Length; i++)
        {
            if (_marks[i].Shape != MarkShape.Single)
            {
                continue;
            }

            EnterRegionOf(_marks[i].Position);
            ref var region = ref CollectionsMarshal.AsSpan(_regions)[^1];
            if (Opens(_marks[i], region))
            {
                Open(i, ref region);
            }
            else
            {
                Close(i, ref region);
            }
        }

        while (_regions.Count > 0)
        {
            LeaveRegion();
        }
    }

    private void EnterRegionOf(int position)
    {
        for (; _nextDouble < _doubles.Length && _doubles[_nextDouble].Start <= position; _nextDouble++)
        {
            LeaveRegionsBefore(_doubles[_nextDouble].Start);
            _regions.Add(new Region(_doubles[_nextDouble]));
        }

        LeaveRegionsBefore(position);
    }

    private readonly void LeaveRegionsBefore(int position)
    {
        while (_regions.Count > 1 && _regions[^1].Span.End <= position)
        {
            LeaveRegion();
        }
    }

    private readonly void LeaveRegion()
    {
        var region = _regions[^1];
        EndOpening(region, region.Span.End);
        _regions.RemoveAt(_regions.Count - 1);
    }

    private readonly bool Opens(in MarkCandidate mark, in Region region) =>
        mark.Spacing == Facing.Open
        || mark.Position == _paragraph.Start
        || (mark.Spacing == Facing.Either && region.Opening < 0 && (mark.Form == Facing.Open || (mark.End < _paragraph.End && char.IsUpper(_text[mark.End]))));

    private readonly void Open(int mark, ref Region region)
    {
        if (region.Opening >= 0 && _marks[mark].IsDoubtful)
        {
            return;
        }

        EndOpening(region, _marks[mark].Position);
        region.Opening = mark;
        region.Doubtful = -1;
    }

    private readonly void Close(int mark, ref Region region)
    {
        if (region.Opening < 0)
        {
            return;
        }

        if (!_marks[mark].IsDoubtful)
        {
            Match(region.Opening, mark);
            region.Opening = -1;
        }
        else if (region.Doubtful < 0 && !_marks[region.Opening].IsDoubtful && _marks[mark].Position - _marks[region.Opening].End <= DoubtfulReach)
        {
            region.Doubtful = mark;
        }
    }

    private readonly void Match(int opening, int closing)
    {
        if (_marks[closing].Position > _marks[opening].End)
        {
            _marks[opening].Role = MarkRole.Opens;
            _marks[opening].Match = closing;
            _marks[closing].Role = MarkRole.Closes;
            _marks[closing].Match = opening;
        }
    }

    /// <summary>Ends what the region has open, if anything, before <paramref name="limit"/>.</summary>
    private readonly void EndOpening(in Region region, int limit)
    {
        if (region.Opening < 0)
        {
            return;
        }

        if (region.Doubtful >= 0)
        {
            Match(region.Opening, region.Doubtful);
            return;
        }

        ref var opening = ref _marks[region.Opening];
        int end = Chars.TrimEnd(_text, opening.End, limit);
        if (end > opening.End && IsCertain(region.Opening))
        {
            opening.Role = MarkRole.OpensAlone;
            opening.Edge = end;
        }
    }

    /// <summary>Whether the mark opens a quotation even though none closes it: where speech is bound to start.</summary>
    private readonly bool IsCertain(int opening)
    {
        ref readonly var mark = ref _marks[opening];
        if (mark.IsDoubtful || !Chars.IsWordAt(_text, mark.End))
        {
            return false;
        }

        bool followsDouble = opening > 0 && _marks[opening - 1].Role is MarkRole.Opens or MarkRole.OpensAlone && _marks[opening - 1].End == mark.Position;
        int before = mark.Position - 1;
        return followsDouble
            || mark.Position == _paragraph.Start
            || (before > _paragraph.Start && Chars.IsBlank(_text[before]) && _text[before - 1] is ',' or ':' && char.IsUpper(_text[mark.End]));
    }
}
