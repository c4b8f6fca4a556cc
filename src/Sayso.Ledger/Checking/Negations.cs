using System.Collections.Frozen;

namespace Sayso.Ledger.Checking;

/// <summary>The words that turn a sentence into its opposite.</summary>
internal static class Negations
{
    private static readonly FrozenSet<string> All =
        """
        not no never none nobody nothing nowhere neither nor without cannot hardly barely scarcely nope
        dont doesnt didnt isnt arent wasnt werent havent hasnt hadnt wont wouldnt shouldnt couldnt cant mustnt aint neednt shant
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Prefixes = ["un", "in", "im", "il", "ir", "dis", "non", "mis"];

    public static bool Contains(string key) => key.EndsWith("n't", StringComparison.Ordinal) || All.Contains(key);

    /// <summary>Whether one of the words is the other with a prefix that makes it the opposite: likely, unlikely.</summary>
    public static bool AreOpposites(string one, string other) => IsOpposite(one, other) || IsOpposite(other, one);

    private static bool IsOpposite(string longer, string shorter) =>
        shorter.Length >= 4 && longer.Length > shorter.Length && longer.EndsWith(shorter, StringComparison.Ordinal)
            && Prefixes.Contains(longer[..^shorter.Length], StringComparer.Ordinal);
}
