using Sayso.Network;

namespace Sayso.Attributions;

/// <summary>
/// Turns evidence into the probability that an attribution is right, by a logistic regression over the logits of its parts,
/// fitted on stories that the model was not trained on (Platt 1999).
/// </summary>
internal sealed class ConfidenceScale
{
    public const int Size = 5;

    private readonly float[] _weights;

    public ConfidenceScale(WeightFile file) => _weights = file.Get("confidence", Size).ToFloats();

    public double Of(Evidence evidence)
    {
        Span<double> parts = stackalloc double[Size];
        Parts(evidence, parts);
        double sum = 0;
        for (int i = 0; i < Size; i++)
        {
            sum += parts[i] * _weights[i];
        }

        return 1 / (1 + Math.Exp(-sum));
    }

    /// <summary>The regression's inputs: the logit of each probability, and 1.</summary>
    public static void Parts(Evidence evidence, Span<double> parts)
    {
        parts[0] = Logit(evidence.Cue);
        parts[1] = Logit(evidence.Content);
        parts[2] = Logit(evidence.Link);
        parts[3] = Logit(evidence.Source);
        parts[4] = 1;
    }

    private static double Logit(double probability)
    {
        double p = Math.Clamp(probability, 1e-3, 1 - 1e-3);
        return Math.Log(p / (1 - p));
    }
}
