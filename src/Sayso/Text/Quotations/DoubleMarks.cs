namespace Sayso.Text;

/// <summary>Pairs the marks of a paragraph that cannot be apostrophes: double ones and guillemets.</summary>
internal ref struct DoubleMarks
{
    /// <summary>So many pairs stand within each other at most; a mark that would open one more is taken for none.</summary>
    private const int MaxOpen = 4;

    private readonly string _text;
    private readonly Span _paragraph;
    private readonly Span<MarkCandidate> _marks;
    private readonly bool _reopened;
    private readonly List<Opened> _open;

    /// <summary>The last mark that opens or closes a quotation, or -1.</summary>
    private int _lastMark = -1;

    /// <summary>Up to where the end of a sentence was looked for in vain.</summary>
    private int _searched;

    /// <summary>The mark that closed the last quotation, if it may stand for inches instead, or -1.</summary>
    private int _doubtfulClose = -1;

    /// <param name="text">The whole text.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="marks">Its candidates, whose roles are to be set.</param>
    /// <param name="reopened">Whether the next paragraph begins with a mark that may open a quotation anew.</param>
    public DoubleMarks(string text, Span paragraph, Span<MarkCandidate> marks, bool reopened)
    {
        _text = text;
        _paragraph = paragraph;
        _marks = marks;
        _reopened = reopened;
        _open = new List<Opened>(MaxOpen);
    }

    /// <summary>An open quotation: its mark, and the first mark of the same shape that opened another directly inside it, or -1.</summary>
    private record struct Opened(int Mark, int Inside);

    public void Pair()
    {
        for (int i = 0; i < _marks.Length; i++)
        {
            if (_marks[i].Shape == MarkShape.Single)
            {
                continue;
            }

            if (Opens(_marks[i]))
            {
                Open(i);
            }
            else
            {
                i += Close(i);
            }
        }

        EndUnclosed(0, _paragraph.End);
    }

    private readonly bool Opens(in MarkCandidate mark)
    {
        if (mark.Position == _paragraph.Start)
        {
            return true;
        }

        if (mark.End == _paragraph.End)
        {
            return false;
        }

        return (mark.Spacing, mark.Form) switch
        {
            (Facing.Open, not Facing.Close) => true,
            (Facing.Close, not Facing.Open) => false,
            (Facing.Either, Facing.Open) => _text[mark.Position - 1] is not ('.' or ',' or '?' or '!') || Find(mark, sameShape: true) < 0,
            (Facing.Either, Facing.Close) => false,
            _ => Find(mark, sameShape: false) < 0,
        };
    }

    /// <summary>The innermost open quotation that <paramref name="mark"/> can close, or -1.</summary>
    private readonly int Find(in MarkCandidate mark, bool sameShape)
    {
        for (int i = _open.Count - 1; i >= 0; i--)
        {
            ref readonly var opening = ref _marks[_open[i].Mark];
            if (sameShape ? opening.Shape == mark.Shape : opening.IsFamilyOf(mark))
            {
                return i;
            }
        }

        return -1;
    }

    private void Open(int mark)
    {
        if (_open.Count == MaxOpen)
        {
            return;
        }

        if (_open.Count > 0 && _open[^1] is { Inside: < 0 } around && _marks[around.Mark].Shape == _marks[mark].Shape)
        {
            _open[^1] = around with { Inside = mark };
        }

        _open.Add(new Opened(mark, -1));
        _lastMark = mark;
        _doubtfulClose = -1;
    }

    /// <summary>Closes what <paramref name="mark"/> closes, together with the next mark where both are one: <c>""so""</c>. Returns how many more marks that took.</summary>
    private int Close(int mark)
    {
        int opened = Find(_marks[mark], sameShape: true);
        opened = opened >= 0 ? opened : Find(_marks[mark], sameShape: false);
        int taken = 0;
        while (IsRepeated(mark, mark + taken + 1, opened))
        {
            _marks[mark] = _marks[mark] with { Length = _marks[mark].Length + 1 };
            taken++;
        }

        if (opened < 0)
        {
            CloseAlone(mark);
            return taken;
        }

        EndUnclosed(opened + 1, _marks[mark].Position);
        Match(_open[opened].Mark, mark);
        _open.RemoveAt(opened);
        _doubtfulClose = _marks[mark].IsDoubtful ? mark : -1;
        _lastMark = _marks[mark].Role == MarkRole.None ? _lastMark : mark;
        return taken;
    }

    /// <summary>Whether the mark at <paramref name="next"/> only repeats the one at <paramref name="mark"/>, there being nothing more for it to close.</summary>
    private readonly bool IsRepeated(int mark, int next, int opened) =>
        next < _marks.Length
        && _marks[mark].Shape is MarkShape.Straight or MarkShape.Curly
        && _marks[next].Position == _marks[mark].End
        && _text[_marks[next].Position] == _text[_marks[mark].Position]
        && !(opened > 0 && _marks[_open[opened - 1].Mark].Shape == _marks[mark].Shape);

    private readonly void Match(int opening, int closing)
    {
        bool isQuotation = Chars.SkipBlanks(_text, _marks[opening].End, _marks[closing].Position) < _marks[closing].Position;
        _marks[opening].Role = isQuotation ? MarkRole.Opens : MarkRole.None;
        _marks[opening].Match = closing;
        _marks[closing].Role = isQuotation ? MarkRole.Closes : MarkRole.None;
        _marks[closing].Match = opening;
    }

    private void CloseAlone(int mark)
    {
        if (_doubtfulClose >= 0 && _marks[_doubtfulClose].IsFamilyOf(_marks[mark]))
        {
            // What seemed to close the quotation before stood for inches: “a 27” screen,” he said.
            Match(_marks[_doubtfulClose].Match, mark);
            _marks[_doubtfulClose].Role = MarkRole.None;
            _doubtfulClose = _marks[mark].IsDoubtful ? mark : -1;
            _lastMark = mark;
            return;
        }

        int start = MissingOpening(mark);
        _searched = _marks[mark].End;
        if (_marks[mark].IsDoubtful || start < 0)
        {
            return;
        }

        _marks[mark].Role = MarkRole.ClosesAlone;
        _marks[mark].Edge = start;
        _lastMark = mark;
    }

    /// <summary>Where the quotation that <paramref name="mark"/> closes must have begun, or -1 if that cannot be told.</summary>
    private readonly int MissingOpening(int mark)
    {
        int end = _marks[mark].Position;
        int start = _paragraph.Start;
        if (_lastMark >= 0)
        {
            start = _marks[_lastMark].End;
            start = _marks[_lastMark].Role is MarkRole.Closes or MarkRole.ClosesAlone ? SentenceEnd(Math.Max(start, _searched), end) : start;
        }

        start = Chars.SkipBlanks(_text, start, end);
        return start < end ? start : -1;
    }

    /// <summary>Where the first sentence ends that ends after <paramref name="start"/>; <paramref name="end"/> if none does before.</summary>
    private readonly int SentenceEnd(int start, int end)
    {
        for (int i = start; i + 1 < end; i++)
        {
            if (_text[i] is '.' or '?' or '!' or ':' && Chars.IsBlank(_text[i + 1]))
            {
                return i + 1;
            }
        }

        return end;
    }

    /// <summary>Ends the open quotations from the one at <paramref name="first"/> on, none of which has a closing mark before <paramref name="limit"/>.</summary>
    private readonly void EndUnclosed(int first, int limit)
    {
        for (int i = first; i < _open.Count; i++)
        {
            var (mark, inside) = _open[i];
            bool cut = inside >= 0 && !GoesOn(mark);
            int end = Chars.TrimEnd(_text, _marks[mark].End, cut ? _marks[inside].Position : limit);
            _marks[mark].Role = end > _marks[mark].End ? MarkRole.OpensAlone : MarkRole.None;
            _marks[mark].Edge = end;
        }

        _open.RemoveRange(first, _open.Count - first);
    }

    private readonly bool GoesOn(int mark) =>
        _reopened && _marks[mark].Position == _paragraph.Start && _marks[^1].End < _paragraph.End;
}
