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

    public float[] Weights(AnaphorClass kind) => _weights[(int)kind];

    /// <summary>The score of a pair, to be compared with those of the candidate's other pairs alone.</summary>
    public float Score(AnaphorClass kind, ReadOnlySpan<float> values)
    {
        float[] weights = _weights[(int)kind];
        float sum = 0;
        for (int i = 0; i < values.Length; i++)
        {
            sum += weights[i] * values[i];
        }

        return sum;
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
