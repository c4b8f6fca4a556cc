using System.Diagnostics;
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

namespace Sayso.Lab.Training;

/// <summary>Plays a game of words over passages, so many steps.</summary>
internal static class Pretraining
{
    private const int Rows = 32;

    /// <param name="say">Told after every hundredth step how it goes.</param>
    public static void Run(IWordGame game, List<Example> texts, int parts, double rate, int total, Action<int, string> say)
    {
        var random = new Random(7);
        var parameters = game.Parameters().ToList();
        var optimiser = optim.Adam(parameters, rate, beta2: 0.98);
        var watch = Stopwatch.StartNew();
        double loss = 0;
        int steps = 0;
        long tokens = 0;
        var passages = texts.SelectMany(t => t.Passages.Select(p => (Text: t, Range: p))).ToArray();
        while (true)
        {
            random.Shuffle(passages);
            foreach (var chunk in passages.Chunk(Rows * parts))
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

                var done = ParallelGradient.Of(parameters, [.. chunk.Chunk(Rows).Select(part => (Part: part, Random: new Random(random.Next()))).Select(p => new Func<(Tensor, (float Loss, int Tokens))>(() =>
                {
                    var batch = game.Deal(p.Part, p.Random);
                    var l = game.Loss(batch, p.Random);
                    return (l, (l.item<float>(), batch.Lengths.Sum()));
                }))]);
                nn.utils.clip_grad_norm_(parameters, 5);
                optimiser.step();
                loss += done.Average(d => d.Loss);
                tokens += done.Sum(d => d.Tokens);
                if (++steps % 100 == 0)
                {
                    say(steps, string.Create(CultureInfo.InvariantCulture, $"step {steps} loss {loss / 100:F4} {tokens / 1e6:F2} M tokens {tokens / watch.Elapsed.TotalSeconds:F0}/s {watch.Elapsed.TotalMinutes:F1} min"));
                    loss = 0;
                }
            }
        }
    }
}
