using Sayso.Lab.Corpora;
using Sayso.Mentions;
using Sayso.Text;

namespace Sayso.Lab.Coreference;

/// <summary>Walks through gold documents as the resolver does, with the gold clusters so far, and notes each choice it would have and the right one.</summary>
internal static class Judgements
{
    public static List<Judgement> Of(GumDocument document, Func<GumMention, bool> kept, bool withGrammar)
    {
        var gold = document.Mentions.Where(kept).ToList();
        var terms = new Terms(document.Layout, withGrammar ? document.Grammar : null);
        var candidates = EntityFinder.Given(terms, [.. gold.Select(mention => mention.Span)]);
        var entity = candidates.Zip(gold).ToDictionary(pair => pair.First, pair => pair.Second.Entity);
        EntityFinder.Order(candidates);
        var clusters = new Dictionary<string, Cluster>(StringComparer.Ordinal);
        foreach (var candidate in candidates)
        {
            clusters.TryAdd(entity[candidate], new Cluster());

            if (candidate is { Form: MentionForm.Name, IsJoined: false })
            {
                clusters[entity[candidate]].Add(terms, candidate);
            }
        }

        var speakers = QuotedSpeakers.Find(terms, candidates);
        var features = new PairFeatures(terms, speakers);
        var recent = new RecentClusters(terms);
        var judgements = new List<Judgement>();
        foreach (var candidate in candidates)
        {
            var right = clusters[entity[candidate]];
            if (candidate.Cluster is null)
            {
                if (!candidate.IsJoined && candidate.Pronoun != PronounKind.Indefinite && Judge(terms, candidate, right, features, recent) is { } judgement)
                {
                    judgements.Add(judgement);
                }

                right.Add(terms, candidate);
            }

            recent.Reach(right, candidate);
        }

        return judgements;
    }

    private static Judgement? Judge(Terms terms, Candidate candidate, Cluster right, PairFeatures features, RecentClusters recent)
    {
        var clusters = recent.For(candidate);
        float[][] choices = new float[clusters.Length + 1][];
        bool[] rights = new bool[choices.Length];
        choices[0] = new float[PairFeatures.Count];
        var nothing = new FeatureVector(choices[0]);
        features.FillNew(ref nothing, candidate, recent.HasNoun(candidate));
        rights[0] = right.Reached == 0;
        for (int i = 0; i < clusters.Length; i++)
        {
            choices[i + 1] = new float[PairFeatures.Count];
            var choice = new FeatureVector(choices[i + 1]);
            features.Fill(ref choice, candidate, clusters[i], i);
            rights[i + 1] = clusters[i] == right;
            choices[i + 1] = rights[i + 1] || Possible.Holds(terms, candidate, clusters[i]) ? choices[i + 1] : [];
        }

        bool[] possible = [.. choices.Select(choice => choice.Length > 0)];
        return Array.IndexOf(rights, true) < 0 ? null : new Judgement((int)PairFeatures.ClassOf(candidate), [.. choices.Where((_, i) => possible[i])], [.. rights.Where((_, i) => possible[i])]);
    }
}
