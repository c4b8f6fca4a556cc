namespace Sayso.Evaluation;

/// <summary>Whether confidence means what it says: of the attributions held to be 90% sure, nine in ten are right.</summary>
public sealed class Calibration
{
    /// <summary>How many bins of equal width the confidences are put into.</summary>
    public const int BinCount = 10;

    private readonly int[] _count = new int[BinCount];
    private readonly int[] _right = new int[BinCount];
    private readonly double[] _confidence = new double[BinCount];

    /// <summary>How many attributions with a confidence were seen.</summary>
    public int Count => _count.Sum();

    /// <summary>How far confidence and the share that is right lie apart, on average over the attributions; 0 is perfect.</summary>
    public double ExpectedError =>
        Count == 0 ? 0 : Enumerable.Range(0, BinCount).Sum(bin => Math.Abs(_right[bin] - _confidence[bin])) / Count;

    internal void Add(MarkedStory story)
    {
        var right = story.Matches.Select(match => match.Predicted).ToHashSet();
        foreach (var attribution in story.Predicted)
        {
            if (attribution.Confidence is { } confidence)
            {
                int bin = Math.Clamp((int)(confidence * BinCount), 0, BinCount - 1);
                _count[bin]++;
                _confidence[bin] += confidence;
                _right[bin] += right.Contains(attribution) ? 1 : 0;
            }
        }
    }
}
