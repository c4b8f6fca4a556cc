namespace Sayso.Text;

/// <summary>Cuts text into tokens, in one pass. What opens or closes a quotation must be known beforehand.</summary>
internal ref struct Tokenizer
{
    /// <summary>So many of one mark in a row are a line drawn, one token.</summary>
    private const int Rule = 8;

    private readonly string _text;
    private readonly ReadOnlySpan<Mark> _marks;
    private readonly List<Token> _tokens;
    private int _mark;

    public Tokenizer(string text, ReadOnlySpan<Mark> marks, List<Token> tokens)
    {
        _text = text;
        _marks = marks;
        _tokens = tokens;
    }

    /// <summary>Adds the tokens of <paramref name="stretch"/>. Stretches must be given in text order.</summary>
    public void Add(Span stretch)
    {
        int i = stretch.Start;
        while (i < stretch.End)
        {
            while (_mark < _marks.Length && _marks[_mark].Position < i)
            {
                _mark++;
            }

            if (Chars.IsBlank(_text[i]))
            {
                i++;
                continue;
            }

            int limit = _mark < _marks.Length ? Math.Min(_marks[_mark].Position, stretch.End) : stretch.End;
            var (end, kind) = i == limit ? (_marks[_mark].End, TokenKind.QuotationMark) : Next(i, limit);
            while (end < limit && Chars.IsMarkAt(_text, end))
            {
                end += Chars.LengthAt(_text, end);
            }

            _tokens.Add(new Token(new Span(i, end), kind));
            i = end;
        }
    }

    private readonly (int End, TokenKind Kind) Next(int start, int limit)
    {
        var first = Chars.At(_text, start, out int length);
        switch (first)
        {
            case CharClass.Letter or CharClass.Digit or CharClass.Mark:
                return Addresses.StartsAt(_text, start, limit) ? (Addresses.End(_text, start, limit), TokenKind.Word) : Word(start, limit);
            case CharClass.Apostrophe when Contractions.BeginsAt(_text, start, limit):
                return Word(start, limit);
            case CharClass.Apostrophe:
                return (Run(start, start + 1, limit), TokenKind.Punctuation);
            case CharClass.Dash when FollowsWord(start) && SelfVerbs.DividedAt(_text, _tokens[^1].Span.Start, start, limit):
                return Word(start, limit);
            case CharClass.Dash or CharClass.Underscore:
                return (WhileClass(first, start, limit), TokenKind.Punctuation);
            case CharClass.Punctuation:
                return Punctuation(start, length, limit);
            default:
                int end = Symbols.End(_text, start, limit);
                return (end == start + 1 ? Run(start, end, limit) : end, TokenKind.Symbol);
        }
    }

    private readonly (int End, TokenKind Kind) Word(int start, int limit)
    {
        int end = Words.End(_text, start, limit, out bool isNumber);
        if (end < limit && _text[end] == '/' && Addresses.IsHost(_text.AsSpan(start, end - start)))
        {
            return (Addresses.End(_text, end, limit), TokenKind.Word);
        }

        return (end, isNumber ? TokenKind.Number : TokenKind.Word);
    }

    private readonly bool FollowsWord(int index) => _tokens.Count > 0 && _tokens[^1] is { Kind: TokenKind.Word } last && last.Span.End == index;

    private readonly (int End, TokenKind Kind) Punctuation(int start, int length, int limit)
    {
        char c = _text[start];
        int next = start + length;
        bool wordFollows = next < limit && Chars.At(_text, next, out _) is CharClass.Letter or CharClass.Digit or CharClass.Underscore;
        switch (c)
        {
            case '.' when next < limit && char.IsAsciiDigit(_text[next]):
                return Word(start, limit);
            case '.' or '…':
                while (next < limit && _text[next] is '.' or '…')
                {
                    next++;
                }

                return (next, TokenKind.Punctuation);
            case '@' or '#' when wordFollows && Addresses.HandleEnd(_text, start, limit, out int end):
                return (end, TokenKind.Word);
            default:
                return (Run(start, next, limit), TokenKind.Punctuation);
        }
    }

    private readonly int WhileClass(CharClass wanted, int start, int limit)
    {
        int end = start + 1;
        while (end < limit && Chars.At(_text, end, out int length) == wanted)
        {
            end += length;
        }

        return end;
    }

    /// <summary>The end of a run of the one character at <paramref name="start"/> if it is long enough to be a rule, else <paramref name="end"/>.</summary>
    private readonly int Run(int start, int end, int limit)
    {
        int run = start + 1;
        while (run < limit && _text[run] == _text[start])
        {
            run++;
        }

        return run - start >= Rule ? run : end;
    }
}
