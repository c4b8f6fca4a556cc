using System.Text;
using Sayso.Attributions;
using Sayso.Network;

namespace Sayso.Tests.Attributions;

/// <summary>
/// The tensors of a model, named and shaped as the lab exports them but few numbers each, to be altered before they are read.
/// </summary>
internal sealed class TinyWeights
{
    public const int Hidden = 8;
    public const int Link = 4;
    private const int Both = 2 * Hidden;
    private const int ArcSize = 64;

    private static readonly (string Head, string[] Labels)[] Heads = [("partOfSpeech", ["NN", "VBD", "."]), ("entity", ["O", "PERSON"]), ("relation", ["root", "nsubj"])];

    private static readonly string[] FewWords = ["said", "that", "the", "\"", ",", ".", "okafor", "finch", "he", "rain", "it", "was", "we"];

    private readonly string[] _words;

    /// <summary>Makes tensors of zeros.</summary>
    /// <param name="words">The vocabulary.</param>
    /// <param name="wordSize">Numbers that a word's embedding has.</param>
    public TinyWeights(string[] words, int wordSize = 6)
    {
        _words = words;
        Embed("word", words.Length + 2, wordSize);
        Embed("prefix", TokenFeatures.AffixRows, 3);
        Embed("suffix", TokenFeatures.AffixRows, 3);
        Embed("shape", TokenFeatures.ShapeRows, 2);
        Embed("quotation", TokenFeatures.QuotationRows, 2);
        Embed("place", TokenFeatures.PlaceRows, 2);
        int input = wordSize + 12;
        Lstm("forward1", input);
        Lstm("backward1", input);
        Lstm("forward2", Both);
        Lstm("backward2", Both);
        Linear("emission", Labels.Count, Both);
        foreach (var (head, labels) in Heads)
        {
            Linear(head, labels.Length, Both);
        }

        Linear("arcFrom", ArcSize, Both);
        Linear("arcTo", ArcSize, Both);
        foreach (string side in (string[])["pieceLink", "cueLinkPiece", "cueLinkSource", "sourceLink"])
        {
            Linear(side, Link, 2 * Both);
        }

        foreach (string name in (string[])["piece", "source"])
        {
            Embed(name + "Rank", LinkFeatures.RankRows, Link);
            Embed(name + "Distance", LinkFeatures.DistanceRows, Link);
            Embed(name + "Boundary", LinkFeatures.BoundaryRows, Link);
            Linear(name + "Score", 1, Link);
        }

        Add("noSource", Link);
        Add("transitions", Labels.Count, Labels.Count);
        Add("starts", Labels.Count);
        Add("ends", Labels.Count);
        Add("confidence", ConfidenceScale.Size);
    }

    /// <summary>Each tensor's shape and numbers; the vocabulary is none of them.</summary>
    public SortedDictionary<string, (int[] Shape, float[] Numbers)> Tensors { get; } = new(StringComparer.Ordinal);

    /// <summary>Random numbers, large enough that all kinds of labels are given and all kinds of links made.</summary>
    public static TinyWeights Random(int seed)
    {
        var random = new Random(seed);
        var weights = new TinyWeights(FewWords);
        // Grammar comes last: what attributions are found must not hang on it.
        foreach (var (name, (_, numbers)) in weights.Tensors.OrderBy(tensor => IsGrammar(tensor.Key)))
        {
            double size = name == "emission.weight" ? 10 : name.Contains('.', StringComparison.Ordinal) && !name.Contains("bias", StringComparison.Ordinal) ? 1.5 : 0.4;
            for (int i = 0; i < numbers.Length; i++)
            {
                numbers[i] = (float)(size * ((2 * random.NextDouble()) - 1));
            }
        }

        return weights;
    }

    /// <summary>Makes a tensor's numbers from their places.</summary>
    public void Set(string tensor, Func<int, int, float> number)
    {
        var (shape, numbers) = Tensors[tensor];
        for (int i = 0; i < numbers.Length; i++)
        {
            numbers[i] = number(i / shape[^1], i % shape[^1]);
        }
    }

    /// <summary>The tensors as the lab writes them: in half precision, but for the scale of confidence.</summary>
    /// <param name="without">A tensor to leave out.</param>
    /// <param name="instead">What to add in the end.</param>
    public WeightFile ToFile(string? without = null, Action<WeightFileWriter>? instead = null)
    {
        var writer = new WeightFileWriter();
        foreach (var (name, (shape, numbers)) in Tensors.Where(tensor => tensor.Key != without))
        {
            if (name == "confidence")
            {
                writer.Add<float>(name, shape, numbers);
            }
            else
            {
                writer.AddHalf(name, shape, numbers);
            }
        }

        foreach (var (name, lines) in Heads.Select(head => (head.Head + ".labels", head.Labels)).Prepend(("vocabulary", _words)).Where(list => list.Item1 != without))
        {
            byte[] text = Encoding.UTF8.GetBytes(string.Join('\n', lines));
            writer.Add<byte>(name, [text.Length], text);
        }

        if (without != "cueWords")
        {
            writer.Add<byte>("cueWords", [_words.Length + 2], [.. Enumerable.Repeat((byte)1, _words.Length + 2)]);
        }

        instead?.Invoke(writer);
        using var stream = new MemoryStream();
        writer.Write(stream);
        return WeightFile.Read("tiny", stream.ToArray());
    }

    public AttributionModel ToModel()
    {
        using var file = ToFile();
        return new AttributionModel(file);
    }

    private static bool IsGrammar(string tensor) => tensor.StartsWith("arc", StringComparison.Ordinal) || Heads.Any(head => tensor.StartsWith(head.Head, StringComparison.Ordinal));

    private void Embed(string name, int rows, int size) => Add(name + ".weight", rows, size);

    private void Lstm(string name, int inputs)
    {
        Add(name + ".weight_ih_l0", 4 * Hidden, inputs);
        Add(name + ".weight_hh_l0", 4 * Hidden, Hidden);
        Add(name + ".bias_ih_l0", 4 * Hidden);
        Add(name + ".bias_hh_l0", 4 * Hidden);
    }

    private void Linear(string name, int outputs, int inputs)
    {
        Add(name + ".weight", outputs, inputs);
        Add(name + ".bias", outputs);
    }

    private void Add(string name, params int[] shape) => Tensors.Add(name, (shape, new float[shape.Aggregate(1, (a, b) => a * b)]));
}
