using System.Globalization;
using Sayso.Attributions;
using Sayso.Evaluation;
using Sayso.Exchange;
using Sayso.Lab.Corpora;
using Sayso.Network;
using Sayso.Text;

namespace Sayso.Lab.Training;

/// <summary>Fits the scale of confidence on stories that the model was not trained on, by logistic regression.</summary>
internal static class ConfidenceFit
{
    /// <summary>Fits on all stories, writes the model with the new scale, and says how well a scale fitted on the other half does.</summary>
    public static string Run(string modelFile, IReadOnlyList<AnnotatedStory> stories, string output)
    {
        using var file = WeightFile.Open(modelFile);
        var model = new AttributionModel(file);
        var seen = stories.Select(s => Judge(model, s)).ToList();
        double[] weights = Fit([.. seen.SelectMany(s => s)]);
        double[] even = Fit([.. seen.Where((_, i) => i % 2 == 0).SelectMany(s => s)]);
        double[] odd = Fit([.. seen.Where((_, i) => i % 2 == 1).SelectMany(s => s)]);
        var held = seen.SelectMany((s, i) => s.Select(x => (P: Probability(i % 2 == 0 ? odd : even, x.Parts), x.Right))).ToList();
        Save(file, weights, output);
        return string.Create(CultureInfo.InvariantCulture, $"confidence {string.Join(' ', weights.Select(w => w.ToString("F3", CultureInfo.InvariantCulture)))}; expected calibration error, each half by a scale fitted on the other: {ExpectedError(held):F4}");
    }

    private static List<(double[] Parts, bool Right)> Judge(AttributionModel model, AnnotatedStory story)
    {
        var found = model.Find(model.Excerpt(story.Layout));
        var predicted = found.Select(f => Score.Annotate(story.Layout, f.Cue, f.Source, f.Pieces)).ToList();
        var marked = new MarkedStory(story.Layout, story.Annotations, predicted);
        var right = marked.Matches.Select(m => m.Predicted).ToHashSet();
        return [.. found.Select((f, i) =>
        {
            var parts = new double[ConfidenceScale.Size];
            ConfidenceScale.Parts(f.Evidence, parts);
            return (parts, right.Contains(marked.Predicted[i]));
        })];
    }

    /// <summary>Plain gradient descent: the problem is convex and small.</summary>
    private static double[] Fit(List<(double[] Parts, bool Right)> seen)
    {
        var weights = new double[ConfidenceScale.Size];
        var gradient = new double[ConfidenceScale.Size];
        for (int step = 0; step < 3000; step++)
        {
            Array.Clear(gradient);
            foreach (var (parts, right) in seen)
            {
                double miss = (right ? 1 : 0) - Probability(weights, parts);
                for (int i = 0; i < weights.Length; i++)
                {
                    gradient[i] += miss * parts[i];
                }
            }

            for (int i = 0; i < weights.Length; i++)
            {
                weights[i] += 0.2 * gradient[i] / seen.Count;
            }
        }

        return weights;
    }

    private static double Probability(double[] weights, double[] parts) => 1 / (1 + Math.Exp(-weights.Zip(parts, (w, p) => w * p).Sum()));

    private static double ExpectedError(List<(double P, bool Right)> seen) =>
        seen.GroupBy(s => Math.Min(9, (int)(s.P * 10))).Sum(bin => Math.Abs(bin.Sum(s => s.P) - bin.Count(s => s.Right))) / seen.Count;

    private static void Save(WeightFile file, double[] weights, string output)
    {
        var writer = new WeightFileWriter();
        foreach (var (key, value) in file.Metadata)
        {
            writer.Metadata[key] = value;
        }

        foreach (var (name, tensor) in file.Tensors)
        {
            if (string.Equals(name, "confidence", StringComparison.Ordinal))
            {
                writer.Add<float>(name, [ConfidenceScale.Size], [.. weights.Select(w => (float)w)]);
            }
            else if (tensor.Type == WeightType.F16)
            {
                writer.Add(name, tensor.Shape, tensor.As<Half>());
            }
            else
            {
                writer.Add(name, tensor.Shape, tensor.Bytes);
            }
        }

        writer.Save(output);
    }
}
