namespace Sayso.Network;

/// <content>The sums in double precision, which training takes its gradient from.</content>
internal sealed partial class LinearChainCrf
{
    /// <summary>
    /// Sums over all label sequences of a passage: for each token and label the log of the sum over what comes before, the token
    /// included, and of the sum over what comes after; and the log of the sum over all.
    /// </summary>
    public (double[] Forward, double[] Backward, double LogTotal) Sweep(ReadOnlySpan<float> emissions, int length)
    {
        int n = _labels;
        var forward = new double[length * n];
        var backward = new double[length * n];
        Span<double> terms = stackalloc double[n];
        for (int y = 0; y < n; y++)
        {
            forward[y] = (double)_starts[y] + emissions[y];
            backward[((length - 1) * n) + y] = _ends[y];
        }

        for (int t = 1; t < length; t++)
        {
            for (int y = 0; y < n; y++)
            {
                for (int x = 0; x < n; x++)
                {
                    terms[x] = forward[((t - 1) * n) + x] + _transitions[(x * _width) + y];
                }

                forward[(t * n) + y] = LogOfSum(terms) + emissions[(t * n) + y];
            }
        }

        for (int t = length - 2; t >= 0; t--)
        {
            for (int x = 0; x < n; x++)
            {
                for (int y = 0; y < n; y++)
                {
                    terms[y] = (double)_transitions[(x * _width) + y] + emissions[((t + 1) * n) + y] + backward[((t + 1) * n) + y];
                }

                backward[(t * n) + x] = LogOfSum(terms);
            }
        }

        for (int y = 0; y < n; y++)
        {
            terms[y] = forward[((length - 1) * n) + y] + _ends[y];
        }

        return (forward, backward, LogOfSum(terms));
    }

    private static double LogOfSum(ReadOnlySpan<double> terms)
    {
        double top = double.NegativeInfinity;
        foreach (double term in terms)
        {
            top = Math.Max(top, term);
        }

        if (double.IsNegativeInfinity(top))
        {
            return top;
        }

        double sum = 0;
        foreach (double term in terms)
        {
            sum += Math.Exp(term - top);
        }

        return top + Math.Log(sum);
    }
}
