namespace Sayso.Network;

/// <summary>
/// A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over some labels: the best labels of a passage,
/// and how probable each label is at each token. Immutable; shared by all threads.
/// </summary>
internal sealed class LinearChainCrf
{
    private readonly float[] _transitions;
    private readonly float[] _starts;
    private readonly float[] _ends;
    private readonly int _labels;

    /// <summary>Creates a chain. A score of negative infinity forbids.</summary>
    /// <param name="transitions">[labels, labels]: the score of going from the row's label to the column's.</param>
    /// <param name="starts">[labels]: the score of beginning with a label.</param>
    /// <param name="ends">[labels]: the score of ending with a label.</param>
    public LinearChainCrf(float[] transitions, float[] starts, float[] ends)
    {
        if (starts.Length != ends.Length || transitions.Length != starts.Length * starts.Length)
        {
            throw new ArgumentException($"{starts.Length} starts, {ends.Length} ends and {transitions.Length} transitions do not fit.", nameof(transitions));
        }

        (_transitions, _starts, _ends, _labels) = (transitions, starts, ends, starts.Length);
    }

    /// <summary>Finds each passage's best labels (Viterbi).</summary>
    /// <param name="emissions">[tokens, labels], passage after passage.</param>
    /// <param name="lengths">The passages' lengths.</param>
    /// <param name="labels">Gets a label for each token.</param>
    public void Decode(ReadOnlySpan<float> emissions, ReadOnlySpan<int> lengths, Span<int> labels)
    {
        foreach (int length in lengths)
        {
            if (length > 0)
            {
                DecodePassage(emissions[..(length * _labels)], labels[..length]);
            }

            emissions = emissions[(length * _labels)..];
            labels = labels[length..];
        }
    }

    /// <summary>Computes the probability of each label at each token.</summary>
    /// <param name="emissions">[tokens, labels], passage after passage.</param>
    /// <param name="lengths">The passages' lengths.</param>
    /// <param name="marginals">Gets the probabilities, as the emissions lie; zeros where every way through a passage is forbidden.</param>
    public void Marginals(ReadOnlySpan<float> emissions, ReadOnlySpan<int> lengths, Span<float> marginals)
    {
        foreach (int length in lengths)
        {
            int size = length * _labels;
            if (length > 0)
            {
                var sweep = Sweep(emissions[..size], length);
                for (int i = 0; i < size; i++)
                {
                    marginals[i] = double.IsNegativeInfinity(sweep.LogTotal) ? 0 : (float)Math.Exp(sweep.Forward[i] + sweep.Backward[i] - sweep.LogTotal);
                }
            }

            emissions = emissions[size..];
            marginals = marginals[size..];
        }
    }

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
                    terms[x] = forward[((t - 1) * n) + x] + _transitions[(x * n) + y];
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
                    terms[y] = (double)_transitions[(x * n) + y] + emissions[((t + 1) * n) + y] + backward[((t + 1) * n) + y];
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

    private void DecodePassage(ReadOnlySpan<float> emissions, Span<int> labels)
    {
        int n = _labels;
        var from = new byte[labels.Length * n];
        Span<float> best = stackalloc float[n];
        Span<float> next = stackalloc float[n];
        for (int y = 0; y < n; y++)
        {
            best[y] = _starts[y] + emissions[y];
        }

        for (int t = 1; t < labels.Length; t++)
        {
            for (int y = 0; y < n; y++)
            {
                int top = 0;
                for (int x = 1; x < n; x++)
                {
                    top = best[x] + _transitions[(x * n) + y] > best[top] + _transitions[(top * n) + y] ? x : top;
                }

                from[(t * n) + y] = (byte)top;
                next[y] = best[top] + _transitions[(top * n) + y] + emissions[(t * n) + y];
            }

            next.CopyTo(best);
        }

        int last = 0;
        for (int y = 1; y < n; y++)
        {
            last = best[y] + _ends[y] > best[last] + _ends[last] ? y : last;
        }

        for (int t = labels.Length - 1; t >= 0; t--)
        {
            labels[t] = last;
            last = from[(t * n) + last];
        }
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
