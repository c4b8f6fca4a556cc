using System.Globalization;
using System.Reflection;

namespace Sayso.Mentions;

/// <summary>The learned weights that say how well a candidate and a cluster go together. The lab learns them from GUM.</summary>
internal sealed class Ranker
{
    private static readonly Lazy<Ranker> s_shipped = new(LoadShipped);

    private readonly float[][] _weights;

    /// <param name="weights">For each class of candidates a weight for each feature.</param>
    public Ranker(float[][] weights) => _weights = weights;

    /// <summary>The weights inside the package.</summary>
    public static Ranker Shipped => s_shipped.Value;

    /// <summary>The score of a pair, to be compared with those of the candidate's other pairs alone.</summary>
    public float Score(PairFeatures features, AnaphorClass kind, Candidate mine, Cluster cluster, int rank)
    {
        var sum = new WeightSum(_weights[(int)kind]);
        features.Fill(ref sum, mine, cluster, rank);
        return sum.Value;
    }

    /// <summary>The score of the case that the candidate refers to nothing before it.</summary>
    public float ScoreNew(PairFeatures features, AnaphorClass kind, Candidate mine, bool headSeen)
    {
        var sum = new WeightSum(_weights[(int)kind]);
        features.FillNew(ref sum, mine, headSeen);
        return sum.Value;
    }

    /// <summary>Reads lines of class, feature and weight; a feature that is not named weighs nothing.</summary>
    public static Ranker Read(TextReader reader)
    {
        var weights = Enum.GetValues<AnaphorClass>().Select(_ => new float[PairFeatures.Count]).ToArray();
        while (reader.ReadLine() is { } line)
        {
            string[] fields = line.Split('\t');
            if (line.Length > 0 && line[0] != '#')
            {
                weights[(int)Enum.Parse<AnaphorClass>(fields[0])][(int)Enum.Parse<PairFeature>(fields[1])] = float.Parse(fields[2], CultureInfo.InvariantCulture);
            }
        }

        return new Ranker(weights);
    }

    /// <summary>Writes the weights that are not zero, as <see cref="Read"/> reads them.</summary>
    public void Write(TextWriter writer)
    {
        foreach (var kind in Enum.GetValues<AnaphorClass>())
        {
            foreach (var feature in Enum.GetValues<PairFeature>())
            {
                float weight = _weights[(int)kind][(int)feature];
                if (MathF.Abs(weight) >= 0.005f)
                {
                    writer.Write(string.Create(CultureInfo.InvariantCulture, $"{kind}\t{feature}\t{weight:F2}\n"));
                }
            }
        }
    }

    private static Ranker LoadShipped()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("coreference.tsv")!;
        using var reader = new StreamReader(stream);
        return Read(reader);
    }
}
