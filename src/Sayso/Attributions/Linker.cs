using Sayso.Network;

namespace Sayso.Attributions;

/// <summary>
/// Decides which cue each piece of content belongs to and which source each cue has, by the network's view of both stretches'
/// ends, how far apart they stand and what lies between.
/// </summary>
internal sealed class Linker
{
    private readonly PairScorer _pieces;
    private readonly PairScorer _sources;
    private readonly float[] _noSource;

    public Linker(WeightFile file, RowShape states)
    {
        var ends = states with { Parts = states.Parts * 2 };
        _pieces = new PairScorer(file, "piece", LinearLayer.Load(file, ends, "pieceLink"), LinearLayer.Load(file, ends, "cueLinkPiece"));
        _sources = new PairScorer(file, "source", LinearLayer.Load(file, ends, "sourceLink"), LinearLayer.Load(file, ends, "cueLinkSource"));
        _noSource = file.Get("noSource", _sources.Size).ToFloats();
    }

    /// <summary>For each piece the number of its cue, and how probable that is against the other cues around it.</summary>
    public (int Cue, double Probability)[] CuesOf(IReadOnlyList<TokenSpan> pieces, IReadOnlyList<TokenSpan> cues, Surroundings around)
    {
        if (pieces.Count == 0 || cues.Count == 0)
        {
            return [];
        }

        float[] spanSides = _pieces.SpanSides(around, pieces);
        float[] cueSides = _pieces.CueSides(around, cues);
        var links = new (int, double)[pieces.Count];
        Span<float> scores = stackalloc float[2 * LinkFeatures.Reach];
        for (int i = 0, after = 0; i < pieces.Count; i++)
        {
            after = Advance(after, cues, pieces[i]);
            int from = Math.Max(0, after - LinkFeatures.Reach);
            int to = Math.Min(cues.Count, after + LinkFeatures.Reach);
            for (int c = from; c < to; c++)
            {
                var features = LinkFeatures.Of(pieces[i], cues[c], c - after, around.Sentences, around.Paragraphs);
                scores[c - from] = _pieces.Score(_pieces.Row(spanSides, i), _pieces.Row(cueSides, c), features);
            }

            var (best, probability) = Choose(scores[..(to - from)]);
            links[i] = (from + best, probability);
        }

        return links;
    }

    /// <summary>For each cue the number of its source, or -1 if it has none, and how probable that is.</summary>
    public (int Source, double Probability)[] SourcesOf(IReadOnlyList<TokenSpan> cues, IReadOnlyList<TokenSpan> sources, Surroundings around)
    {
        if (cues.Count == 0)
        {
            return [];
        }

        float[] spanSides = _sources.SpanSides(around, sources);
        float[] cueSides = _sources.CueSides(around, cues);
        var links = new (int, double)[cues.Count];
        Span<float> scores = stackalloc float[(2 * LinkFeatures.Reach) + 1];
        for (int i = 0, after = 0; i < cues.Count; i++)
        {
            after = Advance(after, sources, cues[i]);
            int from = Math.Max(0, after - LinkFeatures.Reach);
            int to = Math.Min(sources.Count, after + LinkFeatures.Reach);
            for (int s = from; s < to; s++)
            {
                var features = LinkFeatures.Of(sources[s], cues[i], s - after, around.Sentences, around.Paragraphs);
                scores[s - from] = _sources.Score(_sources.Row(spanSides, s), _sources.Row(cueSides, i), features);
            }

            scores[to - from] = _sources.Score(_noSource, _sources.Row(cueSides, i), LinkFeatures.None);
            var (best, probability) = Choose(scores[..(to - from + 1)]);
            links[i] = (from + best == to ? -1 : from + best, probability);
        }

        return links;
    }

    /// <summary>The number of the first candidate that does not begin before <paramref name="one"/>.</summary>
    private static int Advance(int after, IReadOnlyList<TokenSpan> candidates, TokenSpan one)
    {
        while (after < candidates.Count && candidates[after].First < one.First)
        {
            after++;
        }

        return after;
    }

    private static (int Best, double Probability) Choose(ReadOnlySpan<float> scores)
    {
        int best = 0;
        for (int i = 1; i < scores.Length; i++)
        {
            best = scores[i] > scores[best] ? i : best;
        }

        double sum = 0;
        foreach (float score in scores)
        {
            sum += Math.Exp(score - scores[best]);
        }

        return (best, 1 / sum);
    }

    /// <summary>
    /// Scores pairs: what each side brings is projected once, then sides and features are added up, cut off below zero and weighed.
    /// </summary>
    private sealed class PairScorer(WeightFile file, string name, LinearLayer span, LinearLayer cue)
    {
        private readonly int _size = span.Outputs == cue.Outputs ? span.Outputs
            : throw new WeightFileException(WeightFaults.Unfit(file.Name, name + "Link.bias", $"has {span.Outputs} numbers, and the cue's side has {cue.Outputs}"));

        private readonly float[] _rank = file.Get(name + "Rank.weight", LinkFeatures.RankRows, span.Outputs).ToFloats();
        private readonly float[] _distance = file.Get(name + "Distance.weight", LinkFeatures.DistanceRows, span.Outputs).ToFloats();
        private readonly float[] _boundary = file.Get(name + "Boundary.weight", LinkFeatures.BoundaryRows, span.Outputs).ToFloats();
        private readonly float[] _weights = file.Get(name + "Score.weight", 1, span.Outputs).ToFloats();
        private readonly float _bias = file.Get(name + "Score.bias", 1).ToFloats()[0];

        /// <summary>Numbers that each side of a pair brings.</summary>
        public int Size => _size;

        public float[] SpanSides(Surroundings around, IReadOnlyList<TokenSpan> spans) => Sides(span, around, spans);

        public float[] CueSides(Surroundings around, IReadOnlyList<TokenSpan> cues) => Sides(cue, around, cues);

        public ReadOnlySpan<float> Row(float[] sides, int row) => sides.AsSpan(row * _size, _size);

        public float Score(ReadOnlySpan<float> spanSide, ReadOnlySpan<float> cueSide, LinkFeatures features)
        {
            var rank = _rank.AsSpan(features.Rank * _size, _size);
            var distance = _distance.AsSpan(features.Distance * _size, _size);
            var boundary = _boundary.AsSpan(features.Boundary * _size, _size);
            float score = _bias;
            for (int i = 0; i < _weights.Length; i++)
            {
                float sum = spanSide[i] + cueSide[i] + rank[i] + distance[i] + boundary[i];
                score += sum > 0 ? sum * _weights[i] : 0;
            }

            return score;
        }

        private float[] Sides(LinearLayer layer, Surroundings around, IReadOnlyList<TokenSpan> spans)
        {
            var sides = new float[spans.Count * _size];
            if (spans.Count > 0)
            {
                layer.Run(around.EndsOf(spans), sides);
            }

            return sides;
        }
    }
}
