using System.Buffers;

namespace Sayso.Intake.Html;

/// <summary>Cuts a page into tags and what stands between them, in one pass. Comments and declarations are passed over.</summary>
internal ref struct TagScanner(string page)
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n\f/>");
    private static readonly SearchValues<char> TagMarks = SearchValues.Create(">\"'");

    private readonly string _page = page;
    private int _at;
    private string? _raw;

    /// <summary>Whether what was found last is a tag; otherwise it is text.</summary>
    public bool IsTag { get; private set; }

    /// <summary>Whether the tag is an end tag.</summary>
    public bool IsEnd { get; private set; }

    /// <summary>Whether the tag ends in a slash.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>Whether the text is that of an element whose content is no markup.</summary>
    public bool IsRaw { get; private set; }

    /// <summary>The tag's name in small letters.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Where the text or the tag's attributes start.</summary>
    public int Start { get; private set; }

    /// <summary>Where they end.</summary>
    public int End { get; private set; }

    /// <summary>Goes on to the next tag or text.</summary>
    public bool Next()
    {
        while (_at < _page.Length)
        {
            if (_raw is { } raw)
            {
                _raw = null;
                TakeText(EndOfRaw(raw), isRaw: true);
                return true;
            }

            int open = OpeningOfMarkup();
            if (open > _at)
            {
                TakeText(open, isRaw: false);
                return true;
            }

            if (_page[_at + 1] is '!' or '?')
            {
                PassOver();
            }
            else
            {
                return TakeTag();
            }
        }

        return false;
    }

    /// <summary>Where the next &lt; is that opens markup, not one that is only a sign; the page's end if there is none.</summary>
    private readonly int OpeningOfMarkup()
    {
        int from = _at;
        while (_page.IndexOf('<', from) is >= 0 and var open)
        {
            char next = open + 1 < _page.Length ? _page[open + 1] : ' ';
            bool isEndTag = next == '/' && open + 2 < _page.Length && char.IsAsciiLetter(_page[open + 2]);
            if (char.IsAsciiLetter(next) || isEndTag || next is '!' or '?')
            {
                return open;
            }

            from = open + 1;
        }

        return _page.Length;
    }

    private readonly int EndOfRaw(string name)
    {
        int end = _page.IndexOf("</" + name, _at, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? _page.Length : end;
    }

    private void TakeText(int end, bool isRaw)
    {
        (IsTag, IsRaw, Start, End) = (false, isRaw, _at, end);
        _at = end;
    }

    private void PassOver()
    {
        bool isComment = string.CompareOrdinal(_page, _at, "<!--", 0, 4) == 0;
        bool isData = string.CompareOrdinal(_page, _at, "<![CDATA[", 0, 9) == 0;
        string mark = isComment ? "-->" : isData ? "]]>" : ">";
        int end = _page.IndexOf(mark, _at + 2, StringComparison.Ordinal);
        _at = end < 0 ? _page.Length : end + mark.Length;
    }

    private bool TakeTag()
    {
        IsEnd = _page[_at + 1] == '/';
        int start = _at + (IsEnd ? 2 : 1);
        int nameLength = _page.AsSpan(start).IndexOfAny(NameEnds);
        int end = nameLength < 0 ? -1 : EndOfTag(start + nameLength);
        if (end < 0)
        {
            // A tag without an end: nothing can be said of what follows it.
            _at = _page.Length;
            return false;
        }

        IsTag = true;
        Name = Tags.Named(_page.AsSpan(start, nameLength));
        (Start, End) = (start + nameLength, end);
        IsClosed = end > Start && _page[end - 1] == '/';
        _at = end + 1;
        _raw = !IsEnd && Tags.Raw.Contains(Name) ? Name : null;
        return true;
    }

    /// <summary>The next > that is not inside a quoted value.</summary>
    private readonly int EndOfTag(int from)
    {
        while (from < _page.Length)
        {
            int mark = _page.AsSpan(from).IndexOfAny(TagMarks);
            if (mark < 0)
            {
                return -1;
            }

            from += mark;
            if (_page[from] == '>')
            {
                return from;
            }

            // A quotation mark opens a value only after an equals sign; elsewhere it is a slip.
            bool isValue = _page.AsSpan(0, from).TrimEnd(" \t\r\n").EndsWith("=");
            int close = isValue ? _page.IndexOf(_page[from], from + 1) : from;
            if (close < 0)
            {
                return _page.IndexOf('>', from);
            }

            from = close + 1;
        }

        return -1;
    }
}
