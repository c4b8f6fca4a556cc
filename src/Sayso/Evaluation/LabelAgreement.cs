using Sayso.Attributions;
namespace Sayso.Evaluation;

/// <summary>Krippendorff's alpha, nominal, between two labellings of the same words with a role or none.</summary>
internal sealed class LabelAgreement
{
    private const int LabelCount = 4;
    private readonly long[,] _pairs = new long[LabelCount, LabelCount];

    /// <summary>The agreement beyond chance: 1 when all agree, 0 when none but chance does.</summary>
    public double Alpha
    {
        get
        {
            var marginals = new long[LabelCount];
            long labels = 0;
            long disagreements = 0;
            for (int x = 0; x < LabelCount; x++)
            {
                for (int y = 0; y < LabelCount; y++)
                {
                    marginals[x] += _pairs[x, y];
                    marginals[y] += _pairs[x, y];
                    labels += 2 * _pairs[x, y];
                    disagreements += x == y ? 0 : 2 * _pairs[x, y];
                }
            }

            Int128 unlike = ((Int128)labels * labels) - marginals.Aggregate(Int128.Zero, (sum, m) => sum + ((Int128)m * m));
            double expected = labels > 1 ? (double)unlike / (labels - 1) : 0;
            return expected > 0 ? 1 - (disagreements / expected) : 0;
        }
    }

    public void Add(MarkedStory story)
    {
        var gold = LabelsOf(story.Gold, story.WordCount);
        var predicted = LabelsOf(story.Predicted, story.WordCount);
        for (int i = 0; i < gold.Length; i++)
        {
            _pairs[gold[i], predicted[i]]++;
        }
    }

    /// <summary>A word in several roles takes the cue before the source before the content.</summary>
    private static byte[] LabelsOf(IReadOnlyList<MarkedAttribution> attributions, int wordCount)
    {
        var labels = new byte[wordCount];
        ReadOnlySpan<Role> order = [Role.Content, Role.Source, Role.Cue];
        for (int i = 0; i < order.Length; i++)
        {
            foreach (var attribution in attributions)
            {
                foreach (int word in attribution.Words(order[i]).Words)
                {
                    labels[word] = (byte)(i + 1);
                }
            }
        }

        return labels;
    }
}
