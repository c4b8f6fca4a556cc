namespace Sayso.Ledger.Likeness;

/// <summary>
/// Which earlier documents a new story may be a copy of: they share fingerprints with it, and rare ones. A phrase that few documents
/// have says more than one that many have, so each fingerprint is worth one, divided among the documents that keep it.
/// </summary>
internal sealed class CopyCandidates
{
    /// <summary>
    /// A fingerprint that more documents keep is anybody's phrase (a standing notice, a slogan) and says nothing. The store need read no more of
    /// them than this and one.
    /// </summary>
    public const int MostDocuments = 48;

    /// <summary>So many candidates are worth being verified.</summary>
    public const int Most = 4;

    /// <summary>So many are looked at for their length.</summary>
    private const int MostWeighed = 64;

    /// <summary>One fingerprint in common is chance, mostly.</summary>
    private const int FewestShared = 2;

    /// <summary>What is shared is worth at least one fingerprint that two documents have.</summary>
    private const double LeastWeight = 0.5;

    /// <summary>A text this much shorter than another is an excerpt at most: a little less than what a copy must have of the longer text's words.</summary>
    private const double LeastOfLonger = 0.25;

    private readonly Dictionary<long, (int Shared, double Weight)> _documents = [];

    /// <summary>Notes the documents that keep one of the fingerprints asked for, each once.</summary>
    public void Add(ReadOnlySpan<long> documents)
    {
        if (documents.Length > MostDocuments)
        {
            return;
        }

        foreach (long document in documents)
        {
            var (shared, weight) = _documents.GetValueOrDefault(document);
            _documents[document] = (shared + 1, weight + (1.0 / documents.Length));
        }
    }

    /// <summary>The documents to be verified, the likeliest first; of equals, the earliest first.</summary>
    /// <param name="length">The new story's length, in any unit.</param>
    /// <param name="lengthOf">An earlier document's length in the same unit; it is asked for few.</param>
    public IReadOnlyList<long> Best(int length, Func<long, int> lengthOf) =>
        [.. _documents.Where(pair => pair.Value.Shared >= FewestShared && pair.Value.Weight >= LeastWeight)
            .OrderByDescending(pair => pair.Value.Weight).ThenBy(pair => pair.Key).Select(pair => pair.Key)
            .Take(MostWeighed).Where(document => AreOfLikeLength(length, lengthOf(document))).Take(Most)];

    private static bool AreOfLikeLength(int one, int other) => Math.Min(one, other) >= LeastOfLonger * Math.Max(one, other);
}
