namespace Sayso.Evaluation;

/// <summary>
/// How many of gold's were found, and how many of the predicted were right. The two are one number where gold and predicted are
/// matched one to one; by type they may differ, since what gold has as direct may have been found as mixed.
/// </summary>
public sealed class Tally
{
    /// <summary>How many gold has.</summary>
    public int Gold { get; private set; }

    /// <summary>How many of gold's were found.</summary>
    public int Found { get; private set; }

    /// <summary>How many were predicted.</summary>
    public int Predicted { get; private set; }

    /// <summary>How many of the predicted were right.</summary>
    public int Right { get; private set; }

    /// <summary>The share of the predicted that is right, in per cent.</summary>
    public double Precision => 100 * Share(Right, Predicted);

    /// <summary>The share of gold that was found, in per cent.</summary>
    public double Recall => 100 * Share(Found, Gold);

    /// <summary>The harmonic mean of precision and recall, in per cent.</summary>
    public double F1
    {
        get
        {
            double precision = Share(Right, Predicted);
            double recall = Share(Found, Gold);
            return precision + recall > 0 ? 100 * (2 * precision * recall / (precision + recall)) : 0;
        }
    }

    internal void AddMatched(int matched, int gold, int predicted)
    {
        AddGold(matched, gold);
        AddPredicted(matched, predicted);
    }

    internal void AddGold(int found, int gold)
    {
        Found += found;
        Gold += gold;
    }

    internal void AddPredicted(int right, int predicted)
    {
        Right += right;
        Predicted += predicted;
    }

    private static double Share(int part, int whole) => whole > 0 ? part / (double)whole : 0;
}
