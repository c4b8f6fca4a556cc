using System.Buffers;

namespace Sayso.Text;

/// <summary>Finds what may be quotation marks in a paragraph, and which way each seems to face.</summary>
internal readonly ref struct MarkFinder(string text, Span paragraph, List<MarkCandidate> found)
{
    /// <summary>So many of one mark in a row are decoration.</summary>
    private const int Decoration = 4;
    private const int LongestAttribute = 200;

    private static readonly SearchValues<char> MarkCharacters = SearchValues.Create("\"“”„‟＂«»‹›'‘’‚‛`´");

    private readonly string _text = text;
    private readonly Span _paragraph = paragraph;
    private readonly List<MarkCandidate> _found = found;

    /// <summary>Whether <paramref name="c"/> is drawn as a quotation mark, whatever it stands for.</summary>
    public static bool IsMark(char c) => MarkCharacters.Contains(c);

    /// <summary>Adds the paragraph's candidates in text order.</summary>
    public void Find()
    {
        for (int run = Next(_paragraph.Start); run < _paragraph.End;)
        {
            int end = run + 1;
            if (run > _paragraph.Start && _text[run - 1] == '=')
            {
                run = Next(AttributeEnd(run));
                continue;
            }

            while (end < _paragraph.End && MarkCharacters.Contains(_text[end]))
            {
                end++;
            }

            AddRun(run, end);
            run = Next(end);
        }
    }

    private int Next(int start)
    {
        int length = _text.AsSpan(start, _paragraph.End - start).IndexOfAny(MarkCharacters);
        return length < 0 ? _paragraph.End : start + length;
    }

    /// <summary>The end of the value that the mark at <paramref name="start"/> opens, left over from markup: <c>id="7"</c>. None of its marks is a quotation's.</summary>
    private int AttributeEnd(int start)
    {
        int length = Math.Min(LongestAttribute, _paragraph.End - start - 1);
        char closing = _text[start] == '“' ? '”' : _text[start];
        return start + 1 + Math.Max(0, _text.AsSpan(start + 1, length).IndexOf(closing) + 1);
    }

    /// <summary>Adds the candidates of marks that stand together; what stands around them all tells which way they face.</summary>
    private void AddRun(int start, int end)
    {
        if (end - start == 1 && MarkSides.IsInsideWord(_text, start))
        {
            return;
        }

        var left = MarkSides.Left(_text, start, _paragraph);
        var right = MarkSides.Right(_text, end, _paragraph);
        var facing = MarkSides.Facing(_text, end, left, right);
        int first = _found.Count;
        for (int i = start; i < end;)
        {
            int same = i + 1;
            while (same < end && _text[same] == _text[i])
            {
                same++;
            }

            if (same - i < Decoration)
            {
                AddSame(i, same, facing);
            }

            i = same;
        }

        if (facing == Facing.Either && left != Side.Blank && _found.Count - first > 1)
        {
            FaceByNeighbours(first, left, right);
        }
    }

    /// <summary>Adds the candidates of one to three equal characters.</summary>
    private void AddSame(int start, int end, Facing facing)
    {
        char c = _text[start];
        var shape = ShapeOf(c);
        if (shape != MarkShape.Single)
        {
            AddDouble(start, end, shape, facing);
            return;
        }

        bool singleFirst = end - start == 3 && facing == Facing.Close;
        int pair = start + (singleFirst ? 1 : 0);
        if (singleFirst)
        {
            AddSingle(start, facing);
        }

        if (end - start > 1)
        {
            Add(pair, 2, MarkShape.Typed, facing);
        }

        if (!singleFirst && end - start != 2)
        {
            AddSingle(end - 1, facing);
        }
    }

    /// <summary>Adds equal double marks: those that open count as one, and an empty pair as none.</summary>
    private void AddDouble(int start, int end, MarkShape shape, Facing facing)
    {
        if (end - start == 2 && shape == MarkShape.Straight && facing == Facing.Either)
        {
            return;
        }

        int length = facing == Facing.Close ? 1 : end - start;
        for (int i = start; i < end; i += length)
        {
            Add(i, length, shape, facing);
        }
    }

    private void Add(int position, int length, MarkShape shape, Facing facing)
    {
        bool afterDigit = position > _paragraph.Start && char.IsAsciiDigit(_text[position - 1]);
        if (Chars.IsMarkAt(_text, position + length) || (afterDigit && MarkSides.IsInches(_text, position, _paragraph)))
        {
            return;
        }

        _found.Add(new MarkCandidate(position, length, shape) { Spacing = facing, Form = FormOf(_text[position]), IsDoubtful = afterDigit && shape <= MarkShape.Typed });
    }

    private void AddSingle(int position, Facing facing)
    {
        if (Chars.IsMarkAt(_text, position + 1) || Apostrophes.IsCertain(_text, position, _paragraph, facing))
        {
            return;
        }

        bool doubtful = facing == Facing.Open
            ? Contractions.BeginsAt(_text, position, _paragraph.End)
            : Apostrophes.MayBeAfter(_text, position, _paragraph);
        _found.Add(new MarkCandidate(position, 1, MarkShape.Single) { Spacing = facing, Form = FormOf(_text[position]), IsDoubtful = doubtful });
    }

    /// <summary>Between two words without a space, as in <c>.”“</c>, the forms of the neighbours stand in for it.</summary>
    private void FaceByNeighbours(int first, Side left, Side right)
    {
        for (int i = first; i < _found.Count; i++)
        {
            var candidate = _found[i];
            var before = i > first && _found[i - 1].Form == Facing.Close ? Side.Blank : left;
            var after = i + 1 < _found.Count && _found[i + 1].Form == Facing.Open ? Side.Blank : right;
            candidate.Spacing = MarkSides.Facing(_text, candidate.End, before, after);
            _found[i] = candidate;
        }
    }

    private static MarkShape ShapeOf(char c) => c switch
    {
        '"' or '＂' => MarkShape.Straight,
        '“' or '”' or '„' or '‟' => MarkShape.Curly,
        '«' or '»' => MarkShape.Guillemet,
        '‹' or '›' => MarkShape.SmallGuillemet,
        _ => MarkShape.Single,
    };

    private static Facing FormOf(char c) => c switch
    {
        '“' or '„' or '‟' or '«' or '‹' or '‘' or '‚' or '‛' or '`' => Facing.Open,
        '”' or '»' or '›' or '’' or '´' => Facing.Close,
        _ => Facing.Either,
    };
}
