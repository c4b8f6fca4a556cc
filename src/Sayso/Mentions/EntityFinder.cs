using Sayso.Text;

namespace Sayso.Mentions;

/// <summary>Finds whom and what a story refers to.</summary>
internal static class EntityFinder
{
    /// <summary>Finds the mentions of a story and which of them refer to the same, in linear time.</summary>
    /// <param name="layout">The story.</param>
    /// <param name="grammar">What is known of its grammar; without it capital letters and word lists have to do.</param>
    /// <param name="sources">Words that are known to name a source, each of which becomes a mention.</param>
    /// <param name="inner">Those of them that speak only within what others say.</param>
    public static IReadOnlyList<Entity> Find(Layout layout, Grammar? grammar, IReadOnlyList<Span> sources, IReadOnlySet<Span>? inner = null)
    {
        if (layout.Tokens.Count == 0)
        {
            return [];
        }

        var terms = new Terms(layout, grammar);
        var candidates = PhraseScanner.Find(terms);
        Coordinations.Add(terms, candidates);
        candidates.Sort(InTextOrder);
        SourceMentions.Add(terms, candidates, sources, inner ?? new HashSet<Span>());
        Labels.Mark(terms, candidates);
        Order(candidates);
        Resolver.Resolve(terms, candidates, Ranker.Shipped);
        return Entities.Of(terms, candidates);
    }

    /// <summary>Decides which of the given mentions refer to the same: for each a number, equal for equal referents.</summary>
    /// <param name="layout">The story.</param>
    /// <param name="grammar">What is known of its grammar.</param>
    /// <param name="mentions">The mentions, in any order.</param>
    /// <param name="ranker">The weights to decide by.</param>
    public static int[] Resolve(Layout layout, Grammar? grammar, IReadOnlyList<Span> mentions, Ranker ranker)
    {
        var terms = new Terms(layout, grammar);
        var candidates = Given(terms, mentions);
        var ordered = new List<Candidate>(candidates);
        Order(ordered);
        Resolver.Resolve(terms, ordered, ranker);
        var numbers = new Dictionary<Cluster, int>();
        return [.. candidates.Select(candidate => numbers.TryGetValue(candidate.Cluster!, out int number) ? number : numbers[candidate.Cluster!] = numbers.Count)];
    }

    /// <summary>The candidates for given mentions, in the same order, each with its owner where that is given too.</summary>
    internal static List<Candidate> Given(Terms terms, IReadOnlyList<Span> mentions)
    {
        var candidates = new List<Candidate>(mentions.Count);
        var byRange = new Dictionary<(int, int), Candidate>();
        foreach (var mention in mentions)
        {
            var tokens = terms.Layout.TokensIn(mention);
            var candidate = SourceMentions.Given(terms, tokens.Start.Value, tokens.End.Value);
            byRange.TryAdd((candidate.First, terms.Is(candidate.End - 1, WordClass.Owner) ? candidate.End - 1 : candidate.End), candidate);
            candidates.Add(candidate);
        }

        foreach (var candidate in candidates)
        {
            if (candidate.Owner is { } owner)
            {
                candidate.Owner = byRange.GetValueOrDefault((owner.First, owner.End));
            }
            else if (terms.Class[candidate.First] == WordClass.Pronoun && candidate.Form != MentionForm.Pronoun)
            {
                candidate.Owner = byRange.GetValueOrDefault((candidate.First, candidate.First + 1));
                candidate.IsDefinite = true;
            }
        }

        Labels.Mark(terms, candidates);
        return candidates;
    }

    /// <summary>Puts candidates in the order in which their heads stand, and gives each its index.</summary>
    internal static void Order(List<Candidate> candidates)
    {
        candidates.Sort((one, other) => one.HeadFirst != other.HeadFirst ? one.HeadFirst.CompareTo(other.HeadFirst) : one.HeadEnd != other.HeadEnd ? one.HeadEnd.CompareTo(other.HeadEnd) : InTextOrder(one, other));
        for (int i = 0; i < candidates.Count; i++)
        {
            candidates[i].Index = i;
        }
    }

    private static int InTextOrder(Candidate one, Candidate other) => one.First != other.First ? one.First.CompareTo(other.First) : one.End.CompareTo(other.End);
}
