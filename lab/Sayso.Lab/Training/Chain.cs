using Sayso.Attributions;

namespace Sayso.Lab.Training;

/// <summary>
/// The linear-chain CRF's loss by its gradient: marginals less gold. Computed in plain code, since a loop over a hundred steps of
/// tiny tensors would take longer than the network itself.
/// </summary>
internal sealed class Chain(float[] transitions, float[] starts, float[] ends)
{
    private const int L = Labels.Count;

    public double Loss { get; private set; }

    public float[] TransitionGradient { get; } = new float[L * L];

    public float[] StartGradient { get; } = new float[L];

    public float[] EndGradient { get; } = new float[L];

    /// <summary>Adds one row's loss and writes its gradient with respect to the emissions.</summary>
    public void Add(ReadOnlySpan<float> emissions, ReadOnlySpan<int> gold, Span<float> gradient)
    {
        int n = gold.Length;
        var (alpha, beta, logZ) = Sweep(emissions, n);
        double score = starts[gold[0]] + ends[gold[n - 1]];
        StartGradient[gold[0]]--;
        EndGradient[gold[n - 1]]--;
        for (int t = 0; t < n; t++)
        {
            score += emissions[(t * L) + gold[t]];
            for (int y = 0; y < L; y++)
            {
                double m = Math.Exp(alpha[(t * L) + y] + beta[(t * L) + y] - logZ);
                gradient[(t * L) + y] = (float)(m - (y == gold[t] ? 1 : 0));
                if (t == 0)
                {
                    StartGradient[y] += (float)m;
                }

                if (t == n - 1)
                {
                    EndGradient[y] += (float)m;
                }

                for (int z = 0; t + 1 < n && z < L; z++)
                {
                    if (Labels.MayFollow(y, z))
                    {
                        TransitionGradient[(y * L) + z] += (float)Math.Exp(alpha[(t * L) + y] + transitions[(y * L) + z] + emissions[((t + 1) * L) + z] + beta[((t + 1) * L) + z] - logZ);
                    }
                }
            }

            if (t + 1 < n)
            {
                score += transitions[(gold[t] * L) + gold[t + 1]];
                TransitionGradient[(gold[t] * L) + gold[t + 1]]--;
            }
        }

        Loss += logZ - score;
    }

    /// <summary>The most probable labels.</summary>
    public int[] Best(ReadOnlySpan<float> emissions, int n)
    {
        var best = new double[n * L];
        var from = new int[n * L];
        for (int y = 0; y < L; y++)
        {
            best[y] = Start(y) + emissions[y];
        }

        for (int t = 1; t < n; t++)
        {
            for (int y = 0; y < L; y++)
            {
                double top = double.NegativeInfinity;
                for (int x = 0; x < L; x++)
                {
                    double v = Labels.MayFollow(x, y) ? best[((t - 1) * L) + x] + transitions[(x * L) + y] : double.NegativeInfinity;
                    if (v > top)
                    {
                        top = v;
                        from[(t * L) + y] = x;
                    }
                }

                best[(t * L) + y] = top + emissions[(t * L) + y];
            }
        }

        var labels = new int[n];
        labels[n - 1] = Enumerable.Range(0, L).MaxBy(y => best[((n - 1) * L) + y] + ends[y]);
        for (int t = n - 1; t > 0; t--)
        {
            labels[t - 1] = from[(t * L) + labels[t]];
        }

        return labels;
    }

    /// <summary>The probability of each label at each place.</summary>
    public float[] Marginals(ReadOnlySpan<float> emissions, int n)
    {
        var (alpha, beta, logZ) = Sweep(emissions, n);
        return [.. alpha.Select((a, i) => (float)Math.Exp(a + beta[i] - logZ))];
    }

    private double Start(int y) => Labels.MayFollow(Labels.Outside, y) ? starts[y] : double.NegativeInfinity;

    private (double[] Alpha, double[] Beta, double LogZ) Sweep(ReadOnlySpan<float> emissions, int n)
    {
        var alpha = new double[n * L];
        var beta = new double[n * L];
        Span<double> terms = stackalloc double[L];
        for (int y = 0; y < L; y++)
        {
            alpha[y] = Start(y) + emissions[y];
            beta[((n - 1) * L) + y] = ends[y];
        }

        for (int t = 1; t < n; t++)
        {
            for (int y = 0; y < L; y++)
            {
                for (int x = 0; x < L; x++)
                {
                    terms[x] = Labels.MayFollow(x, y) ? alpha[((t - 1) * L) + x] + transitions[(x * L) + y] : double.NegativeInfinity;
                }

                alpha[(t * L) + y] = Sum(terms) + emissions[(t * L) + y];
            }
        }

        for (int t = n - 2; t >= 0; t--)
        {
            for (int x = 0; x < L; x++)
            {
                for (int y = 0; y < L; y++)
                {
                    terms[y] = Labels.MayFollow(x, y) ? transitions[(x * L) + y] + emissions[((t + 1) * L) + y] + beta[((t + 1) * L) + y] : double.NegativeInfinity;
                }

                beta[(t * L) + x] = Sum(terms);
            }
        }

        for (int y = 0; y < L; y++)
        {
            terms[y] = alpha[((n - 1) * L) + y] + ends[y];
        }

        return (alpha, beta, Sum(terms));
    }

    private static double Sum(ReadOnlySpan<double> terms)
    {
        double top = double.NegativeInfinity;
        foreach (double t in terms)
        {
            top = Math.Max(top, t);
        }

        if (double.IsNegativeInfinity(top))
        {
            return top;
        }

        double sum = 0;
        foreach (double t in terms)
        {
            sum += Math.Exp(t - top);
        }

        return top + Math.Log(sum);
    }
}
