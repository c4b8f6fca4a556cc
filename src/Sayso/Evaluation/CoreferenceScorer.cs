namespace Sayso.Evaluation;

/// <summary>
/// Scores coreference as the CoNLL shared tasks do: MUC counts links, B³ mentions, CEAFe whole entities, each with precision and recall;
/// the CoNLL score is the mean of the three F1. Mentions are any values; each may stand in one entity of a story only.
/// </summary>
public sealed class CoreferenceScorer
{
    private readonly Ratio _muc = new();
    private readonly Ratio _bCubed = new();
    private readonly Ratio _ceaf = new();

    /// <summary>The F1 of links, in per cent: how many links would have to be added or taken away.</summary>
    public double Muc => _muc.F1;

    /// <summary>The F1 of mentions, in per cent: how much of each mention's entity is right.</summary>
    public double BCubed => _bCubed.F1;

    /// <summary>The F1 of entities, in per cent, matched one to one so that they share as much as can be.</summary>
    public double CeafE => _ceaf.F1;

    /// <summary>The mean of the three F1, in per cent.</summary>
    public double Conll => (Muc + BCubed + CeafE) / 3;

    /// <summary>Adds a story's entities, each given by its mentions.</summary>
    public void Add<T>(IReadOnlyList<IReadOnlyList<T>> gold, IReadOnlyList<IReadOnlyList<T>> predicted)
        where T : notnull
    {
        var goldOf = ByMention(gold);
        var predictedOf = ByMention(predicted);
        _muc.Recall.Add(Links(gold, predictedOf), gold.Sum(entity => entity.Count - 1));
        _muc.Precision.Add(Links(predicted, goldOf), predicted.Sum(entity => entity.Count - 1));
        _bCubed.Recall.Add(Shared(gold, predicted, predictedOf), gold.Sum(entity => entity.Count));
        _bCubed.Precision.Add(Shared(predicted, gold, goldOf), predicted.Sum(entity => entity.Count));
        double similarity = BestMatch(gold, predicted, predictedOf);
        _ceaf.Recall.Add(similarity, gold.Count);
        _ceaf.Precision.Add(similarity, predicted.Count);
    }

    private static Dictionary<T, int> ByMention<T>(IReadOnlyList<IReadOnlyList<T>> entities)
        where T : notnull
    {
        var of = new Dictionary<T, int>();
        for (int i = 0; i < entities.Count; i++)
        {
            foreach (var mention in entities[i])
            {
                of.TryAdd(mention, i);
            }
        }

        return of;
    }

    /// <summary>How many links of the entities hold when the other side's entities cut them into pieces.</summary>
    private static double Links<T>(IReadOnlyList<IReadOnlyList<T>> entities, Dictionary<T, int> other)
        where T : notnull
    {
        int links = 0;
        foreach (var entity in entities)
        {
            var pieces = new HashSet<int>();
            int alone = 0;
            foreach (var mention in entity)
            {
                if (other.TryGetValue(mention, out int piece))
                {
                    pieces.Add(piece);
                }
                else
                {
                    alone++;
                }
            }

            links += entity.Count - pieces.Count - alone;
        }

        return links;
    }

    /// <summary>Sums over all mentions the share of their entity that the other side puts with them.</summary>
    private static double Shared<T>(IReadOnlyList<IReadOnlyList<T>> entities, IReadOnlyList<IReadOnlyList<T>> others, Dictionary<T, int> otherOf)
        where T : notnull
    {
        double sum = 0;
        foreach (var entity in entities)
        {
            foreach (var (_, count) in Overlaps(entity, otherOf))
            {
                sum += count * (double)count / entity.Count;
            }
        }

        return others.Count == 0 ? 0 : sum;
    }

    private static double BestMatch<T>(IReadOnlyList<IReadOnlyList<T>> gold, IReadOnlyList<IReadOnlyList<T>> predicted, Dictionary<T, int> predictedOf)
        where T : notnull
    {
        var similar = new List<(int Gold, int Predicted, double Similarity)>();
        for (int i = 0; i < gold.Count; i++)
        {
            foreach (var (j, count) in Overlaps(gold[i], predictedOf))
            {
                similar.Add((i, j, 2.0 * count / (gold[i].Count + predicted[j].Count)));
            }
        }

        return Assignment.Best(gold.Count, predicted.Count, similar);
    }

    private static Dictionary<int, int> Overlaps<T>(IReadOnlyList<T> entity, Dictionary<T, int> other)
        where T : notnull
    {
        var overlaps = new Dictionary<int, int>();
        foreach (var mention in entity)
        {
            if (other.TryGetValue(mention, out int j))
            {
                overlaps[j] = overlaps.GetValueOrDefault(j) + 1;
            }
        }

        return overlaps;
    }

    private sealed class Part
    {
        private double _share;
        private double _whole;

        public double Value => _whole > 0 ? _share / _whole : 0;

        public void Add(double share, double whole)
        {
            _share += share;
            _whole += whole;
        }
    }

    private sealed class Ratio
    {
        public Part Recall { get; } = new();

        public Part Precision { get; } = new();

        public double F1 => Recall.Value + Precision.Value > 0 ? 100 * 2 * Recall.Value * Precision.Value / (Recall.Value + Precision.Value) : 0;
    }
}
