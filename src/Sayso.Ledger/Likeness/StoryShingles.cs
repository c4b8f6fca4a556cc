namespace Sayso.Ledger.Likeness;

/// <summary>
/// A text as its shingles: every four words that follow each other, hashed (Broder 1997, “On the resemblance and containment of
/// documents”). What follows each other is what tells a copy from a story on the same subject. Made once, it may be compared many times and from
/// many threads.
/// </summary>
internal sealed class StoryShingles
{
    /// <summary>
    /// Words in a shingle. With five, a copy in which every tenth word is edited keeps too few of them; with three, too many are anybody's.
    /// </summary>
    public const int Length = 4;

    private const ulong Multiplier = 0x9E3779B97F4A7C15;
    private const ulong PositionMask = WordHashes.Most - 1;

    private readonly Lazy<ulong[]> _sorted;

    private StoryShingles(int wordCount, ulong[] inOrder)
    {
        WordCount = wordCount;
        InOrder = inOrder;
        _sorted = new Lazy<ulong[]>(Sort);
    }

    /// <summary>How many words were read.</summary>
    public int WordCount { get; }

    /// <summary>The shingles' hashes in text order: the one at <c>i</c> begins with word <c>i</c>. A text of fewer than four words is one shingle.</summary>
    public ulong[] InOrder { get; }

    /// <summary>The shingles sorted by the upper 46 bits of their hashes, then by position, which is in the lower 18 bits.</summary>
    public ReadOnlySpan<ulong> Sorted => _sorted.Value;

    /// <summary>Cuts a text into shingles, in one pass.</summary>
    public static StoryShingles Of(string text)
    {
        ulong[] words = WordHashes.Of(text);
        int length = Math.Min(Length, words.Length);
        var shingles = new ulong[words.Length == 0 ? 0 : words.Length - length + 1];
        for (int i = 0; i < shingles.Length; i++)
        {
            ulong hash = 0;
            foreach (ulong word in words.AsSpan(i, length))
            {
                hash = (hash * Multiplier) + word;
            }

            shingles[i] = WordHashes.Stir(hash);
        }

        return new StoryShingles(words.Length, shingles);
    }

    /// <summary>The part of an item of <see cref="Sorted"/> that two texts share.</summary>
    public static ulong HashOf(ulong sorted) => sorted & ~PositionMask;

    /// <summary>Where the shingle of an item of <see cref="Sorted"/> begins, in words.</summary>
    public static int PositionOf(ulong sorted) => (int)(sorted & PositionMask);

    private ulong[] Sort()
    {
        var sorted = new ulong[InOrder.Length];
        for (int i = 0; i < sorted.Length; i++)
        {
            sorted[i] = (InOrder[i] & ~PositionMask) | (uint)i;
        }

        Array.Sort(sorted);
        return sorted;
    }
}
