using System.Globalization;
using System.Numerics.Tensors;
using Sayso.Attributions;

namespace Sayso.Lab.Vectors;

/// <summary>
/// Word vectors by skip-gram with negative sampling (Mikolov et al. 2013), with output vectors of their own for each place in
/// the window (Ling et al. 2015, "structured skip-gram"), which makes them better at grammar than at topic.
/// </summary>
internal sealed class WordVectors
{
    private const int Window = 4;
    private const int Negatives = 5;
    private readonly int _size;
    private readonly int[] _text;
    private readonly float[] _in;
    private readonly float[] _out;
    private readonly int[] _noise;
    private readonly float[] _keep;

    private WordVectors(int[] text, int rows, int size)
    {
        _size = size;
        _text = text;
        var random = new Random(1);
        _in = [.. Enumerable.Range(0, rows * size).Select(_ => (random.NextSingle() - 0.5f) / size)];
        _out = new float[(long)rows * size * 2 * Window];
        var counts = new double[rows];
        foreach (int w in text)
        {
            counts[w]++;
        }

        double total = counts.Sum();
        _keep = [.. counts.Select(c => c == 0 ? 1f : (float)Math.Min(1, Math.Sqrt(1e-4 * total / c) + (1e-4 * total / c)))];
        double powers = counts.Skip(Vocabulary.Unknown).Sum(c => Math.Pow(c, 0.75));
        var noise = new List<int>();
        for (int w = Vocabulary.Unknown; w < rows; w++)
        {
            int share = (int)(Math.Pow(counts[w], 0.75) / powers * 2_000_000);
            noise.AddRange(Enumerable.Repeat(w, share));
        }

        _noise = [.. noise];
    }

    /// <summary>Trains on token rows (row 0 parts texts) and returns rows × size.</summary>
    public static float[] Train(int[] text, int rows, int size, int epochs, Action<string> say)
    {
        var vectors = new WordVectors(text, rows, size);
        int threads = Environment.ProcessorCount;
        long done = 0;
        long all = (long)text.Length * epochs;
        Parallel.For(0, threads, t =>
        {
            var random = new Random(100 + t);
            var gradient = new float[size];
            int from = (int)((long)text.Length * t / threads);
            int to = (int)((long)text.Length * (t + 1) / threads);
            for (int epoch = 0; epoch < epochs; epoch++)
            {
                for (int i = from; i < to; i++)
                {
                    if ((i & 0xFFFFF) == 0)
                    {
                        say(string.Create(CultureInfo.InvariantCulture, $"vectors {100.0 * Interlocked.Read(ref done) / all:F0}%"));
                    }

                    if ((i & 1023) == 0)
                    {
                        Interlocked.Add(ref done, 1024);
                    }

                    float rate = 0.05f * Math.Max(1e-3f, 1 - ((float)Interlocked.Read(ref done) / all));
                    vectors.Step(i, from, to, rate, random, gradient);
                }
            }
        });
        return vectors._in;
    }

    private void Step(int i, int from, int to, float rate, Random random, float[] gradient)
    {
        int word = _text[i];
        if (word == Vocabulary.Padding || random.NextSingle() > _keep[word])
        {
            return;
        }

        int reach = 1 + random.Next(Window);
        var input = _in.AsSpan(word * _size, _size);
        for (int d = -reach; d <= reach; d++)
        {
            int j = i + d;
            if (d == 0 || j < from || j >= to || _text[j] == Vocabulary.Padding)
            {
                continue;
            }

            int place = d < 0 ? d + Window : d + Window - 1;
            Array.Clear(gradient);
            for (int n = 0; n <= Negatives; n++)
            {
                int target = n == 0 ? _text[j] : _noise[random.Next(_noise.Length)];
                if (n > 0 && target == _text[j])
                {
                    continue;
                }

                var output = _out.AsSpan(((target * 2 * Window) + place) * _size, _size);
                float score = TensorPrimitives.Dot<float>(input, output);
                float g = ((n == 0 ? 1 : 0) - (1 / (1 + MathF.Exp(-score)))) * rate;
                TensorPrimitives.MultiplyAdd<float>(output, g, gradient, gradient);
                TensorPrimitives.MultiplyAdd<float>(input, g, output, output);
            }

            TensorPrimitives.Add<float>(input, gradient, input);
        }
    }
}
