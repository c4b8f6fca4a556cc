namespace Sayso.Mentions;

/// <summary>
/// Decides which candidates refer to the same: names by rule, what stands in apposition by rule, and all else by asking the ranker,
/// candidate after candidate, for the likeliest of the clusters before it, or none.
/// </summary>
internal sealed class Resolver
{
    private readonly Terms _terms;
    private readonly Ranker _ranker;
    private readonly RecentClusters _recent;
    private readonly PairFeatures _features;
    private readonly Speakers _speakers;

    private Resolver(Terms terms, List<Candidate> candidates, Ranker ranker)
    {
        _terms = terms;
        _ranker = ranker;
        _recent = new RecentClusters(terms);
        _speakers = Speakers.Find(terms, candidates);
        _features = new PairFeatures(terms, _speakers);
    }

    /// <summary>Puts every candidate into a cluster; <paramref name="candidates"/> are in text order and know their index.</summary>
    public static void Resolve(Terms terms, List<Candidate> candidates, Ranker ranker)
    {
        NameLinker.Link(terms, candidates);
        foreach (var (first, second) in Appositions.Find(terms, candidates))
        {
            Unite(terms, first, second);
        }

        var resolver = new Resolver(terms, candidates, ranker);
        foreach (var candidate in candidates)
        {
            resolver.Resolve(candidate);
        }
    }

    private static void Unite(Terms terms, Candidate first, Candidate second)
    {
        if (first.Cluster is { } one && second.Cluster is { } other)
        {
            bool abbreviation = first.Form == MentionForm.Name && second.Form == MentionForm.Name;
            if (one != other && (abbreviation || !one.IsNamed || !other.IsNamed))
            {
                one.Take(terms, other);
            }
        }
        else
        {
            var cluster = first.Cluster ?? second.Cluster ?? new Cluster();
            foreach (var candidate in (ReadOnlySpan<Candidate>)[first, second])
            {
                if (candidate.Cluster is null)
                {
                    cluster.Add(terms, candidate);
                }
            }
        }
    }

    private void Resolve(Candidate candidate)
    {
        if (candidate.Cluster is null)
        {
            var cluster = candidate.IsJoined ? null : ByRule(candidate) ?? ByRanker(candidate);
            (cluster ?? new Cluster()).Add(_terms, candidate);
        }

        _recent.Reach(candidate.Cluster!, candidate);
    }

    /// <summary>“I” is who speaks; “who” is what stands right before it.</summary>
    private Cluster? ByRule(Candidate candidate)
    {
        if (candidate.Pronoun == PronounKind.I && _speakers.Of(candidate)?.Cluster is { } speaker)
        {
            candidate.Confidence = 0.9;
            return speaker;
        }

        if (candidate.Pronoun != PronounKind.Relative)
        {
            return null;
        }

        foreach (var cluster in _recent.For(candidate))
        {
            int gap = candidate.First - cluster.Last!.End;
            if (gap == 0 || gap == 1 && _terms.Class[candidate.First - 1] is WordClass.Comma)
            {
                candidate.Confidence = 0.95;
                return cluster;
            }
        }

        return null;
    }

    private Cluster? ByRanker(Candidate candidate)
    {
        if (candidate.Pronoun == PronounKind.Indefinite)
        {
            return null;
        }

        var kind = PairFeatures.ClassOf(candidate);
        Span<float> values = stackalloc float[PairFeatures.Count];
        _features.FillNew(values, candidate, _recent.HasNoun(candidate));
        float newScore = _ranker.Score(kind, values);
        float bestScore = newScore;
        Cluster? best = null;
        var clusters = _recent.For(candidate);
        Span<float> scores = stackalloc float[clusters.Length];
        for (int i = 0; i < clusters.Length; i++)
        {
            _features.Fill(values, candidate, clusters[i], i);
            scores[i] = Impossible(values) ? float.NegativeInfinity : _ranker.Score(kind, values);
            if (scores[i] > bestScore)
            {
                (best, bestScore) = (clusters[i], scores[i]);
            }
        }

        float sum = MathF.Exp(newScore - bestScore);
        foreach (float score in scores)
        {
            sum += MathF.Exp(score - bestScore);
        }

        candidate.Confidence = 1 / sum;
        return best;
    }

    /// <summary>A clash of gender, or a mention inside its own antecedent's owner, rules a pair out whatever else speaks for it.</summary>
    private static bool Impossible(ReadOnlySpan<float> values) =>
        values[(int)PairFeature.GenderClash] > 0 || values[(int)PairFeature.OwnsMine] > 0;
}
