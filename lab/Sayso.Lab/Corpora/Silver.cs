using System.Globalization;
using System.IO.Compression;
using Sayso.Text;

namespace Sayso.Lab.Corpora;

/// <summary>CoreNLP's automatic analysis of a story, carried over to our tokens. -1 where a token has none.</summary>
internal sealed class Silver
{
    public required int[] PartOfSpeech { get; init; }

    public required int[] Entity { get; init; }

    /// <summary>The label of tokens that belong to no name.</summary>
    public required int NoName { get; init; }

    public required int[] Relation { get; init; }

    /// <summary>The index of our token that holds the head; the token's own index for the root of a sentence.</summary>
    public required int[] Head { get; init; }

    private const string Unnamed = "NER=O";

    /// <summary>Reads <c>corenlp.conllu.gz</c>; the label inventories grow as labels are met, so train is to be read first.</summary>
    public static Dictionary<string, Silver> Load(string file, IReadOnlyDictionary<string, AnnotatedStory> stories, SilverLabels labels)
    {
        var result = new Dictionary<string, Silver>(StringComparer.Ordinal);
        using var reader = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        AnnotatedStory? story = null;
        Silver? silver = null;
        Dictionary<int, int>? byStart = null;
        var sentence = new List<(int Token, int Head)>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("# newdoc id = ", StringComparison.Ordinal))
            {
                story = stories.GetValueOrDefault(line["# newdoc id = ".Length..].Trim());
                if (story is not null)
                {
                    silver = Empty(story.Layout.Tokens.Count, labels.Entities.Of(Unnamed));
                    result[story.Name] = silver;
                    byStart = Enumerable.Range(0, story.Layout.Tokens.Count).ToDictionary(i => story.Layout.Tokens[i].Span.Start);
                }
            }
            else if (line.Length == 0)
            {
                Attach(sentence, silver);
                sentence.Clear();
            }
            else if (line[0] != '#' && story is not null)
            {
                string[] f = line.Split('\t');
                int start = int.Parse(f[9].Split('|').First(x => x.StartsWith("Start=", StringComparison.Ordinal))[6..], CultureInfo.InvariantCulture);
                int token = byStart!.GetValueOrDefault(story.Document.FromCodePoint(start), -1);
                sentence.Add((token, int.Parse(f[6], CultureInfo.InvariantCulture)));
                if (token >= 0)
                {
                    silver!.PartOfSpeech[token] = labels.PartsOfSpeech.Of(f[4]);
                    silver.Relation[token] = labels.Relations.Of(f[7]);
                    silver.Entity[token] = labels.Entities.Of(f[9].Split('|').FirstOrDefault(x => x.StartsWith("NER=", StringComparison.Ordinal)) ?? Unnamed);
                }
            }
        }

        Attach(sentence, silver);
        return result;
    }

    private static void Attach(List<(int Token, int Head)> sentence, Silver? silver)
    {
        foreach (var (token, head) in sentence)
        {
            if (token >= 0 && head >= 0)
            {
                int to = head == 0 ? token : head <= sentence.Count ? sentence[head - 1].Token : -1;
                silver!.Head[token] = to;
            }
        }
    }

    private static Silver Empty(int count, int noName)
    {
        int[] None()
        {
            var a = new int[count];
            Array.Fill(a, -1);
            return a;
        }

        return new Silver { PartOfSpeech = None(), Entity = None(), Relation = None(), Head = None(), NoName = noName };
    }
}

/// <summary>The labels met in silver annotation.</summary>
internal sealed class SilverLabels
{
    public LabelSet PartsOfSpeech { get; } = new();

    public LabelSet Entities { get; } = new();

    public LabelSet Relations { get; } = new();
}

/// <summary>Names numbered in the order they were met.</summary>
internal sealed class LabelSet
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public int Count => _numbers.Count;

    /// <summary>The names in order of their numbers.</summary>
    public IEnumerable<string> Names => _numbers.OrderBy(n => n.Value).Select(n => n.Key);

    public int Of(string name)
    {
        if (!_numbers.TryGetValue(name, out int number))
        {
            number = _numbers.Count;
            _numbers.Add(name, number);
        }

        return number;
    }
}
