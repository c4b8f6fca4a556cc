namespace Sayso.Text;

/// <summary>A word, number, or mark of punctuation. Tokens are in text order, never overlap, and never hold white space.</summary>
/// <param name="Span">Where it stands, in UTF-16 code units.</param>
/// <param name="Kind">What it is.</param>
public readonly record struct Token(Span Span, TokenKind Kind);

/// <summary>What a token is made of.</summary>
public enum TokenKind
{
    /// <summary>Letters, perhaps with digits, hyphens or apostrophes inside; also addresses, @names and #tags.</summary>
    Word,

    /// <summary>A number, perhaps with separators.</summary>
    Number,

    /// <summary>A mark of punctuation that is no quotation mark.</summary>
    Punctuation,

    /// <summary>A character that opens or closes a quotation (an apostrophe is not one).</summary>
    QuotationMark,

    /// <summary>Anything else: currency signs, emoji, arrows.</summary>
    Symbol,
}
