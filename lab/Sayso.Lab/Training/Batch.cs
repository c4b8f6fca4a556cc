using Sayso.Attributions;
using TorchSharp;
using static TorchSharp.torch;

namespace Sayso.Lab.Training;

/// <summary>Some stories as tensors, one passage a row.</summary>
internal sealed class Batch
{
    public required int Rows { get; init; }

    public required int Width { get; init; }

    public required int[] Lengths { get; init; }

    /// <summary>For each story and token its place in the flattened [rows × width].</summary>
    public required int[][] Flat { get; init; }

    public required IReadOnlyList<Example> Examples { get; init; }

    public required Tensor Words { get; init; }

    public required Tensor Prefixes { get; init; }

    public required Tensor Suffixes { get; init; }

    public required Tensor Shapes { get; init; }

    public required Tensor Quotations { get; init; }

    public required Tensor Places { get; init; }

    /// <summary>[rows, width]: each row's places from its last token to its first, then the padding.</summary>
    public required Tensor Reverse { get; init; }

    /// <summary>Places of the flattened batch whose words are to be guessed, with the words' rows.</summary>
    public required IReadOnlyList<(long At, long Word)> Asked { get; init; }

    /// <param name="dropWord">Given a word's row, whether to hide it.</param>
    /// <param name="scatter">Whether the next story is to be cut into paragraphs that know nothing of each other.</param>
    public static Batch Of(IReadOnlyList<Example> examples, Func<int, bool>? dropWord = null, Func<bool>? scatter = null)
    {
        bool[] scattered = [.. examples.Select(_ => scatter?.Invoke() ?? false)];
        return Of(examples, [.. examples.SelectMany((e, i) => (scattered[i] ? e.Scattered : e.Passages).Select(p => (i, p)))], dropWord, scattered);
    }

    /// <summary>Single passages of any stories, for learning without annotation.</summary>
    /// <param name="ask">Given a word's row, whether it is to be guessed, and whether it is to be seen nevertheless.</param>
    public static Batch OfPassages(IReadOnlyList<(Example Example, Range Range)> passages, Func<int, (bool Asked, bool Seen)>? ask = null) =>
        Of([.. passages.Select(p => p.Example)], [.. passages.Select((p, i) => (i, p.Range))], null, new bool[passages.Count], ask);

    private static Batch Of(IReadOnlyList<Example> examples, List<(int Story, Range Range)> passages, Func<int, bool>? dropWord, bool[] scattered, Func<int, (bool Asked, bool Seen)>? ask = null)
    {
        var asked = new List<(long At, long Word)>();
        int rows = passages.Count;
        int width = passages.Max(p => p.Range.End.Value - p.Range.Start.Value);
        var words = new long[rows * width];
        var prefixes = new long[rows * width];
        var suffixes = new long[rows * width];
        var shapes = new long[rows * width];
        var quotations = new long[rows * width];
        var places = new long[rows * width];
        var reverse = new long[rows * width];
        var flat = examples.Select(e => new int[e.Labels.Length]).ToArray();
        var lengths = new int[rows];
        for (int r = 0; r < rows; r++)
        {
            var (story, range) = passages[r];
            int start = range.Start.Value;
            var f = examples[story].Features;
            int length = range.End.Value - start;
            lengths[r] = length;
            for (int t = 0; t < width; t++)
            {
                int at = (r * width) + t;
                reverse[at] = t < length ? length - 1 - t : t;
                if (t >= length)
                {
                    continue;
                }

                int token = start + t;
                flat[story][token] = at;
                quotations[at] = f.Quotations[token];
                // A paragraph by itself does not know whether it is the story's first.
                places[at] = scattered[story] ? f.Places[token] % 3 : f.Places[token];
                if (ask is not null && ask(f.Words[token]) is { Asked: true } question)
                {
                    asked.Add((at, f.Words[token]));
                    if (!question.Seen)
                    {
                        words[at] = Vocabulary.Unknown;
                        continue;
                    }
                }

                words[at] = dropWord is not null && dropWord(f.Words[token]) ? Vocabulary.Unknown : f.Words[token];
                prefixes[at] = f.Prefixes[token];
                suffixes[at] = f.Suffixes[token];
                shapes[at] = f.Shapes[token];
            }
        }

        Tensor Make(long[] values) => tensor(values, [rows, width]);
        return new Batch
        {
            Rows = rows,
            Width = width,
            Lengths = lengths,
            Flat = flat,
            Examples = examples,
            Words = Make(words),
            Prefixes = Make(prefixes),
            Suffixes = Make(suffixes),
            Shapes = Make(shapes),
            Quotations = Make(quotations),
            Places = Make(places),
            Reverse = Make(reverse),
            Asked = asked,
        };
    }

    /// <summary>Forbids that a stretch goes on into a paragraph's first token. <paramref name="emissions"/> is [rows × width × labels].</summary>
    public void ForbidCrossing(Span<float> emissions)
    {
        for (int s = 0; s < Examples.Count; s++)
        {
            for (int i = 0; i < Flat[s].Length; i++)
            {
                if (Examples[s].Features.OpensParagraph(i))
                {
                    for (int label = 0; label < Labels.Count; label++)
                    {
                        if (Labels.IsFurther(label))
                        {
                            emissions[(Flat[s][i] * Labels.Count) + label] = -1e4f;
                        }
                    }
                }
            }
        }
    }

    /// <summary>Gathers one value a token into [rows × width]; <paramref name="missing"/> elsewhere.</summary>
    public long[] Spread(Func<Example, int[]?> values, long missing)
    {
        var spread = new long[Rows * Width];
        Array.Fill(spread, missing);
        for (int s = 0; s < Examples.Count; s++)
        {
            if (values(Examples[s]) is { } from)
            {
                for (int i = 0; i < from.Length; i++)
                {
                    spread[Flat[s][i]] = from[i];
                }
            }
        }

        return spread;
    }
}
