using Sayso.Text;

namespace Sayso.Sources;

/// <summary>A story's tokens, asked for as words.</summary>
internal sealed class StoryTokens(Layout layout)
{
    public Layout Layout => layout;

    public int Count => layout.Tokens.Count;

    public ReadOnlySpan<char> this[int token] => layout.Tokens[token].Span.Of(layout.Text);

    public bool Is(int token, ReadOnlySpan<char> word) => token >= 0 && token < Count && this[token].Equals(word, StringComparison.OrdinalIgnoreCase);

    public bool IsIn(int token, WordSet words) => token >= 0 && token < Count && words.Contains(this[token]);

    public bool IsWord(int token) => token >= 0 && token < Count && layout.Tokens[token].Kind is TokenKind.Word or TokenKind.Number;

    /// <summary>Whether the word has a capital letter at its start, after an Arabic article if need be: “al-Nahar”.</summary>
    public bool IsCapital(int token) => token >= 0 && token < Count && (char.IsUpper(this[token][0]) || (this[token].Length > 3 && this[token][2] == '-' && this[token][1] == 'l' && char.IsUpper(this[token][3])));

    /// <summary>Whether the token is the ’s that makes a possessive.</summary>
    public bool IsPossessive(int token) => token >= 0 && token < Count && this[token] is "'s" or "’s" or "ʼs" or "‘s" or "'" or "’";

    public bool IsQuotationMark(int token) => token >= 0 && token < Count && layout.Tokens[token].Kind == TokenKind.QuotationMark;

    /// <summary>A comma, a dash, a colon: anything that words do not read over.</summary>
    public bool IsStop(int token) => token < 0 || token >= Count || layout.Tokens[token].Kind is TokenKind.Punctuation or TokenKind.QuotationMark;

    public string Words(Range tokens) => layout.SpanOf(tokens).Of(layout.Text).ToString();

    /// <summary>The place in the list of sentences of the one that holds the token.</summary>
    public int SentenceOf(int token) => Place(layout.Sentences, token);

    public int ParagraphOf(int token) => Place(layout.Paragraphs, token);

    private static int Place(IReadOnlyList<Range> ranges, int token)
    {
        int low = 0;
        int high = ranges.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) >>> 1;
            (low, high) = ranges[middle].Start.Value <= token ? (middle, high) : (low, middle - 1);
        }

        return Math.Max(low, 0);
    }
}
