using System.Globalization;
using Sayso.Attributions;
using Sayso.Lab.Corpora;
using Sayso.Lab.Training;
using Sayso.Lab.Vectors;
using Sayso.Text;
using TorchSharp;

// lab vectors|pretrain|train [--name value]…   See docs/model-card.md.
var options = new Dictionary<string, string>(StringComparer.Ordinal);
for (int i = 1; i + 1 < args.Length; i += 2)
{
    options[args[i].TrimStart('-')] = args[i + 1];
}

string Text(string name, string otherwise) => options.GetValueOrDefault(name, otherwise);
double Number(string name, double otherwise) => options.TryGetValue(name, out string? v) ? double.Parse(v, CultureInfo.InvariantCulture) : otherwise;
string data = Text("data", "../shared/data");
string runs = Text("runs", "runs");
Directory.CreateDirectory(runs);
string vectorFile = Path.Combine(runs, "vectors.bin");

switch (args.FirstOrDefault())
{
    case "vectors":
        MakeVectors();
        return 0;
    case "pretrain":
        Pretrain();
        return 0;
    case "train":
        Train();
        return 0;
    default:
        Console.Error.WriteLine("usage: lab vectors|pretrain|train [--data DIR] [--runs DIR] …");
        return 2;
}

void MakeVectors()
{
    var texts = Polnear.Load(Path.Combine(data, "polnear", "train")).Select(s => s.Text).Concat(Briefings.Texts(Path.Combine(data, "briefings.jsonl.gz"))).ToList();
    var counts = new Dictionary<string, int>(StringComparer.Ordinal);
    var layouts = texts.AsParallel().AsOrdered().Select(Layout.Of).ToList();
    foreach (var layout in layouts)
    {
        foreach (var token in layout.Tokens)
        {
            string word = Normal(token.Span.Of(layout.Text));
            System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, word, out _)++;
        }
    }

    var words = counts.Where(c => c.Value >= 4 && c.Key.Length <= 40).OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Select(c => c.Key).Take(30000).ToList();
    var vocabulary = new Vocabulary(words);
    var stream = new List<int>();
    foreach (var layout in layouts)
    {
        foreach (var token in layout.Tokens)
        {
            stream.Add(vocabulary.RowOf(token.Span.Of(layout.Text)));
        }

        stream.Add(Vocabulary.Padding);
    }

    Console.WriteLine($"{stream.Count} tokens, {vocabulary.Count} words");
    int size = (int)Number("size", 100);
    float[] vectors = WordVectors.Train([.. stream], vocabulary.Count, size, (int)Number("epochs", 3), s => Console.WriteLine(s));
    using var writer = new BinaryWriter(File.Create(vectorFile));
    writer.Write(words.Count);
    words.ForEach(writer.Write);
    writer.Write(size);
    foreach (float v in vectors)
    {
        writer.Write(v);
    }

    foreach (string probe in new[] { "said", "trump", "denied", "senator", "believes", "report" })
    {
        Console.WriteLine(probe + ": " + string.Join(' ', Nearest(vocabulary, vectors, size, probe)));
    }
}

static IEnumerable<string> Nearest(Vocabulary vocabulary, float[] vectors, int size, string word)
{
    float[] v = vectors[(vocabulary.RowOf(word) * size)..((vocabulary.RowOf(word) + 1) * size)];
    return Enumerable.Range(2, Math.Min(15000, vocabulary.Count - 2)).OrderByDescending(r => System.Numerics.Tensors.TensorPrimitives.CosineSimilarity<float>(v, vectors.AsSpan(r * size, size))).Skip(1).Take(8).Select(r => vocabulary.Words[r - 2]);
}

static string Normal(ReadOnlySpan<char> word)
{
    var normal = new char[word.Length];
    return new string(normal, 0, Vocabulary.Normalise(word, normal));
}

(Vocabulary Vocabulary, float[] Vectors, int Size) LoadVectors()
{
    var reader = new BinaryReader(File.OpenRead(vectorFile));
    var vocabulary = new Vocabulary([.. Enumerable.Range(0, reader.ReadInt32()).Select(_ => reader.ReadString())]);
    int size = reader.ReadInt32();
    var vectors = new float[vocabulary.Count * size];
    for (int i = 0; i < vectors.Length; i++)
    {
        vectors[i] = reader.ReadSingle();
    }

    return (vocabulary, vectors, size);
}

Network NewNetwork(Vocabulary vocabulary, float[] vectors, int size, SilverLabels labels)
{
    var network = new Network(new NetworkShape(vocabulary.Count, size, (int)Number("hidden", 200), 128, labels.PartsOfSpeech.Count, labels.Entities.Count, labels.Relations.Count, Number("dropout", 0.4)));
    using var _ = torch.no_grad();
    double norm = Math.Sqrt(vectors.Average(v => v * v));
    network.word.weight!.copy_(torch.tensor(vectors, [vocabulary.Count, size]) / (norm * 4));
    return network;
}

void Pretrain()
{
    var (vocabulary, vectors, size) = LoadVectors();
    var news = Polnear.Load(Path.Combine(data, "polnear", "train")).Select(s => s.Text).ToList();
    var texts = Briefings.Texts(Path.Combine(data, "briefings.jsonl.gz")).Concat(news).Concat(news).Concat(news).AsParallel().AsOrdered().Select(t => Example.Of(new GoldStory("", new Document(t), Layout.Of(t), []), vocabulary, null)).ToList();
    var counts = new int[vocabulary.Count];
    foreach (int w in texts.SelectMany(e => e.Features.Words))
    {
        counts[w]++;
    }

    torch.manual_seed(1);
    torch.set_num_threads((int)Number("threads", 2));
    var network = NewNetwork(vocabulary, vectors, size, new SilverLabels());
    new LanguageModel(network, (int)Number("hidden", 200), size, counts).Run(texts, (int)Number("rows", 32), Number("rate", 2e-3), Number("minutes", 30), Console.WriteLine);
    network.save(Path.Combine(runs, Text("name", "pretrained") + ".weights"));
}

void Train()
{
    string name = Text("name", "run");
    var (vocabulary, vectors, size) = LoadVectors();
    var labels = new SilverLabels();
    List<Example> Load(string split)
    {
        var stories = Polnear.Load(Path.Combine(data, "polnear", split));
        var silver = split == "train" ? Silver.Load(Path.Combine(data, "polnear", split, "corenlp.conllu.gz"), stories.ToDictionary(s => s.Name), labels) : [];
        return [.. stories.Select(s => Example.Of(s, vocabulary, silver.GetValueOrDefault(s.Name)))];
    }

    var train = Load("train");
    var dev = Load("dev");
    var counts = new int[vocabulary.Count];
    foreach (int w in train.SelectMany(e => e.Features.Words))
    {
        counts[w]++;
    }

    Console.WriteLine($"train {train.Count} stories {train.Sum(e => e.Labels.Length)} tokens {train.Sum(e => e.Cues.Count)} cues; dev {dev.Count}");
    int seed = (int)Number("seed", 1);
    torch.manual_seed(seed);
    torch.set_num_threads((int)Number("threads", 2));
    var network = NewNetwork(vocabulary, vectors, size, labels);
    if (options.TryGetValue("from", out string? from))
    {
        var teacher = NewNetwork(vocabulary, vectors, size, new SilverLabels());
        teacher.load(Path.Combine(runs, from + ".weights"));
        network.TakePretrained(teacher);
    }

    var trainer = new Trainer(network, new Recipe((int)Number("epochs", 15), (int)Number("stories", 4), Number("rate", 2e-3), seed, Number("grammar", 0.3), Number("ema", 0.998), Number("worddrop", 0.25), Number("slow", options.ContainsKey("from") ? 0.5 : 1)), counts);
    int every = (int)Number("every", 5);
    trainer.Run(train, (epoch, line) =>
    {
        Console.WriteLine(line);
        if (epoch % every == 0 || epoch == (int)Number("epochs", 15))
        {
            using (torch.no_grad())
            {
                var own = network.parameters().Select(p => p.detach().clone()).ToList();
                foreach (var (p, a) in network.parameters().Zip(trainer.Average))
                {
                    p.copy_(a);
                }

                var scores = Score.Of(dev, new Finder([network]), Path.Combine(runs, name + "-dev"));
                Console.WriteLine($"dev {Score.Brief(scores)}");
                network.save(Path.Combine(runs, name + ".weights"));
                Export.Write(network, vocabulary, Path.Combine(runs, name + ".safetensors"), string.Join(' ', args));
                foreach (var (p, o) in network.parameters().Zip(own))
                {
                    p.copy_(o);
                    o.Dispose();
                }
            }
        }
    });
}
