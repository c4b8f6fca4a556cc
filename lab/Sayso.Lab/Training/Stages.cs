using Sayso.Attributions;
using Sayso.Lab.Corpora;
using Sayso.Lab.Vectors;
using Sayso.Text;
using TorchSharp;

namespace Sayso.Lab.Training;

/// <summary>The stages after the word vectors, each leaving its result in the runs folder for the next.</summary>
internal static class Stages
{
    /// <summary>Teaches embeddings and the first layer by next words, then both layers by missing words; either can be left out.</summary>
    public static void Pretrain(Settings settings)
    {
        var table = VectorTable.Load(settings);
        // News counts threefold, for there is little of it.
        var news = Polnear.Load(settings.Polnear("train")).Select(s => s.Text).ToList();
        var texts = Briefings.Texts(settings.Briefings).Concat(news).Concat(news).Concat(news).AsParallel().AsOrdered()
            .Select(t => Example.Of(new AnnotatedStory("", new Document(t), Layout.Of(t), []), table.Vocabulary, null)).ToList();
        int[] counts = WordCounts(table, texts);
        torch.manual_seed(1);
        var network = NewNetwork(settings, table, new SilverLabels(), 0.1);
        if (settings.Has("continue"))
        {
            network.load(settings.Run(settings.Text("continue", "") + ".weights"));
        }

        network.train();
        Play(new NextWords(network, settings.Count("hidden", Hidden), table.Size, counts), settings.Number("nextrate", 2.5e-3), settings.Count("nextsteps", 5000));
        Play(new MissingWords(network, settings.Count("hidden", Hidden), table.Size, counts), settings.Number("missingrate", 1.5e-3), settings.Count("missingsteps", 1200));

        void Play(IWordGame game, double rate, int steps) => Pretraining.Run(game, texts, settings.Count("threads", 2), rate, steps, (step, line) =>
        {
            Console.WriteLine(line);
            if (step % 500 == 0 || step == steps)
            {
                network.save(settings.Run(settings.Text("pretrained", "pretrained") + ".weights"));
            }
        });
    }

    /// <summary>Trains on PolNeAR's train split, scores on dev, and exports.</summary>
    public static void Train(Settings settings)
    {
        var table = VectorTable.Load(settings);
        var labels = new SilverLabels();
        var trainStories = Polnear.Load(settings.Polnear("train"));
        var silver = Silver.Load(Path.Combine(settings.Polnear("train"), "corenlp.conllu.gz"), trainStories.ToDictionary(s => s.Name, StringComparer.Ordinal), labels);
        var train = trainStories.ConvertAll(s => Example.Of(s, table.Vocabulary, silver.GetValueOrDefault(s.Name)));
        var devStories = Polnear.Load(settings.Polnear("dev"));
        var devSilver = Silver.Load(Path.Combine(settings.Polnear("dev"), "corenlp.conllu.gz"), devStories.ToDictionary(s => s.Name, StringComparer.Ordinal), labels);
        var dev = devStories.ConvertAll(s => Example.Of(s, table.Vocabulary, devSilver.GetValueOrDefault(s.Name)));
        var own = OwnStories.Load(settings.Text("stories-of-our-own", "lab/Sayso.Lab/Stories")).ConvertAll(s => Example.Of(s, table.Vocabulary, null));
        Console.WriteLine($"our own {own.Count} stories {own.Sum(e => e.Labels.Length)} tokens {own.Sum(e => e.Cues.Count)} cues");
        Console.WriteLine($"train {train.Count} stories {train.Sum(e => e.Labels.Length)} tokens {train.Sum(e => e.Cues.Count)} cues; dev {dev.Count}");
        int seed = settings.Count("seed", 1);
        torch.manual_seed(seed);
        var network = NewNetwork(settings, table, labels, settings.Number("dropout", 0.4));
        string pretrained = settings.Text("pretrained", "pretrained");
        if (!settings.Has("start") && !string.Equals(pretrained, "none", StringComparison.Ordinal))
        {
            network.TakePretrained(LoadPretrained(settings, table, pretrained));
        }

        if (settings.Has("start"))
        {
            network.load(settings.Run(settings.Text("start", "") + ".weights"));
        }

        int epochs = settings.Count("epochs", 8);
        var recipe = new Recipe(epochs, settings.Count("stories", 4), settings.Number("rate", 2e-3), seed, settings.Number("grammar", 0.3), settings.Number("ema", 0.998), settings.Number("worddrop", 0.25), settings.Number("slow", 0.5), settings.Number("scatter", 0), settings.Count("own", 2), settings.Count("threads", 2));
        var trainer = new Trainer(network, recipe, WordCounts(table, train));
        string name = settings.Text("name", "model");
        trainer.Run(train, own, (epoch, line) =>
        {
            Console.WriteLine(line);
            if (epoch % settings.Count("every", 2) == 0 || epoch == epochs)
            {
                trainer.WithAverage(() =>
                {
                    Console.WriteLine($"dev {Score.Brief(Score.Of(dev, new Finder([network]), settings.Run(name + "-dev")))}");
                    Console.WriteLine($"grammar {Score.Grammar(dev, network)}");
                    network.save(settings.Run(name + ".weights"));
                    Export.Write(network, table.Vocabulary, labels, train, settings.Run(name + ".safetensors"), settings.ToString());
                });
            }
        });
    }

    /// <summary>Fits the scale of confidence on dev and writes the model that is shipped.</summary>
    public static void Calibrate(Settings settings) => Console.WriteLine(ConfidenceFit.Run(
        settings.Run(settings.Text("name", "model") + ".safetensors"),
        Polnear.Load(settings.Polnear("dev")),
        settings.Text("output", "models/attributions.safetensors")));

    private const int Hidden = 256;

    private static Network NewNetwork(Settings settings, VectorTable table, SilverLabels labels, double dropout)
    {
        var network = new Network(new NetworkShape(table.Vocabulary.Count, table.Size, settings.Count("hidden", Hidden), 128, labels.PartsOfSpeech.Count, labels.Entities.Count, labels.Relations.Count, dropout));
        using var _ = torch.no_grad();
        double norm = Math.Sqrt(table.Vectors.Average(v => v * v));
        network.word.weight!.copy_(torch.tensor(table.Vectors, [table.Vocabulary.Count, table.Size]) / (norm * 4));
        return network;
    }

    private static Network LoadPretrained(Settings settings, VectorTable table, string name)
    {
        var network = NewNetwork(settings, table, new SilverLabels(), 0);
        network.load(settings.Run(name + ".weights"));
        return network;
    }

    private static int[] WordCounts(VectorTable table, IEnumerable<Example> texts)
    {
        var counts = new int[table.Vocabulary.Count];
        foreach (int word in texts.SelectMany(e => e.Features.Words))
        {
            counts[word]++;
        }

        return counts;
    }
}
