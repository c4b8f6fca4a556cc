using Sayso.Text;

namespace Sayso.Claims;

/// <summary>A run of a story's tokens, read word by word.</summary>
internal readonly struct Wording
{
    private static readonly WordSet Adverbs = new(
        "also just simply absolutely completely totally categorically entirely patently flatly really still never always now then already soon both all strongly vehemently repeatedly "
        + "firmly simply actually certainly definitely clearly obviously quite so very even once again today not n't personally immediately eventually finally only ever utterly wholly "
        + "therefore instead probably surely truly hereby ever further");

    private readonly Layout _layout;

    /// <param name="layout">The story.</param>
    /// <param name="start">The first token.</param>
    /// <param name="end">The token after the last.</param>
    public Wording(Layout layout, int start, int end)
    {
        _layout = layout;
        Start = Math.Max(0, start);
        End = Math.Max(Start, Math.Min(end, layout.Tokens.Count));
    }

    public int Start { get; }

    public int End { get; }

    public int Count => End - Start;

    /// <summary>The characters of a token; none outside the run.</summary>
    public ReadOnlySpan<char> this[int token] => token >= Start && token < End ? _layout.Tokens[token].Span.Of(_layout.Text) : default;

    /// <summary>Whether the token is this word, in any case and with any apostrophe.</summary>
    public bool Is(int token, ReadOnlySpan<char> word)
    {
        var found = this[token];
        if (found.Length != word.Length || found.IsEmpty)
        {
            return false;
        }

        for (int i = 0; i < word.Length; i++)
        {
            if (char.ToLowerInvariant(found[i]) != char.ToLowerInvariant(word[i]) && !(word[i] == '\'' && Chars.IsApostrophe(found[i])))
            {
                return false;
            }
        }

        return true;
    }

    public bool In(int token, WordSet words) => token >= Start && token < End && words.Contains(this[token]);

    /// <summary>Whether the words of <paramref name="phrase"/>, with a space between each two, stand at <paramref name="token"/>.</summary>
    public bool At(int token, string phrase)
    {
        foreach (var range in phrase.AsSpan().Split(' '))
        {
            if (!Is(token++, phrase.AsSpan(range)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether one of <paramref name="phrases"/> stands at <paramref name="token"/>.</summary>
    public bool AtAny(int token, params ReadOnlySpan<string> phrases)
    {
        foreach (string phrase in phrases)
        {
            if (At(token, phrase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first token at or after <paramref name="token"/> that is no quotation mark.</summary>
    public int PastMarks(int token)
    {
        while (token < End && _layout.Tokens[token].Kind == TokenKind.QuotationMark)
        {
            token++;
        }

        return token;
    }

    /// <summary>Whether the word is among them.</summary>
    public bool Has(ReadOnlySpan<char> word)
    {
        for (int i = Start; i < End; i++)
        {
            if (Is(i, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first token at or after <paramref name="token"/> that is no adverb; <see cref="End"/> if there is none.</summary>
    public int PastAdverbs(int token)
    {
        while (token < End && (Adverbs.Contains(this[token]) || this[token].EndsWith("ly", StringComparison.OrdinalIgnoreCase)))
        {
            token++;
        }

        return token;
    }

    /// <summary>Whether the word denies what it stands with: not, n't, no, never.</summary>
    public bool IsNegation(int token) => In(token, Negations);

    /// <summary>Whether a token of the run denies what it stands with.</summary>
    public bool HasNegation()
    {
        for (int i = Start; i < End; i++)
        {
            if (IsNegation(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The run without the tokens before <paramref name="start"/> or after <paramref name="end"/>.</summary>
    public Wording From(int start, int end) => new(_layout, Math.Max(start, Start), Math.Min(end, End));

    /// <summary>Where the run stands in the text; null if it is empty.</summary>
    public Span? Span => Count > 0 ? _layout.SpanOf(Start..End) : null;

    /// <summary>Whether the token is a word or a number.</summary>
    public bool IsWord(int token) => token >= Start && token < End && _layout.Tokens[token].Kind is TokenKind.Word or TokenKind.Number;

    /// <summary>Whether the token ends a sentence.</summary>
    public bool EndsSentence(int token) => this[token] is "." or "?" or "!" or "…" or "...";

    private static readonly WordSet Negations = new("not n't n’t never no none neither nor nobody nothing without cannot");
}
