using CsCheck;

namespace Sayso.Tests.Text;

/// <summary>Makes up texts: any Unicode at all, and what is likely to confuse a reader of quotations.</summary>
internal static class AnyText
{
    private static readonly string[] Pieces =
    [
        "\"", "“", "”", "'", "‘", "’", "''", "``", "`", "„", "«", "»", "‹", "›", " ", "  ", "\n", "\n\n", "\r\n", "\u2028", "\u2029", "\u0085", "\t", "\u00A0", "\u200B", "\uFEFF",
        "she", "said", "Ruiz", "voters'", "it's", "don't", "'90s", "'em", "6'2\"", "U.S.", "Mr.", "a.m.", "J.", "word", "I", "self-described", "e.g.", "x@y.org", "@ann", "#tag", "#1",
        "https://x.org/a", "1,000.50", "9/11", "-", "—", "--", "...", "…", ".", ",", "?", "!", ":", ";", "(", ")", "[1]", "=", "/", "&", "_", "$", "%", "========",
        "é", "e\u0301", "\u0301", "日本", "👍🏽", "👨‍👩‍👧", "🇫🇷", "𝒜", "\u200D", "\uFE0F", "\0", "\u001B", "\uD83D", "\uDE00", "\uFFFD",
    ];

    /// <summary>Any string of UTF-16 code units, lone surrogates included.</summary>
    public static Gen<string> Unicode { get; } = Gen.Char.Array[0, 60].Select(chars => new string(chars));

    /// <summary>Pieces of stories in any order.</summary>
    public static Gen<string> Story { get; } = Of(Pieces, 60);

    /// <summary>Quotation marks, words and paragraph ends in any order.</summary>
    public static Gen<string> Marks { get; } = Of([.. Pieces[..24], "she", "voters'", "6"], 40);

    public static Gen<string> Any { get; } = Gen.OneOf(Unicode, Story, Marks);

    private static Gen<string> Of(string[] pieces, int most) =>
        Gen.Int[0, pieces.Length - 1].Array[0, most].Select(chosen => string.Concat(chosen.Select(piece => pieces[piece])));
}
