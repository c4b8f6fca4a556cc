using System.Runtime.InteropServices;

namespace Sayso.Ledger.Likeness;

/// <summary>
/// A text's words as numbers that stay the same on every machine and in every version: FNV-1a with 64 bits over the word's folded
/// letters, stirred by splitmix64's last steps.
/// </summary>
internal static class WordHashes
{
    /// <summary>
    /// How many words of a text are looked at: 2^18, ten times the longest briefing that we know. It bounds memory, and a position fits into
    /// 18 bits.
    /// </summary>
    public const int Most = 1 << 18;

    private const ulong FnvBasis = 0xCBF29CE484222325;
    private const ulong FnvPrime = 0x100000001B3;

    /// <summary>The words' hashes in text order, at most <see cref="Most"/>, in one pass.</summary>
    public static ulong[] Of(string text)
    {
        // News prose has six characters a word; more room is made where needed.
        var hashes = new List<ulong>(Math.Min(text.Length / 6, Most));
        ulong hash = FnvBasis;
        foreach (char c in text)
        {
            char letter = LetterFolding.Of(c);
            if (letter > LetterFolding.Left)
            {
                hash = (hash ^ letter) * FnvPrime;
            }
            else if (letter == LetterFolding.Between && hash != FnvBasis)
            {
                hashes.Add(Stir(hash));
                hash = FnvBasis;
                if (hashes.Count == Most)
                {
                    break;
                }
            }
        }

        if (hash != FnvBasis && hashes.Count < Most)
        {
            hashes.Add(Stir(hash));
        }

        return CollectionsMarshal.AsSpan(hashes).ToArray();
    }

    /// <summary>The last steps of splitmix64: each bit of the result depends on every bit of <paramref name="x"/>.</summary>
    public static ulong Stir(ulong x)
    {
        x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EB;
        return x ^ (x >> 31);
    }
}
