namespace Sayso.Text;

/// <summary>Cuts the tokens of a paragraph into sentences.</summary>
internal readonly ref struct SentenceSplitter(string text, ReadOnlySpan<Token> tokens, int end)
{
    private readonly string _text = text;
    private readonly ReadOnlySpan<Token> _tokens = tokens;
    private readonly int _end = end;

    /// <summary>Adds the sentences of the tokens from <paramref name="start"/> to the paragraph's end.</summary>
    public void Add(int start, List<Range> sentences)
    {
        int first = start;
        for (int i = start; i < _end; i++)
        {
            if (!IsTerminal(i))
            {
                continue;
            }

            int next = AfterClosers(i + 1);
            if (next < _end && Splits(first, i, next))
            {
                sentences.Add(first..next);
                first = next;
            }

            i = next - 1;
        }

        if (first < _end)
        {
            sentences.Add(first.._end);
        }
    }

    private ReadOnlySpan<char> Of(int token) => _tokens[token].Span.Of(_text);

    private bool IsTerminal(int token)
    {
        char last = _text[_tokens[token].Span.End - 1];
        return last is '.' or '?' or '!' or '…' or '。' or '？' or '！' && _tokens[token].Kind is TokenKind.Word or TokenKind.Punctuation;
    }

    /// <summary>The first token after the marks that close what the terminal at <paramref name="token"/> - 1 ends.</summary>
    private int AfterClosers(int token)
    {
        while (token < _end)
        {
            if (IsCitation(token))
            {
                token += 3;
            }
            else if (IsCloser(token) || (_tokens[token].Kind == TokenKind.Punctuation && IsTerminal(token) && IsTight(token)))
            {
                token++;
            }
            else
            {
                break;
            }
        }

        return token;
    }

    /// <summary>Whether the number of a note stands at <paramref name="token"/>: [12].</summary>
    private bool IsCitation(int token) => token + 2 < _end && Of(token) is "[" && _tokens[token + 1].Kind == TokenKind.Number && Of(token + 2) is "]";

    private bool IsTight(int token) => token > 0 && _tokens[token - 1].Span.End == _tokens[token].Span.Start;

    private bool IsCloser(int token) => _text[_tokens[token].Span.Start] switch
    {
        ')' or ']' or '}' or '”' or '»' or '›' => true,
        '’' or '"' or '\'' => IsTight(token) && (token + 1 >= _end || !IsTight(token + 1) || Of(token + 1) is "\"" or "'" or "”" or ")"),
        _ => false,
    };

    /// <summary>Whether a sentence that began at <paramref name="first"/> ends between the terminal and <paramref name="next"/>.</summary>
    private bool Splits(int first, int terminal, int next)
    {
        var start = Opening(next);
        if (start >= _end)
        {
            return true;
        }

        if (StartsSmall(start))
        {
            return false;
        }

        var word = Of(terminal);
        if (_tokens[terminal].Kind == TokenKind.Word && word.Length > 1)
        {
            return next > terminal + 1 || (!Abbreviations.NeverEnds(word) && StartsSentence(start, next));
        }

        bool isNumbering = terminal == first + 1 && _tokens[first].Kind == TokenKind.Number && next == terminal + 1;
        bool isEllipsis = word.Length > 1 || word[0] == '…';
        bool goesOn = next > terminal + 1 && word[0] is '?' or '!' && StartsCue(start);
        return !isNumbering && !goesOn && (!isEllipsis || next > terminal + 1 || word.Length == 4 || StartsSentence(start, next));
    }

    /// <summary>The first token from <paramref name="token"/> on that opens nothing.</summary>
    private int Opening(int token)
    {
        while (token < _end && _tokens[token].Kind is TokenKind.Punctuation or TokenKind.QuotationMark && _text[_tokens[token].Span.Start] is '(' or '[' or '“' or '‘' or '"' or '\'' or '«' or '„' or '`')
        {
            token++;
        }

        return token;
    }

    private bool StartsSmall(int token)
    {
        var word = Of(token);
        if (_tokens[token].Kind == TokenKind.Punctuation)
        {
            return word[0] is not ('•' or '*' or '¿' or '¡');
        }

        // "iPhone" starts as large as any.
        return char.IsLower(word[0]) && !(word.Length > 1 && char.IsUpper(word[1]));
    }

    private bool StartsSentence(int token, int next) => token > next || Starters.Contains(Of(token));

    /// <summary>Whether a name and a verb of saying stand at <paramref name="token"/>: “Is it?” Miller asked.</summary>
    private bool StartsCue(int token)
    {
        for (int i = token; i < _end && i < token + 5; i++)
        {
            var word = Of(i);
            if (i > token && Starters.IsSaying(word))
            {
                return true;
            }

            if (!char.IsUpper(word[0]))
            {
                return false;
            }
        }

        return false;
    }
}
