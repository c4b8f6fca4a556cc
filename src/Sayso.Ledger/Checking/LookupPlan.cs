namespace Sayso.Ledger.Checking;

/// <summary>
/// What to look a quotation up by: its rarest words, and where those are too few, neighbouring common words as phrases. A text is a candidate if it has
/// at least <see cref="Quorum"/> of the terms; the sum of their weights ranks candidates.
/// </summary>
public sealed class LookupPlan
{
    /// <summary>The most terms of a plan.</summary>
    public const int MaxTerms = 8;

    // Three words that stand in few texts tell a passage; with fewer, phrases must help.
    private const int EnoughRareWords = 3;
    private const int MaxPhrases = 4;

    private LookupPlan(IReadOnlyList<LookupTerm> terms, int quorum)
    {
        Terms = terms;
        Quorum = quorum;
    }

    /// <summary>The terms, weightiest first. None, if no word of the quotation is in the index: then it is not on record.</summary>
    public IReadOnlyList<LookupTerm> Terms { get; }

    /// <summary>How many of the terms a text must have: about a third, so that a misquotation with its rarest words changed is still found.</summary>
    public int Quorum { get; }

    internal static LookupPlan Of(CheckedQuotation quotation, Func<string, long> documentCount, long documents)
    {
        var words = LookupWords.Of(quotation);
        var counts = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (string word in words.SelectMany(stretch => stretch))
        {
            if (!counts.ContainsKey(word))
            {
                counts.Add(word, documentCount(word));
            }
        }

        // A word in more than one text of a hundred costs the index more than it tells.
        long common = Math.Max(100, documents / 100);
        var rare = counts.Where(pair => pair.Value > 0 && pair.Value <= common).OrderBy(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Take(MaxTerms).Select(pair => new LookupTerm([pair.Key], Weight(pair.Value, documents))).ToList();
        if (rare.Count < EnoughRareWords)
        {
            rare.AddRange(Phrases(words, counts, documents));
        }

        var terms = rare.OrderByDescending(term => term.Weight).ToList();
        return new LookupPlan(terms, Math.Min(terms.Count, Math.Max(1, (terms.Count + 1) / 3)));
    }

    private static IEnumerable<LookupTerm> Phrases(List<List<string>> words, Dictionary<string, long> counts, long documents) =>
        words.SelectMany(stretch => stretch.Zip(stretch.Skip(1)))
            .Distinct()
            .Where(pair => counts[pair.First] > 0 && counts[pair.Second] > 0)
            .Select(pair => new LookupTerm([pair.First, pair.Second], Weight(counts[pair.First], documents) + Weight(counts[pair.Second], documents)))
            .OrderByDescending(term => term.Weight)
            .ThenBy(term => term.Words[0], StringComparer.Ordinal)
            .Take(MaxPhrases);

    // The inverse document frequency of Robertson and Spärck Jones, kept above zero.
    private static double Weight(long count, long documents) => Math.Log(1 + ((Math.Max(documents, count) - count + 0.5) / (count + 0.5)));
}
