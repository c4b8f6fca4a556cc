using Sayso.Attributions;
using TorchSharp;
using static TorchSharp.torch;

namespace Sayso.Lab.Training;

/// <summary>The sizes of a network.</summary>
internal sealed record NetworkShape(int Words, int WordSize, int Hidden, int Link, int PartsOfSpeech, int Entities, int Relations, double Dropout);

/// <summary>
/// Embeddings into two bidirectional LSTM layers; label scores for a linear chain and representations for the linker on top, and
/// CoreNLP's analysis to be guessed from the first layer, so that it learns grammar on the way.
/// </summary>
internal sealed class Network : nn.Module
{
    public const int ArcSize = 64;

    public readonly TorchSharp.Modules.Embedding word, prefix, suffix, shape, quotation, place;
    public readonly TorchSharp.Modules.LSTM forward1, backward1, forward2, backward2;
    public readonly TorchSharp.Modules.Linear emission, partOfSpeech, entity, relation, arcFrom, arcTo;
    public readonly TorchSharp.Modules.Linear pieceLink, cueLinkPiece, cueLinkSource, sourceLink;
    public readonly TorchSharp.Modules.Embedding pieceRank, pieceDistance, pieceBoundary, sourceRank, sourceDistance, sourceBoundary;
    public readonly TorchSharp.Modules.Linear pieceScore, sourceScore;
    public readonly TorchSharp.Modules.Parameter noSource, transitions, starts, ends;
    private readonly double _dropout;

    public Network(NetworkShape s)
        : base("network")
    {
        _dropout = s.Dropout;
        word = nn.Embedding(s.Words, s.WordSize);
        prefix = nn.Embedding(TokenFeatures.AffixRows, 24);
        suffix = nn.Embedding(TokenFeatures.AffixRows, 32);
        shape = nn.Embedding(TokenFeatures.ShapeRows, 16);
        quotation = nn.Embedding(TokenFeatures.QuotationRows, 8);
        place = nn.Embedding(TokenFeatures.PlaceRows, 8);
        foreach (var e in new[] { word, prefix, suffix, shape, quotation, place })
        {
            nn.init.uniform_(e.weight!, -0.25, 0.25);
        }

        int input = s.WordSize + 24 + 32 + 16 + 8 + 8;
        int both = 2 * s.Hidden;
        forward1 = Lstm(input, s.Hidden);
        backward1 = Lstm(input, s.Hidden);
        forward2 = Lstm(both, s.Hidden);
        backward2 = Lstm(both, s.Hidden);
        emission = nn.Linear(both, Labels.Count);
        partOfSpeech = nn.Linear(both, Math.Max(1, s.PartsOfSpeech));
        entity = nn.Linear(both, Math.Max(1, s.Entities));
        relation = nn.Linear(both, Math.Max(1, s.Relations));
        arcFrom = nn.Linear(both, ArcSize);
        arcTo = nn.Linear(both, ArcSize);
        pieceLink = nn.Linear(2 * both, s.Link);
        cueLinkPiece = nn.Linear(2 * both, s.Link);
        cueLinkSource = nn.Linear(2 * both, s.Link);
        sourceLink = nn.Linear(2 * both, s.Link);
        pieceRank = Small(LinkFeatures.RankRows, s.Link);
        pieceDistance = Small(LinkFeatures.DistanceRows, s.Link);
        pieceBoundary = Small(LinkFeatures.BoundaryRows, s.Link);
        sourceRank = Small(LinkFeatures.RankRows, s.Link);
        sourceDistance = Small(LinkFeatures.DistanceRows, s.Link);
        sourceBoundary = Small(LinkFeatures.BoundaryRows, s.Link);
        pieceScore = nn.Linear(s.Link, 1);
        sourceScore = nn.Linear(s.Link, 1);
        noSource = nn.Parameter(zeros(s.Link));
        transitions = nn.Parameter(zeros(Labels.Count, Labels.Count));
        starts = nn.Parameter(zeros(Labels.Count));
        ends = nn.Parameter(zeros(Labels.Count));
        RegisterComponents();
    }

    /// <summary>What text without annotation teaches.</summary>
    public IEnumerable<TorchSharp.Modules.Parameter> Pretrained() => EmbeddingModules().Concat(LayerModules()).SelectMany(m => m.parameters());

    public IEnumerable<nn.Module> EmbeddingModules() => [word, prefix, suffix, shape, quotation, place];

    public IEnumerable<nn.Module> LayerModules() => [forward1, backward1, forward2, backward2];

    /// <summary>Takes over what text without annotation taught another network of the same shape.</summary>
    public void TakePretrained(Network other)
    {
        using var _ = no_grad();
        foreach (var (mine, theirs) in Pretrained().Zip(other.Pretrained()))
        {
            mine.copy_(theirs);
        }
    }

    private static TorchSharp.Modules.LSTM Lstm(int input, int hidden)
    {
        var lstm = nn.LSTM(input, hidden, batchFirst: true);
        foreach (var (name, p) in lstm.named_parameters())
        {
            using var _ = no_grad();
            if (name.StartsWith("weight_hh", StringComparison.Ordinal))
            {
                for (int g = 0; g < 4; g++)
                {
                    nn.init.orthogonal_(p.narrow(0, g * hidden, hidden));
                }
            }
            else if (name.StartsWith("weight_ih", StringComparison.Ordinal))
            {
                nn.init.xavier_uniform_(p);
            }
            else
            {
                p.zero_();
                if (name.StartsWith("bias_ih", StringComparison.Ordinal))
                {
                    p.narrow(0, hidden, hidden).fill_(1);
                }
            }
        }

        return lstm;
    }

    private static TorchSharp.Modules.Embedding Small(int rows, int size)
    {
        var e = nn.Embedding(rows, size);
        nn.init.uniform_(e.weight!, -0.05, 0.05);
        return e;
    }

    /// <summary>Runs both layers: [rows, tokens, 2 × hidden] after each.</summary>
    public (Tensor First, Tensor Second) Encode(Batch b)
    {
        var x = Embed(b);
        x = nn.functional.dropout(x, _dropout * 0.8, training);
        var first = nn.functional.dropout(Both(x, forward1, backward1, b.Reverse), _dropout, training);
        var second = nn.functional.dropout(Both(first, forward2, backward2, b.Reverse), _dropout, training);
        return (first, second);
    }

    /// <summary>Runs the first layer alone: what each direction knows at each token.</summary>
    public (Tensor Forward, Tensor Backward) FirstLayer(Batch b)
    {
        var x = nn.functional.dropout(Embed(b), 0.1, training);
        var (f, _, _) = forward1.call(x);
        var (r, _, _) = backward1.call(Turn(x, b.Reverse));
        return (f, Turn(r, b.Reverse));
    }

    /// <summary>How well each token would do as each other's head, [rows, tokens, heads].</summary>
    public Tensor Arcs(Tensor first, Batch b)
    {
        var beyond = tensor(b.Lengths.Select(x => (long)x).ToArray()).unsqueeze(1) <= arange(b.Width).unsqueeze(0);
        var arcs = arcFrom.call(first).bmm(arcTo.call(first).transpose(1, 2)) / 8.0;
        return arcs.masked_fill(beyond.unsqueeze(1), -1e9f);
    }

    private Tensor Embed(Batch b) =>
        cat([word.call(b.Words), prefix.call(b.Prefixes), suffix.call(b.Suffixes), shape.call(b.Shapes), quotation.call(b.Quotations), place.call(b.Places)], -1);

    private static Tensor Both(Tensor x, TorchSharp.Modules.LSTM forward, TorchSharp.Modules.LSTM backward, Tensor reverse)
    {
        var (f, _, _) = forward.call(x);
        var (r, _, _) = backward.call(Turn(x, reverse));
        return cat([f, Turn(r, reverse)], -1);
    }

    private static Tensor Turn(Tensor x, Tensor reverse) => x.gather(1, reverse.unsqueeze(-1).expand(-1, -1, x.size(2)));

    /// <summary>Scores of piece–cue pairs, [pairs].</summary>
    public Tensor PieceScores(Tensor flat, Pairs p) =>
        pieceScore.call(nn.functional.relu(
            Ends(flat, p.SpanFirst, p.SpanLast, pieceLink).index_select(0, p.PairSpan)
            + Ends(flat, p.CueFirst, p.CueLast, cueLinkPiece).index_select(0, p.PairCue)
            + pieceRank.call(p.Rank) + pieceDistance.call(p.Distance) + pieceBoundary.call(p.Boundary))).squeeze(-1);

    /// <summary>Scores of source–cue pairs, [pairs]; the last source row stands for "no source".</summary>
    public Tensor SourceScores(Tensor flat, Pairs p)
    {
        var none = noSource.unsqueeze(0);
        var sources = p.SpanFirst.size(0) == 0 ? none : cat([Ends(flat, p.SpanFirst, p.SpanLast, sourceLink), none], 0);
        return sourceScore.call(nn.functional.relu(
            sources.index_select(0, p.PairSpan)
            + Ends(flat, p.CueFirst, p.CueLast, cueLinkSource).index_select(0, p.PairCue)
            + sourceRank.call(p.Rank) + sourceDistance.call(p.Distance) + sourceBoundary.call(p.Boundary))).squeeze(-1);
    }

    private static Tensor Ends(Tensor flat, Tensor first, Tensor last, TorchSharp.Modules.Linear linear) =>
        linear.call(cat([flat.index_select(0, first), flat.index_select(0, last)], -1));
}
