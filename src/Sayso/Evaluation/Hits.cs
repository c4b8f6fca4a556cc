namespace Sayso.Evaluation;

/// <summary>How many of something gold has, how many were predicted, and how many of them are the same.</summary>
public sealed class Hits
{
    /// <summary>How many gold has.</summary>
    public int Gold { get; internal set; }

    /// <summary>How many were predicted.</summary>
    public int Predicted { get; internal set; }

    /// <summary>How many of the predicted are gold's.</summary>
    public int Right { get; internal set; }

    /// <summary>The share of the predicted that is right, in per cent.</summary>
    public double Precision => 100 * Share(Predicted);

    /// <summary>The share of gold that was found, in per cent.</summary>
    public double Recall => 100 * Share(Gold);

    /// <summary>The harmonic mean of precision and recall, in per cent.</summary>
    public double F1 => Right > 0 ? 200 * Share(Predicted) * Share(Gold) / (Share(Predicted) + Share(Gold)) : 0;

    private double Share(int whole) => whole > 0 ? Right / (double)whole : 0;
}
