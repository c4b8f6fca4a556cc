using System.Diagnostics;
using System.Globalization;
using Sayso.Attributions;
using TorchSharp;
using static TorchSharp.torch;

namespace Sayso.Lab.Training;

/// <summary>
/// Teaches a network's embeddings and first layer on unlabelled text: the forward half guesses the next word, the backward half
/// the one before (as in Peters et al. 2018), among the true word and a sample of others (sampled softmax, Jean et al. 2015).
/// The words guessed share their vectors with the words read (Press and Wolf 2017).
/// </summary>
internal sealed class LanguageModel
{
    private const int Samples = 2000;
    private readonly Network _network;
    private readonly nn.Module<Tensor, Tensor> _forward;
    private readonly nn.Module<Tensor, Tensor> _backward;
    private readonly Tensor _bias;
    private readonly float[] _logShare;
    private readonly int[] _noise;
    private readonly Random _random = new(7);

    public LanguageModel(Network network, int hidden, int wordSize, int[] counts)
    {
        _network = network;
        _forward = nn.Linear(hidden, wordSize);
        _backward = nn.Linear(hidden, wordSize);
        _bias = nn.Parameter(zeros(counts.Length));
        double total = counts.Skip(1).Sum(c => Math.Pow(c, 0.75));
        _logShare = [.. counts.Select(c => (float)Math.Log(Math.Max(1e-9, Math.Pow(c, 0.75) / total)))];
        _noise = [.. counts.SelectMany((c, w) => w == 0 ? [] : Enumerable.Repeat(w, (int)(Math.Pow(c, 0.75) / total * 4_000_000)))];
    }

    public void Run(List<Example> texts, int rows, double rate, int total, Action<string> say)
    {
        var parameters = new[] { _network.word, _network.prefix, _network.suffix, _network.shape, _network.quotation, _network.place }.SelectMany(e => e.parameters())
            .Concat(_network.forward1.parameters()).Concat(_network.backward1.parameters()).Concat(_forward.parameters()).Concat(_backward.parameters()).Append((TorchSharp.Modules.Parameter)_bias).ToList();
        var optimiser = optim.Adam(parameters, rate, beta2: 0.98);
        var watch = Stopwatch.StartNew();
        double loss = 0;
        int steps = 0;
        long tokens = 0;
        _network.train();
        var passages = texts.SelectMany((t, i) => t.Passages.Select(p => (Text: i, Range: p))).ToArray();
        while (true)
        {
            _random.Shuffle(passages);
            foreach (var chunk in passages.Chunk(rows))
            {
                if (steps == total)
                {
                    return;
                }

                using var scope = NewDisposeScope();
                foreach (var group in optimiser.ParamGroups)
                {
                    group.LearningRate = rate * Math.Min(1.0, (steps + 1) / 300.0) * (1 - (0.95 * steps / total));
                }

                var batch = Batch.OfPassages([.. chunk.Select(c => (texts[c.Text], c.Range))]);
                var l = Loss(batch);
                optimiser.zero_grad();
                l.backward();
                nn.utils.clip_grad_norm_(parameters, 5);
                optimiser.step();
                loss += l.item<float>();
                tokens += batch.Lengths.Sum();
                if (++steps % 100 == 0)
                {
                    say(string.Create(CultureInfo.InvariantCulture, $"step {steps} loss {loss / 100:F4} {tokens / 1e6:F2} M tokens {tokens / watch.Elapsed.TotalSeconds:F0}/s {watch.Elapsed.TotalMinutes:F1} min"));
                    loss = 0;
                }
            }
        }
    }

    private Tensor Loss(Batch batch)
    {
        var (forward, backward) = _network.FirstLayer(batch);
        long[] words = batch.Words.data<long>().ToArray();
        var last = new List<long>();
        var next = new List<long>();
        var first = new List<long>();
        var previous = new List<long>();
        for (int r = 0; r < batch.Rows; r++)
        {
            for (int t = 0; t + 1 < batch.Lengths[r]; t++)
            {
                long at = ((long)r * batch.Width) + t;
                if (words[at + 1] > Vocabulary.Unknown)
                {
                    last.Add(at);
                    next.Add(words[at + 1]);
                }

                if (words[at] > Vocabulary.Unknown)
                {
                    first.Add(at + 1);
                    previous.Add(words[at]);
                }
            }
        }

        var noise = new long[Samples];
        for (int i = 0; i < Samples; i++)
        {
            noise[i] = _noise[_random.Next(_noise.Length)];
        }

        var sample = tensor(noise);
        var others = _network.word.call(sample);
        var otherBias = _bias.index_select(0, sample) - tensor(noise.Select(w => _logShare[w]).ToArray()) - MathF.Log(Samples);
        return Side(forward, _forward, last, next, noise, others, otherBias) + Side(backward, _backward, first, previous, noise, others, otherBias);
    }

    private Tensor Side(Tensor states, nn.Module<Tensor, Tensor> project, List<long> at, List<long> targets, long[] noise, Tensor others, Tensor otherBias)
    {
        var flat = states.reshape(-1, states.size(2)).index_select(0, tensor(at.ToArray()));
        var guess = project.call(nn.functional.dropout(flat, 0.1, true));
        var target = tensor(targets.ToArray());
        var right = (guess * _network.word.call(target)).sum(1) + _bias.index_select(0, target) - tensor(targets.Select(w => _logShare[w]).ToArray()) - MathF.Log(Samples);
        var wrong = guess.matmul(others.t()) + otherBias;
        wrong = wrong.masked_fill(target.unsqueeze(1) == tensor(noise).unsqueeze(0), -1e9f);
        return (logsumexp(cat([right.unsqueeze(1), wrong], 1), 1) - right).mean();
    }
}
