using System.Runtime.InteropServices;

namespace Sayso.Text;

/// <summary>A text cut into paragraphs, sentences and tokens, with its quotations. Made in one pass, in linear time.</summary>
public sealed class Layout
{
    private Layout(string text, Token[] tokens, Range[] sentences, Range[] paragraphs, Quotation[] quotations)
    {
        Text = text;
        Tokens = tokens;
        Sentences = sentences;
        Paragraphs = paragraphs;
        Quotations = quotations;
    }

    /// <summary>The text that was laid out.</summary>
    public string Text { get; }

    /// <summary>Every token, in text order.</summary>
    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>Ranges of token indices; together they cover all tokens, in order; none runs over a paragraph's end.</summary>
    public IReadOnlyList<Range> Sentences { get; }

    /// <summary>Ranges of token indices, one for each paragraph that has a token; together they cover all tokens, in order.</summary>
    public IReadOnlyList<Range> Paragraphs { get; }

    /// <summary>The text's quotations in order of their opening mark; nested ones follow the one that holds them.</summary>
    public IReadOnlyList<Quotation> Quotations { get; }

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

        var tokens = new List<Token>(text.Length / 5);
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
}
