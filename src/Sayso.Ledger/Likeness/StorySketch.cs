using System.Runtime.InteropServices;

namespace Sayso.Ledger.Likeness;

/// <summary>
/// The few numbers by which a story's copies are found again among millions. A quarter of all shingles, the same ones in every text, may serve as
/// fingerprints. The store keeps one of them for every stretch of 28 words; a new story asks with all of its own. So each kept one
/// that survived in a copy is found, and because they are spread evenly there is one in every part that may have been cut out.
/// </summary>
internal sealed class StorySketch
{
    /// <summary>Words a kept fingerprint stands for.</summary>
    private const int Stretch = 28;

    /// <summary>Stretches that a short text has all the same, shorter ones.</summary>
    private const int FewestStretches = 8;

    /// <summary>Stretches that a long text has at most, longer ones.</summary>
    private const int MostStretches = 512;

    /// <summary>One shingle in four may be a fingerprint.</summary>
    private const ulong SampleMask = 3;

    /// <summary>Of a hash, 47 bits are kept: SQLite stores them in six bytes, and among 10 million stories a chance meeting is still one in 500,000.</summary>
    private const int Dropped = 17;

    private StorySketch(long[] kept, long[] asked)
    {
        Kept = kept;
        Asked = asked;
    }

    /// <summary>What the store keeps of the story: sorted, each once, from 0 up to 2^47. Of a text without words, nothing.</summary>
    public IReadOnlyList<long> Kept { get; }

    /// <summary>What the store is asked for when the story comes in: sorted, each once; all of <see cref="Kept"/> is in it.</summary>
    public IReadOnlyList<long> Asked { get; }

    /// <summary>Sketches a text.</summary>
    public static StorySketch Of(string text) => Of(StoryShingles.Of(text));

    /// <summary>Sketches a text already cut into shingles.</summary>
    public static StorySketch Of(StoryShingles story)
    {
        var shingles = story.InOrder;
        int stretch = Math.Max(Math.Clamp(shingles.Length / FewestStretches, 1, Stretch), shingles.Length / MostStretches);
        List<long> kept = [], asked = [];
        for (int start = 0; start < shingles.Length; start += stretch)
        {
            ulong smallest = ulong.MaxValue;
            foreach (ulong shingle in shingles.AsSpan(start, Math.Min(stretch, shingles.Length - start)))
            {
                if ((shingle & SampleMask) == 0)
                {
                    asked.Add(Fingerprint(shingle));
                    smallest = Math.Min(smallest, shingle);
                }
            }

            if (smallest != ulong.MaxValue)
            {
                kept.Add(Fingerprint(smallest));
            }
        }

        if (asked.Count == 0 && shingles.Length > 0)
        {
            // Too short to have been sampled: its exact twins, at least, are found.
            kept.Add(Fingerprint(shingles.Min()));
            asked.AddRange(kept);
        }

        return new StorySketch(SortedSet(kept), SortedSet(asked));
    }

    /// <summary>
    /// What the store keeps of a copy whose original it has: fingerprints of what the original does not say. Without this, a story that 500 outlets
    /// print would make its own fingerprints common, and be found no more.
    /// </summary>
    public IReadOnlyList<long> KeptBeyond(StorySketch original)
    {
        var known = ((long[])original.Asked).AsSpan();
        List<long> beyond = [];
        foreach (long fingerprint in Kept)
        {
            if (known.BinarySearch(fingerprint) < 0)
            {
                beyond.Add(fingerprint);
            }
        }

        return beyond;
    }

    private static long Fingerprint(ulong shingle) => (long)(shingle >> Dropped);

    private static long[] SortedSet(List<long> fingerprints)
    {
        fingerprints.Sort();
        var span = CollectionsMarshal.AsSpan(fingerprints);
        int count = 0;
        foreach (long fingerprint in span)
        {
            if (count == 0 || span[count - 1] != fingerprint)
            {
                span[count++] = fingerprint;
            }
        }

        return span[..count].ToArray();
    }
}
