using System.Runtime.InteropServices;

namespace Sayso.Text;

/// <summary>A text cut into paragraphs, sentences and tokens, with its quotations. Made in linear time; it may be used from many threads at once.</summary>
public sealed class Layout
{
    private readonly Token[] _tokens;
    private readonly Quotation[] _quotations;
    private int[]? _innermost;

    private Layout(string text, Token[] tokens, Range[] sentences, Range[] paragraphs, Quotation[] quotations)
    {
        Text = text;
        _tokens = tokens;
        _quotations = quotations;
        Tokens = ImmutableCollectionsMarshal.AsImmutableArray(tokens);
        Sentences = ImmutableCollectionsMarshal.AsImmutableArray(sentences);
        Paragraphs = ImmutableCollectionsMarshal.AsImmutableArray(paragraphs);
        Quotations = ImmutableCollectionsMarshal.AsImmutableArray(quotations);
    }

    /// <summary>The text that was laid out.</summary>
    public string Text { get; }

    /// <summary>
    /// Every token, in text order. Together they hold every character but white space and the invisible marks that say as little:
    /// zero-width spaces, byte order and direction marks.
    /// </summary>
    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>Ranges of token indices; together they cover all tokens, in order; none runs over a paragraph's end.</summary>
    public IReadOnlyList<Range> Sentences { get; }

    /// <summary>Ranges of token indices, one for each paragraph that has a token; together they cover all tokens, in order.</summary>
    public IReadOnlyList<Range> Paragraphs { get; }

    /// <summary>The text's quotations in order of their opening mark; nested ones follow the one that holds them.</summary>
    public IReadOnlyList<Quotation> Quotations { get; }

    /// <summary>The first token that ends after the UTF-16 offset <paramref name="offset"/>: the one that stands there, or else the next. The count of tokens if there is none.</summary>
    public int TokenAt(int offset)
    {
        int low = 0;
        int high = _tokens.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            (low, high) = _tokens[middle].Span.End <= offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The indices of the tokens that have a character in <paramref name="span"/>.</summary>
    public Range TokensIn(Span span)
    {
        int first = TokenAt(span.Start);
        int end = first;
        if (!span.IsEmpty)
        {
            int last = TokenAt(span.End - 1);
            end = last < _tokens.Length && _tokens[last].Span.Start < span.End ? last + 1 : last;
        }

        return first..Math.Max(first, end);
    }

    /// <summary>The stretch from the first of <paramref name="tokens"/> to the last.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are no such tokens, or the range is empty.</exception>
    public Span SpanOf(Range tokens)
    {
        var (first, count) = tokens.GetOffsetAndLength(_tokens.Length);
        ArgumentOutOfRangeException.ThrowIfZero(count, nameof(tokens));
        return new Span(_tokens[first].Span.Start, _tokens[first + count - 1].Span.End);
    }

    /// <summary>The index of the innermost quotation that holds the token, its own marks included; -1 if there is none.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such token.</exception>
    public int InnermostQuotation(int token) => LazyInitializer.EnsureInitialized(ref _innermost, FindInnermost)[token];

    /// <summary>Lays out <paramref name="text"/>; any string will do, lone surrogates and control characters included.</summary>
    public static Layout Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var stretches = ParagraphSplitter.Split(text);
        var quotations = new QuotationFinder(text);
        for (int i = 0; i < stretches.Count; i++)
        {
            quotations.Add(stretches[i], i + 1 < stretches.Count ? stretches[i + 1].Start : -1);
        }

        var tokens = new List<Token>(text.Length / 4);
        var sentences = new List<Range>();
        var paragraphs = new List<Range>();
        var tokenizer = new Tokenizer(text, CollectionsMarshal.AsSpan(quotations.Marks), tokens);
        foreach (var stretch in stretches)
        {
            int start = tokens.Count;
            tokenizer.Add(stretch);
            paragraphs.Add(start..tokens.Count);
            new SentenceSplitter(text, CollectionsMarshal.AsSpan(tokens), tokens.Count).Add(start, sentences);
        }

        return new Layout(text, [.. tokens], [.. sentences], [.. paragraphs], [.. quotations.Quotations]);
    }

    private int[] FindInnermost()
    {
        int[] innermost = new int[_tokens.Length];
        var open = new Stack<int>();
        int next = 0;
        for (int i = 0; i < _tokens.Length; i++)
        {
            for (; next < _quotations.Length && _quotations[next].Outer.Start <= _tokens[i].Span.Start; next++)
            {
                open.Push(next);
            }

            while (open.Count > 0 && _quotations[open.Peek()].Outer.End <= _tokens[i].Span.Start)
            {
                open.Pop();
            }

            innermost[i] = open.Count > 0 ? open.Peek() : -1;
        }

        return innermost;
    }
}
