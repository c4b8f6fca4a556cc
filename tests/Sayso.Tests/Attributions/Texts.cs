using CsCheck;

namespace Sayso.Tests.Attributions;

/// <summary>Texts to try things on: some that are anything at all, some that look like news.</summary>
internal static class Texts
{
    private static readonly string[] Sentences =
    [
        "“We counted every ballot twice,” said Okafor.",
        "“Nobody asked us.”",
        "Hanne Solberg said that the ice was thinner than last year.",
        "According to the harbour office, 40 boats were lost.",
        "Finch told the court he had “never seen the letter”.",
        "Rain fell on Tuesday.",
        "\"It was Miller,\" she said, \"who called it 'the lake'.\"",
        "“The tide came in",
        "and then it went out again,” he added",
        "The mayor denied the report, which the Courier stood by.",
        "Police: Driver Was Texting",
        "A Courier article citing officials called it “reckless” and “costly,” also saying it was to win votes.",
        "We spoke to Arlo Finch, Jr. III, and to II.",
        "FINCH: We told the board that the pier was closed, according to the Courier.",
        "She believes",
    ];

    /// <summary>Anything: scripts, emoji, halves of surrogate pairs, marks, line ends, control characters.</summary>
    public static Gen<string> Any { get; } = Gen.OneOf(
        Gen.OneOf("🙂", "👩‍👩‍👧", "e\u0301", "\u0301", "\ud800", "\udc00", "“", "”", "\"", "’", "'", "``", "''", "«", "\n", "\n\n", "\r\n", "\t", "\0", "\u2028", "\ufeff", "\u200b", "日本", "עברית", " ", " ", ".", "?", ": ", "said", "Okafor"),
        Gen.String[0, 5],
        Gen.String[Gen.Char.AlphaNumeric, 1, 8]).Array[0, 60].Select(pieces => string.Concat(pieces));

    /// <summary>Some sentences of news, in any order, with all kinds of gaps between them.</summary>
    public static Gen<string> News { get; } =
        Gen.Select(Gen.OneOf(Sentences), Gen.OneOf(" ", " ", " ", "\n", "\n\n", "\n\n", "")).Array[1, 30]
            .Select(parts => string.Concat(parts.Select(part => part.Item1 + part.Item2)));

    /// <summary>Mostly news, sometimes anything.</summary>
    public static Gen<string> Mixed { get; } = Gen.OneOf(News, News, Any, Gen.Select(News, Any, News, (a, b, c) => a + b + c));
}
