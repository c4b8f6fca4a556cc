using Sayso.Text;

namespace Sayso.Mentions;

/// <summary>
/// Decides which candidates refer to the same: names by rule, what stands in apposition by rule, and all else by asking the ranker,
/// candidate after candidate, for the likeliest of the clusters before it, or none.
/// </summary>
internal sealed class Resolver
{
    private static readonly WordSet s_identifying = new("identified named identify identifies");
    private static readonly WordSet s_new = new("another other any every each no either neither many some most few numerous others separate second third");

    private readonly Terms _terms;
    private readonly Ranker _ranker;
    private readonly RecentClusters _recent;
    private readonly PairFeatures _features;
    private readonly QuotedSpeakers _speakers;
    private readonly Floor _floor;
    private readonly Headline _headline;
    private readonly RoleBearers _bearers;
    private readonly StandIns _standIns;

    private Resolver(Terms terms, List<Candidate> candidates, Ranker ranker)
    {
        _terms = terms;
        _ranker = ranker;
        _recent = new RecentClusters(terms);
        _speakers = QuotedSpeakers.Find(terms, candidates);
        _features = new PairFeatures(terms, _speakers);
        _floor = new Floor(terms);
        _headline = new Headline(terms);
        _bearers = new RoleBearers(terms, candidates);
        _standIns = new StandIns(terms);
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
            var cluster = candidate.IsJoined ? null : ByRule(candidate) ?? ByStandIn(candidate) ?? ByBearer(candidate) ?? ByRanker(candidate) ?? ByOpener(candidate);
            (cluster ?? new Cluster()).Add(_terms, candidate);
        }
        else if (candidate is { Form: MentionForm.Name, Cluster.Reached: 0 } && (Identified(candidate) ?? _headline.Introduced(candidate)) is { } described)
        {
            candidate.Cluster.Take(_terms, described);
        }

        _recent.Reach(candidate.Cluster!, candidate);
        _floor.Pass(candidate);
        _headline.Pass(candidate);
        _standIns.Pass(candidate);
    }

    /// <summary>“The attacker was later identified as Jane Doe”: the person without a name whom the sentence spoke of last.</summary>
    private Cluster? Identified(Candidate candidate)
    {
        const int MostBetween = 6;
        if (candidate.Kind is not (EntityKind.Person or null) || !_terms.Is(candidate.First - 1, "as"))
        {
            return null;
        }

        int verb = candidate.First - 2;
        while (verb > candidate.First - MostBetween && verb > 0 && !s_identifying.Contains(_terms[verb]))
        {
            verb--;
        }

        foreach (var cluster in verb > 0 && s_identifying.Contains(_terms[verb]) ? _recent.For(candidate) : [])
        {
            if (cluster is { IsNamed: false, Kind: EntityKind.Person, IsPlural: not true } && cluster.Last!.Sentence == candidate.Sentence)
            {
                return cluster;
            }
        }

        return null;
    }

    /// <summary>“I” is who speaks; “who” is what stands right before it.</summary>
    private Cluster? ByRule(Candidate candidate)
    {
        if (candidate.Pronoun == PronounKind.I && _speakers.Of(candidate)?.Cluster is { } speaker)
        {
            candidate.Confidence = 0.9;
            return speaker;
        }

        if (_floor.Holder(candidate) is { } holder)
        {
            candidate.Confidence = 0.85;
            return holder;
        }

        if (candidate.Pronoun != PronounKind.Relative)
        {
            return ByRole(candidate);
        }

        foreach (var cluster in _recent.For(candidate))
        {
            int gap = candidate.First - cluster.Last!.End;
            bool aged = gap == 3 && _terms.Class[candidate.First - 1] is WordClass.Comma && _terms.Class[candidate.First - 2] is WordClass.Number && _terms.Class[candidate.First - 3] is WordClass.Comma;
            if (gap == 0 || gap == 1 && _terms.Class[candidate.First - 1] is WordClass.Comma || aged)
            {
                candidate.Confidence = 0.95;
                return cluster;
            }
        }

        return null;
    }

    /// <summary>“The archbishop” is the person who was called archbishop with the name; of several the one spoken of most.</summary>
    private Cluster? ByRole(Candidate candidate)
    {
        const int MostModifiers = 3;
        bool organisation = candidate is { Form: MentionForm.Description, IsDefinite: true, Owner: null, Kind: EntityKind.Organisation, IsPlural: not true } && candidate.End == candidate.BaseEnd;
        if (organisation && _recent.Organisation(candidate) is { } called && Bears(called, candidate))
        {
            candidate.Confidence = 0.8;
            return called;
        }

        bool role = candidate is { Form: MentionForm.Description, IsDefinite: true, Owner: null, Kind: EntityKind.Person, IsPlural: false }
            && candidate.HeadFirst - candidate.OwnFirst <= MostModifiers && candidate.End == candidate.BaseEnd;
        if (!role)
        {
            return null;
        }

        Cluster? best = null;
        foreach (var cluster in _recent.Called(candidate))
        {
            bool gendersClash = candidate.Gender != Gender.Unknown && cluster.Gender != Gender.Unknown && candidate.Gender != cluster.Gender;
            if (cluster.Mentions.Count > 0 && (best is null || cluster.Reached > best.Reached) && !gendersClash && Bears(cluster, candidate))
            {
                best = cluster;
            }
        }

        candidate.Confidence = best is null ? 1 : 0.8;
        return best;
    }

    private Cluster? ByStandIn(Candidate candidate)
    {
        var named = _standIns.Of(candidate);
        candidate.Confidence = named is null ? candidate.Confidence : 0.7;
        return named;
    }

    private Cluster? ByOpener(Candidate candidate)
    {
        var opener = _floor.Opener(candidate);
        candidate.Confidence = opener is null ? candidate.Confidence : 0.6;
        return opener;
    }

    /// <summary>A speaker by the role of somebody who is named anywhere in the story, unless the story has described somebody else so before.</summary>
    private Cluster? ByBearer(Candidate candidate)
    {
        var bearer = candidate.IsSource && _recent.Described(candidate) is null or { IsNamed: true } ? _bearers.Of(candidate) : null;
        candidate.Confidence = bearer is null ? 1 : 0.75;
        return bearer;
    }

    /// <summary>Whether all modifiers of a description are words of the cluster's roles: “the first lady”, not “the first nominee”.</summary>
    private bool Bears(Cluster cluster, Candidate candidate)
    {
        for (int i = candidate.OwnFirst; i < candidate.HeadFirst; i++)
        {
            int word = _terms.Word[i];
            if (_terms.Class[i] != WordClass.Determiner && !cluster.Roles.Contains(word) && !cluster.Words.Contains(word))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>“another source”, “any official”, “other networks”, and a lone noun as in “in court”: not those spoken of before.</summary>
    private bool BringsIn(Candidate candidate)
    {
        bool bare = candidate is { IsDefinite: false, IsIndefinite: false, IsPlural: not true, Kind: not EntityKind.Group } && candidate.BaseEnd == candidate.First + 1 && !_terms.Has(candidate.First, Traits.Title | Traits.Informant);
        if (bare && !_terms.Is(candidate.First, "police"))
        {
            return true;
        }

        // “a Navy spokesman” who speaks is somebody else than who spoke before.
        bool anew = candidate is { IsSource: true, IsIndefinite: true, IsPlural: not true, Kind: EntityKind.Person } && _terms.Has(candidate.OwnFirst, Traits.Indefinite);
        if (anew || _terms.Is(candidate.HeadFirst, "one") && _terms.Is(candidate.HeadEnd, "of"))
        {
            return true;
        }

        int end = Math.Min(candidate.HeadFirst, candidate.OwnFirst + 2);
        for (int i = candidate.OwnFirst; i < end; i++)
        {
            if (s_new.Contains(_terms[i]) && !candidate.IsDefinite)
            {
                return true;
            }
        }

        return false;
    }

    private Cluster? ByRanker(Candidate candidate)
    {
        if (candidate.Pronoun == PronounKind.Indefinite || candidate.Form == MentionForm.Description && BringsIn(candidate))
        {
            return null;
        }

        var kind = PairFeatures.ClassOf(candidate);
        float newScore = _ranker.ScoreNew(_features, kind, candidate, _recent.HasNoun(candidate));
        float bestScore = newScore;
        Cluster? best = null;
        var clusters = _recent.For(candidate);
        Span<float> scores = stackalloc float[clusters.Length];
        for (int i = 0; i < clusters.Length; i++)
        {
            scores[i] = Possible.Holds(_terms, candidate, clusters[i]) && !_floor.IsHearer(candidate, clusters[i]) ? _ranker.Score(_features, kind, candidate, clusters[i], i) : float.NegativeInfinity;
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
}
