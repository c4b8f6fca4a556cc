using Sayso.Attributions;
using TorchSharp;
using static TorchSharp.torch;

namespace Sayso.Lab.Training;

/// <summary>
/// How well words are guessed among the true ones and a sample of others (Jean et al. 2015). The words guessed share their vectors
/// with the words read (Press and Wolf 2017).
/// </summary>
internal sealed class SampledSoftmax
{
    private const int Samples = 1024;
    private readonly TorchSharp.Modules.Embedding _words;
    private readonly float[] _logShare;
    private readonly int[] _noise;

    /// <param name="words">The vectors of words.</param>
    /// <param name="counts">How often each occurs.</param>
    public SampledSoftmax(TorchSharp.Modules.Embedding words, int[] counts)
    {
        _words = words;
        Bias = nn.Parameter(zeros(counts.Length));
        double total = counts.Skip(1).Sum(c => Math.Pow(c, 0.75));
        _logShare = [.. counts.Select(c => (float)Math.Log(Math.Max(1e-9, Math.Pow(c, 0.75) / total)))];
        _noise = [.. counts.SelectMany((c, w) => w == 0 ? [] : Enumerable.Repeat(w, (int)(Math.Pow(c, 0.75) / total * 4_000_000)))];
    }

    /// <summary>What each word gets for being common.</summary>
    public TorchSharp.Modules.Parameter Bias { get; }

    /// <summary>The words that guesses are weighed against.</summary>
    public Sample Draw(Random random)
    {
        var noise = new long[Samples];
        for (int i = 0; i < Samples; i++)
        {
            noise[i] = _noise[random.Next(_noise.Length)];
        }

        var rows = tensor(noise);
        return new Sample(rows, _words.call(rows), Bias.index_select(0, rows) - Expected(noise));
    }

    /// <summary>The mean loss of guesses, [guesses, word size].</summary>
    public Tensor Loss(Tensor guesses, long[] targets, Sample sample)
    {
        var target = tensor(targets);
        var right = (guesses * _words.call(target)).sum(1) + Bias.index_select(0, target) - Expected(targets);
        var wrong = guesses.matmul(sample.Vectors.t()) + sample.Bias;
        wrong = wrong.masked_fill(target.unsqueeze(1) == sample.Rows.unsqueeze(0), -1e9f);
        return (logsumexp(cat([right.unsqueeze(1), wrong], 1), 1) - right).mean();
    }

    // How often the sample is expected to hold each word, in logarithms, so that common words gain nothing by being drawn often.
    private Tensor Expected(long[] words) => tensor(words.Select(w => _logShare[w] + MathF.Log(Samples)).ToArray());

    /// <summary>Words drawn, with their vectors and biases.</summary>
    public sealed record Sample(Tensor Rows, Tensor Vectors, Tensor Bias);
}
