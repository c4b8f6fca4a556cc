using Sayso.Attributions;
using TorchSharp;
using static TorchSharp.torch;

namespace Sayso.Lab.Training;

/// <summary>Reads stories with one or several networks, whose scores are averaged.</summary>
internal sealed class Finder(IReadOnlyList<Network> networks)
{
    public List<(TokenSpan Cue, TokenSpan? Source, List<TokenSpan> Pieces)> Read(Example example)
    {
        using var scope = NewDisposeScope();
        using var _ = no_grad();
        var batch = Batch.Of([example]);
        var flats = new List<Tensor>();
        float[]? emissions = null;
        var sums = new float[(Labels.Count * Labels.Count) + (2 * Labels.Count)];
        foreach (var network in networks)
        {
            network.eval();
            var (_, second) = network.Encode(batch);
            flats.Add(second.reshape(batch.Rows * batch.Width, -1));
            float[] e = [.. network.emission.call(second).data<float>()];
            emissions ??= new float[e.Length];
            for (int i = 0; i < e.Length; i++)
            {
                emissions[i] += e[i] / networks.Count;
            }

            int at = 0;
            foreach (var p in new[] { network.transitions, network.starts, network.ends })
            {
                foreach (float v in p.data<float>())
                {
                    sums[at++] += v / networks.Count;
                }
            }
        }

        batch.ForbidCrossing(emissions);
        const int L = Labels.Count;
        var chain = LabelChain.Of(sums.AsSpan(0, L * L), sums.AsSpan(L * L, L), sums.AsSpan((L * L) + L));
        var labels = new int[example.Labels.Length];
        for (int r = 0, token = 0; r < batch.Rows; r++)
        {
            int n = batch.Lengths[r];
            chain.Decode(emissions.AsSpan(r * batch.Width * L, n * L), [n], labels.AsSpan(token, n));
            token += n;
        }

        var found = Labels.Read(labels);
        List<TokenSpan> Of(Role role) => [.. found.Where(f => f.Role == role).Select(f => f.Span)];
        return Link(batch, flats, new Spans(Of(Role.Cue), Of(Role.Content), Of(Role.Source)));
    }

    private List<(TokenSpan Cue, TokenSpan? Source, List<TokenSpan> Pieces)> Link(Batch batch, List<Tensor> flats, Spans spans)
    {
        var result = spans.Cues.Select(c => (Cue: c, Source: (TokenSpan?)null, Pieces: new List<TokenSpan>())).ToList();
        if (spans.Cues.Count == 0)
        {
            return result;
        }

        if (spans.Pieces.Count > 0)
        {
            var pairs = Pairs.OfPieces(batch, [spans]);
            int[] best = Choose(pairs, (n, f) => n.PieceScores(f, pairs), flats);
            for (int i = 0; i < best.Length; i++)
            {
                result[pairs.Candidates[best[i]]].Pieces.Add(spans.Pieces[i]);
            }
        }

        var sourcePairs = Pairs.OfSources(batch, [spans]);
        int[] sources = Choose(sourcePairs, (n, f) => n.SourceScores(f, sourcePairs), flats);
        for (int i = 0; i < sources.Length; i++)
        {
            int source = sourcePairs.Candidates[sources[i]];
            result[i] = result[i] with { Source = source < 0 ? null : spans.Sources[source] };
        }

        return result;
    }

    private int[] Choose(Pairs pairs, Func<Network, Tensor, Tensor> score, List<Tensor> flats)
    {
        var scores = networks.Zip(flats, score).Aggregate((a, b) => a + b);
        var (table, _) = Trainer.Table(scores, pairs.Groups);
        return [.. table.argmax(1).data<long>().ToArray().Select((k, g) => pairs.Groups[g].From + (int)k)];
    }
}
