using System.Collections.Frozen;

namespace Sayso.Mentions;

/// <summary>How a pronoun refers: its person, and for the third person what it may stand for.</summary>
internal enum PronounKind : byte
{
    None,

    /// <summary>I, me, my.</summary>
    I,

    /// <summary>We, us, our.</summary>
    We,

    /// <summary>You, your.</summary>
    You,

    /// <summary>He, his, him.</summary>
    He,

    /// <summary>She, her.</summary>
    She,

    /// <summary>It, its.</summary>
    It,

    /// <summary>They, them, their.</summary>
    They,

    /// <summary>Who, whom, whose, and “that” or “which” where it is a source.</summary>
    Relative,

    /// <summary>Everyone, nobody, others: they refer to nothing named before.</summary>
    Indefinite,
}

/// <summary>The pronouns of English.</summary>
internal static class Pronouns
{
    private static readonly FrozenDictionary<string, PronounKind>.AlternateLookup<ReadOnlySpan<char>> s_kinds = new Dictionary<string, PronounKind>(StringComparer.OrdinalIgnoreCase)
    {
        ["i"] = PronounKind.I, ["me"] = PronounKind.I, ["my"] = PronounKind.I, ["mine"] = PronounKind.I, ["myself"] = PronounKind.I,
        ["we"] = PronounKind.We, ["us"] = PronounKind.We, ["our"] = PronounKind.We, ["ours"] = PronounKind.We, ["ourselves"] = PronounKind.We,
        ["you"] = PronounKind.You, ["your"] = PronounKind.You, ["yours"] = PronounKind.You, ["yourself"] = PronounKind.You, ["yourselves"] = PronounKind.You, ["ya"] = PronounKind.You,
        ["he"] = PronounKind.He, ["him"] = PronounKind.He, ["his"] = PronounKind.He, ["himself"] = PronounKind.He,
        ["she"] = PronounKind.She, ["her"] = PronounKind.She, ["hers"] = PronounKind.She, ["herself"] = PronounKind.She,
        ["it"] = PronounKind.It, ["its"] = PronounKind.It, ["itself"] = PronounKind.It,
        ["they"] = PronounKind.They, ["them"] = PronounKind.They, ["their"] = PronounKind.They, ["theirs"] = PronounKind.They, ["themselves"] = PronounKind.They, ["'em"] = PronounKind.They,
        ["who"] = PronounKind.Relative, ["whom"] = PronounKind.Relative, ["whose"] = PronounKind.Relative,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>All pronouns, in small letters.</summary>
    public static IEnumerable<string> Words => s_kinds.Dictionary.Keys;

    /// <summary>How the word refers; <see cref="PronounKind.None"/> if it is no pronoun. “US” is none.</summary>
    public static PronounKind Of(ReadOnlySpan<char> word) => word is "US" or "IT" or "WHO" or "ME" ? PronounKind.None : s_kinds.TryGetValue(word, out var kind) ? kind : PronounKind.None;

    /// <summary>Whether it stands before a noun as its owner: his, their.</summary>
    public static bool IsPossessive(ReadOnlySpan<char> word) =>
        word.Equals("my", StringComparison.OrdinalIgnoreCase) || word.Equals("our", StringComparison.OrdinalIgnoreCase) || word.Equals("your", StringComparison.OrdinalIgnoreCase)
        || word.Equals("his", StringComparison.OrdinalIgnoreCase) || word.Equals("her", StringComparison.OrdinalIgnoreCase) || word.Equals("its", StringComparison.OrdinalIgnoreCase)
        || word.Equals("their", StringComparison.OrdinalIgnoreCase) || word.Equals("whose", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it refers to the subject of its own clause: himself.</summary>
    public static bool IsReflexive(ReadOnlySpan<char> word) => word.Length > 5 && (word.EndsWith("self", StringComparison.OrdinalIgnoreCase) || word.EndsWith("selves", StringComparison.OrdinalIgnoreCase));
}
