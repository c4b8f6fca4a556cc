using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Sayso.Network;

/// <summary>
/// A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over some labels: the best labels of a passage,
/// and how probable each label is at each token. Vectors run over labels, which are padded with forbidden ones to whole vectors.
/// Immutable; shared by all threads.
/// </summary>
internal sealed partial class LinearChainCrf
{
    private const int Lanes = 8;
    private const int MostLabels = 16;

    private readonly int _labels;
    private readonly int _width;
    private readonly float[] _starts;
    private readonly float[] _ends;
    private readonly float[] _transitions;
    private readonly float[] _onwards;
    private readonly float[] _backwards;

    /// <summary>Creates a chain. A score of negative infinity forbids.</summary>
    /// <param name="transitions">[labels, labels]: the score of going from the row's label to the column's.</param>
    /// <param name="starts">[labels]: the score of beginning with a label.</param>
    /// <param name="ends">[labels]: the score of ending with a label.</param>
    public LinearChainCrf(float[] transitions, float[] starts, float[] ends)
    {
        ArgumentNullException.ThrowIfNull(transitions);
        ArgumentNullException.ThrowIfNull(starts);
        ArgumentNullException.ThrowIfNull(ends);
        if (starts.Length is 0 or > MostLabels || starts.Length != ends.Length || transitions.Length != starts.Length * starts.Length)
        {
            throw new ArgumentException($"{starts.Length} starts, {ends.Length} ends and {transitions.Length} transitions do not fit.", nameof(transitions));
        }

        _labels = starts.Length;
        _width = (_labels + Lanes - 1) / Lanes * Lanes;
        _starts = Pad(starts);
        _ends = Pad(ends);
        _transitions = new float[_width * _width];
        _onwards = new float[_width * _width];
        _backwards = new float[_width * _width];
        Array.Fill(_transitions, float.NegativeInfinity);
        for (int from = 0; from < _labels; from++)
        {
            for (int to = 0; to < _labels; to++)
            {
                float score = transitions[(from * _labels) + to];
                _transitions[(from * _width) + to] = score;
                _onwards[(from * _width) + to] = MathF.Exp(score);
                _backwards[(to * _width) + from] = MathF.Exp(score);
            }
        }
    }

    /// <summary>Finds each passage's best labels (Viterbi); where all are forbidden, any.</summary>
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

    /// <summary>Computes the probability of each label at each token (forward–backward).</summary>
    /// <param name="emissions">[tokens, labels], passage after passage.</param>
    /// <param name="lengths">The passages' lengths.</param>
    /// <param name="marginals">Gets the probabilities, as the emissions lie; zeros where every way through a passage is forbidden.</param>
    public void Marginals(ReadOnlySpan<float> emissions, ReadOnlySpan<int> lengths, Span<float> marginals)
    {
        foreach (int length in lengths)
        {
            if (length > 0)
            {
                MarginalsOfPassage(emissions[..(length * _labels)], marginals[..(length * _labels)], length);
            }

            emissions = emissions[(length * _labels)..];
            marginals = marginals[(length * _labels)..];
        }
    }

    private float[] Pad(ReadOnlySpan<float> scores)
    {
        var row = new float[_width];
        Pad(scores, row);
        return row;
    }

    private static void Pad(ReadOnlySpan<float> scores, Span<float> row)
    {
        scores.CopyTo(row);
        row[scores.Length..].Fill(float.NegativeInfinity);
    }

    private void DecodePassage(ReadOnlySpan<float> emissions, Span<int> labels)
    {
        int[] origins = ArrayPool<int>.Shared.Rent(labels.Length * _width);
        Span<float> best = stackalloc float[_width];
        Span<float> row = stackalloc float[_width];
        Pad(emissions[.._labels], row);
        Add(_starts, row, best);
        for (int t = 1; t < labels.Length; t++)
        {
            Pad(emissions.Slice(t * _labels, _labels), row);
            Step(best, row, origins.AsSpan(t * _width, _width));
        }

        Add(_ends, best, best);
        int label = 0;
        for (int other = 1; other < _labels; other++)
        {
            label = best[other] > best[label] ? other : label;
        }

        for (int t = labels.Length - 1; t > 0; t--)
        {
            labels[t] = label;
            label = origins[(t * _width) + label];
        }

        labels[0] = label;
        ArrayPool<int>.Shared.Return(origins);
    }

    /// <summary>Moves the best scores on by a token and notes for each label which label came before it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Step(Span<float> best, ReadOnlySpan<float> emissions, Span<int> origins)
    {
        Span<float> next = stackalloc float[MostLabels];
        for (int to = 0; to < best.Length; to += Lanes)
        {
            var most = Vector256.Create(best[0]) + Vector256.Create(_transitions.AsSpan(to));
            var origin = Vector256<int>.Zero;
            for (int from = 1; from < _labels; from++)
            {
                var score = Vector256.Create(best[from]) + Vector256.Create(_transitions.AsSpan((from * best.Length) + to));
                var better = Vector256.GreaterThan(score, most);
                most = Vector256.ConditionalSelect(better, score, most);
                origin = Vector256.ConditionalSelect(better.AsInt32(), Vector256.Create(from), origin);
            }

            (most + Vector256.Create(emissions[to..])).CopyTo(next[to..]);
            origin.CopyTo(origins[to..]);
        }

        next[..best.Length].CopyTo(best);
    }

    private void MarginalsOfPassage(ReadOnlySpan<float> emissions, Span<float> marginals, int length)
    {
        // Logarithms of the summed weight of all ways that lead to each label of each token,
        float[] arrivals = ArrayPool<float>.Shared.Rent(length * _width);
        Span<float> row = stackalloc float[_width];
        Span<float> departures = stackalloc float[_width];
        Pad(emissions[.._labels], row);
        Add(_starts, row, arrivals.AsSpan(0, _width));
        for (int t = 1; t < length; t++)
        {
            var arrival = arrivals.AsSpan(t * _width, _width);
            Sum(_onwards, arrivals.AsSpan((t - 1) * _width, _width), arrival);
            Pad(emissions.Slice(t * _labels, _labels), row);
            Add(arrival, row, arrival);
        }

        // and of all ways that lead on from there, from the last token back to the first.
        _ends.CopyTo(departures);
        for (int t = length - 1; t >= 0; t--)
        {
            Add(arrivals.AsSpan(t * _width, _width), departures, row);
            Normalize(row, marginals.Slice(t * _labels, _labels));
            Pad(emissions.Slice(t * _labels, _labels), row);
            Add(departures, row, row);
            Sum(_backwards, row, departures);
        }

        ArrayPool<float>.Shared.Return(arrivals);
    }

    private static void Add(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> sum)
    {
        for (int i = 0; i < sum.Length; i++)
        {
            sum[i] = a[i] + b[i];
        }
    }

    /// <summary>
    /// target[j] = log Σᵢ exp(logarithms[i]) · weights[i, j], less the same number for all j: only differences count, and small
    /// numbers are exact ones.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Sum(float[] weights, ReadOnlySpan<float> logarithms, Span<float> target)
    {
        Span<float> powers = stackalloc float[MostLabels];
        if (!Powers(logarithms, powers))
        {
            target.Fill(float.NegativeInfinity);
            return;
        }

        for (int j = 0; j < target.Length; j += Lanes)
        {
            var sum = Vector256<float>.Zero;
            for (int i = 0; i < _labels; i++)
            {
                sum += Vector256.Create(weights.AsSpan((i * target.Length) + j)) * powers[i];
            }

            Vector256.Log(sum).CopyTo(target[j..]);
        }
    }

    private static void Normalize(ReadOnlySpan<float> logarithms, Span<float> probabilities)
    {
        Span<float> powers = stackalloc float[MostLabels];
        float sum = Powers(logarithms, powers) ? 0 : float.PositiveInfinity;
        foreach (float power in powers[..probabilities.Length])
        {
            sum += power;
        }

        for (int i = 0; i < probabilities.Length; i++)
        {
            probabilities[i] = powers[i] / sum;
        }
    }

    /// <summary>e to each of the logarithms less the largest of them; says whether any is above minus infinity.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static bool Powers(ReadOnlySpan<float> logarithms, Span<float> powers)
    {
        float largest = float.NegativeInfinity;
        foreach (float logarithm in logarithms)
        {
            largest = Math.Max(largest, logarithm);
        }

        if (float.IsNegativeInfinity(largest))
        {
            return false;
        }

        for (int i = 0; i < logarithms.Length; i += Lanes)
        {
            Vector256.Exp(Vector256.Create(logarithms[i..]) - Vector256.Create(largest)).CopyTo(powers[i..]);
        }

        return true;
    }
}
