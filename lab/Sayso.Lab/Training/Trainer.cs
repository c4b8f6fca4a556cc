using System.Diagnostics;
using System.Globalization;
using Sayso.Attributions;
using TorchSharp;
using static TorchSharp.torch;

namespace Sayso.Lab.Training;

/// <summary>What can be set of a training run.</summary>
internal sealed record Recipe(int Epochs, int StoriesPerStep, double Rate, int Seed, double Grammar, double Ema, double WordDropout, double PretrainedRate, double Scatter, int OwnPerStep, int Parts);

/// <summary>Trains a network on stories.</summary>
internal sealed class Trainer(Network network, Recipe recipe, int[] wordCounts)
{
    private readonly Random _random = new(recipe.Seed);

    // The averaged weights, in the order of the network's parameters.
    private readonly List<Tensor> _average = [.. network.parameters().Select(p => p.detach().clone())];

    /// <param name="train">The stories of the corpus, each seen once an epoch.</param>
    /// <param name="own">Our own stories, of which some go into every step.</param>
    /// <param name="afterEpoch">Told how each epoch went.</param>
    public void Run(List<Example> train, List<Example> own, Action<int, string> afterEpoch)
    {
        var taught = network.Pretrained().Select(p => p.Handle).ToHashSet();
        var pretrained = network.parameters().Where(p => taught.Contains(p.Handle)).ToList();
        var others = network.parameters().Where(p => !taught.Contains(p.Handle)).ToList();
        Console.WriteLine($"parameters {network.parameters().Sum(p => p.numel())} in {pretrained.Count} pretrained and {others.Count} other tensors");
        var optimiser = optim.Adam([new TorchSharp.Modules.Adam.ParamGroup(pretrained), new TorchSharp.Modules.Adam.ParamGroup(others)], recipe.Rate, beta2: 0.98);
        List<TorchSharp.Modules.Parameter> parameters = [.. network.parameters()];
        int stepsPerEpoch = (train.Count + recipe.StoriesPerStep - 1) / recipe.StoriesPerStep;
        int total = stepsPerEpoch * recipe.Epochs;
        int step = 0;
        var watch = Stopwatch.StartNew();
        for (int epoch = 1; epoch <= recipe.Epochs; epoch++)
        {
            network.train();
            double chainLoss = 0;
            double linkLoss = 0;
            double grammarLoss = 0;
            long tokens = 0;
            var order = train.OrderBy(_ => _random.Next()).Chunk(recipe.StoriesPerStep);
            foreach (var corpus in order)
            {
                Example[] stories = [.. corpus, .. own.Count == 0 ? [] : _random.GetItems(own.ToArray(), recipe.OwnPerStep)];
                using var scope = NewDisposeScope();
                double warm = Math.Min(1.0, (step + 1) / 200.0);
                double rate = recipe.Rate * warm * Math.Max(0.02, 1 - ((double)step / total));
                optimiser.ParamGroups.First().LearningRate = rate * recipe.PretrainedRate;
                optimiser.ParamGroups.Last().LearningRate = rate;

                var work = Enumerable.Range(0, recipe.Parts).Select(part => (Part: stories.Where((_, i) => i % recipe.Parts == part).ToArray(), Random: new Random(_random.Next())))
                    .Where(w => w.Part.Length > 0).Select(w => new Func<(Tensor, (double Chain, double Link, double Grammar))>(() => Loss(w.Part, w.Random)));
                var done = ParallelGradient.Of(parameters, [.. work]);
                nn.utils.clip_grad_norm_(parameters, 5);
                optimiser.step();
                step++;
                Follow(step);
                chainLoss += done.Average(d => d.Chain);
                linkLoss += done.Average(d => d.Link);
                grammarLoss += done.Average(d => d.Grammar);
                tokens += stories.Sum(s => s.Labels.Length);
            }

            afterEpoch(epoch, string.Create(CultureInfo.InvariantCulture, $"epoch {epoch} chain {chainLoss / stepsPerEpoch:F4} link {linkLoss / stepsPerEpoch:F4} grammar {grammarLoss / stepsPerEpoch:F4} {tokens * epoch / watch.Elapsed.TotalSeconds:F0} tokens/s {watch.Elapsed.TotalMinutes:F1} min"));
        }
    }

    /// <summary>Does something with the averaged weights in the network, which read better than the last ones.</summary>
    public void WithAverage(Action act)
    {
        using var _ = no_grad();
        var own = network.parameters().Select(p => p.detach().clone()).ToList();
        Put(_average);
        act();
        Put(own);
        own.ForEach(o => o.Dispose());

        void Put(List<Tensor> weights)
        {
            foreach (var (parameter, weight) in network.parameters().Zip(weights))
            {
                parameter.copy_(weight);
            }
        }
    }

    private void Follow(int step)
    {
        double keep = Math.Min(recipe.Ema, (1 + step) / (10.0 + step));
        using var _ = no_grad();
        int i = 0;
        foreach (var p in network.parameters())
        {
            _average[i++].lerp_(p.detach(), 1 - keep);
        }
    }

    private (Tensor Loss, (double Chain, double Link, double Grammar) Parts) Loss(Example[] stories, Random random)
    {
        var batch = Batch.Of(stories, row => row > Vocabulary.Unknown && random.NextDouble() < recipe.WordDropout / (recipe.WordDropout + wordCounts[row]) + 0.01, () => random.NextDouble() < recipe.Scatter);
        var (first, second) = network.Encode(batch);
        int tokens = batch.Lengths.Sum();
        var (chain, chainValue) = ChainLoss(batch, network.emission.call(second), tokens);
        var flat = second.reshape(batch.Rows * batch.Width, -1);
        var gold = stories.Select(Spans.Gold).ToList();
        var pieces = Pairs.OfPieces(batch, gold);
        var sources = Pairs.OfSources(batch, gold);
        var link = GroupLoss(network.PieceScores(flat, pieces), pieces) + GroupLoss(network.SourceScores(flat, sources), sources);
        var loss = (chain * 5) + link;
        double grammarValue = 0;
        if (recipe.Grammar > 0 && stories.Any(s => s.Silver is not null))
        {
            var grammar = GrammarLoss(batch, first);
            grammarValue = grammar.item<float>();
            loss += grammar * recipe.Grammar;
        }

        return (loss, (chainValue / tokens, link.item<float>(), grammarValue));
    }

    private (Tensor Loss, double Value) ChainLoss(Batch batch, Tensor emissions, int tokens)
    {
        float[] e = [.. emissions.detach().data<float>()];
        batch.ForbidCrossing(e);
        var chain = new Chain([.. network.transitions.detach().data<float>()], [.. network.starts.detach().data<float>()], [.. network.ends.detach().data<float>()]);
        var gradient = new float[e.Length];
        long[] labels = batch.Spread(x => x.Labels, 0);
        var gold = new int[batch.Width];
        for (int r = 0; r < batch.Rows; r++)
        {
            int n = batch.Lengths[r];
            for (int t = 0; t < n; t++)
            {
                gold[t] = (int)labels[(r * batch.Width) + t];
            }

            int at = r * batch.Width * Labels.Count;
            chain.Add(e.AsSpan(at, n * Labels.Count), gold.AsSpan(0, n), gradient.AsSpan(at, n * Labels.Count));
        }

        var surrogate = (emissions * tensor(gradient, emissions.shape)).sum()
            + (network.transitions * tensor(chain.TransitionGradient, [Labels.Count, Labels.Count])).sum()
            + (network.starts * tensor(chain.StartGradient)).sum()
            + (network.ends * tensor(chain.EndGradient)).sum();
        return (surrogate / tokens, chain.Loss);
    }

    private static Tensor GroupLoss(Tensor scores, Pairs pairs)
    {
        var groups = pairs.Groups.Where(g => g.Target >= 0).ToList();
        if (groups.Count == 0)
        {
            return zeros(1).sum();
        }

        var (table, targets) = Table(scores, groups);
        return nn.functional.cross_entropy(table, tensor(targets));
    }

    /// <summary>Scores laid out a group a row, padded by -1e9.</summary>
    public static (Tensor Table, long[] Targets) Table(Tensor scores, IReadOnlyList<(int From, int Count, int Target)> groups)
    {
        int width = groups.Max(g => g.Count);
        long none = scores.size(0);
        var index = new long[groups.Count * width];
        for (int g = 0; g < groups.Count; g++)
        {
            for (int k = 0; k < width; k++)
            {
                index[(g * width) + k] = k < groups[g].Count ? groups[g].From + k : none;
            }
        }

        var table = cat([scores, full([1], -1e9f)], 0).index_select(0, tensor(index)).reshape(groups.Count, width);
        return (table, [.. groups.Select(g => (long)g.Target)]);
    }

    private Tensor GrammarLoss(Batch batch, Tensor first)
    {
        Tensor Tags(TorchSharp.Modules.Linear head, Func<Example, int[]?> values) =>
            nn.functional.cross_entropy(head.call(first).reshape(batch.Rows * batch.Width, -1), tensor(batch.Spread(values, -1)), ignore_index: -1);
        var heads = new long[batch.Rows * batch.Width];
        Array.Fill(heads, -1);
        for (int s = 0; s < batch.Examples.Count; s++)
        {
            if (batch.Examples[s].Silver is not { } silver)
            {
                continue;
            }

            var flat = batch.Flat[s];
            for (int i = 0; i < flat.Length; i++)
            {
                int head = silver.Head[i];
                if (head >= 0 && flat[head] / batch.Width == flat[i] / batch.Width)
                {
                    heads[flat[i]] = flat[head] % batch.Width;
                }
            }
        }

        var arcs = network.Arcs(first, batch);
        var arcLoss = nn.functional.cross_entropy(arcs.reshape(batch.Rows * batch.Width, -1), tensor(heads), ignore_index: -1);
        return Tags(network.partOfSpeech, e => e.Silver?.PartOfSpeech) + (0.5 * Tags(network.entity, e => e.Silver?.Entity)) + Tags(network.relation, e => e.Silver?.Relation) + arcLoss;
    }
}
