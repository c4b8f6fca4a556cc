using System.Runtime.InteropServices;
using Sayso.Attributions;
using Sayso.Lab.Corpora;
using Sayso.Text;

namespace Sayso.Lab.Vectors;

/// <summary>A vocabulary with a vector for each row.</summary>
internal sealed record VectorTable(Vocabulary Vocabulary, float[] Vectors, int Size)
{
    private const int LeastCount = 4;
    private const int MostWords = 30000;
    private const string FileName = "vectors.bin";

    /// <summary>Learns words and vectors from PolNeAR's train texts and the briefings.</summary>
    public static void Make(Settings settings)
    {
        var layouts = Polnear.Load(settings.Polnear("train")).Select(s => s.Text).Concat(Briefings.Texts(settings.Briefings)).AsParallel().AsOrdered().Select(Layout.Of).ToList();
        var vocabulary = new Vocabulary(FrequentWords(layouts));
        var stream = new List<int>();
        foreach (var layout in layouts)
        {
            stream.AddRange(layout.Tokens.Select(t => vocabulary.RowOf(t.Span.Of(layout.Text))));
            stream.Add(Vocabulary.Padding);
        }

        Console.WriteLine($"{stream.Count} tokens, {vocabulary.Count} words");
        int size = settings.Count("size", 100);
        float[] vectors = WordVectors.Train([.. stream], vocabulary.Count, size, settings.Count("vectorepochs", 3), Console.WriteLine);
        new VectorTable(vocabulary, vectors, size).Save(settings.Run(FileName));
    }

    public static VectorTable Load(Settings settings)
    {
        using var reader = new BinaryReader(File.OpenRead(settings.Run(FileName)));
        var vocabulary = new Vocabulary([.. Enumerable.Range(0, reader.ReadInt32()).Select(_ => reader.ReadString())]);
        int size = reader.ReadInt32();
        var vectors = new float[vocabulary.Count * size];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(vectors.AsSpan()));
        return new VectorTable(vocabulary, vectors, size);
    }

    private void Save(string path)
    {
        using var writer = new BinaryWriter(File.Create(path));
        writer.Write(Vocabulary.Words.Count);
        foreach (string word in Vocabulary.Words)
        {
            writer.Write(word);
        }

        writer.Write(Size);
        writer.Write(MemoryMarshal.AsBytes(Vectors.AsSpan()));
    }

    private static IEnumerable<string> FrequentWords(List<Layout> layouts)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var layout in layouts)
        {
            foreach (var token in layout.Tokens)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(counts, Normal(token.Span.Of(layout.Text)), out _)++;
            }
        }

        return counts.Where(c => c.Value >= LeastCount && c.Key.Length <= Vocabulary.LongestWord)
            .OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Select(c => c.Key).Take(MostWords);
    }

    private static string Normal(ReadOnlySpan<char> word)
    {
        var normal = new char[word.Length];
        return new string(normal, 0, Vocabulary.Normalise(word, normal));
    }
}
