using Sayso.Mentions;

namespace Sayso.Lab.Coreference;

/// <summary>Learns the ranker's weights: for each class of candidates a log-linear choice among clusters, by AdaGrad with an L2 penalty.</summary>
internal static class RankerTraining
{
    public static Ranker Learn(List<Judgement> judgements, int epochs, double rate, double penalty, int seed)
    {
        int classes = Enum.GetValues<AnaphorClass>().Length;
        float[][] weights = [.. Enumerable.Range(0, classes).Select(_ => new float[PairFeatures.Count])];
        float[][] squares = [.. Enumerable.Range(0, classes).Select(_ => new float[PairFeatures.Count])];
        var random = new Random(seed);
        var order = judgements.ToArray();
        int[] sizes = [.. Enumerable.Range(0, classes).Select(c => Math.Max(1, judgements.Count(j => j.Class == c)))];
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            double loss = 0;
            foreach (var judgement in order)
            {
                loss += Step(judgement, weights[judgement.Class], squares[judgement.Class], (float)rate, (float)(penalty / sizes[judgement.Class]));
            }

            Console.WriteLine($"epoch {epoch + 1}: loss {loss / order.Length:F4}");
        }

        return new Ranker(weights);
    }

    private static double Step(Judgement judgement, float[] weights, float[] squares, float rate, float penalty)
    {
        int count = judgement.Choices.Length;
        double[] all = new double[count];
        for (int i = 0; i < count; i++)
        {
            for (int f = 0; f < weights.Length; f++)
            {
                all[i] += weights[f] * judgement.Choices[i][f];
            }
        }

        double most = all.Max();
        double sum = 0;
        double right = 0;
        for (int i = 0; i < count; i++)
        {
            all[i] = Math.Exp(all[i] - most);
            sum += all[i];
            right += judgement.Right[i] ? all[i] : 0;
        }

        for (int f = 0; f < weights.Length; f++)
        {
            double gradient = penalty * weights[f];
            for (int i = 0; i < count; i++)
            {
                gradient += judgement.Choices[i][f] * ((all[i] / sum) - (judgement.Right[i] ? all[i] / right : 0));
            }

            if (gradient != 0)
            {
                squares[f] += (float)(gradient * gradient);
                weights[f] -= rate * (float)gradient / MathF.Sqrt(squares[f] + 1e-6f);
            }
        }

        return -Math.Log(right / sum);
    }
}
