using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Sayso.Network;

/// <summary>
/// The scores of a <see cref="LinearChainCrf"/>, padded with forbidden labels to whole vectors, and the sweeps over one passage.
/// Vectors run over labels. Immutable.
/// </summary>
internal sealed unsafe class LabelChain
{
    private const int Lanes = 8;

    private readonly int _width;
    private readonly float[] _starts;
    private readonly float[] _ends;
    private readonly float[] _transitions;
    private readonly float[] _onwards;
    private readonly float[] _backwards;

    /// <summary>Prepares a chain's scores.</summary>
    /// <param name="starts">What it scores to begin with a label.</param>
    /// <param name="ends">What it scores to end with a label.</param>
    /// <param name="transitions">What it scores to go from one label to the next; [from, to].</param>
    /// <param name="scoreOf">What becomes of each score.</param>
    public LabelChain(ReadOnlySpan<float> starts, ReadOnlySpan<float> ends, ReadOnlySpan<float> transitions, Func<float, float> scoreOf)
    {
        Labels = starts.Length;
        ArgumentOutOfRangeException.ThrowIfZero(Labels, nameof(starts));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Labels, LinearChainCrf.MostLabels, nameof(starts));
        if (ends.Length != Labels || transitions.Length != Labels * Labels)
        {
            throw new ArgumentException($"{Labels} labels do not go with {ends.Length} ends and {transitions.Length} transitions.", nameof(transitions));
        }

        _width = (Labels + Lanes - 1) / Lanes * Lanes;
        _starts = Forbidden(_width);
        _ends = Forbidden(_width);
        _transitions = Forbidden(_width * _width);
        _onwards = new float[_width * _width];
        _backwards = new float[_width * _width];
        for (int from = 0; from < Labels; from++)
        {
            _starts[from] = scoreOf(starts[from]);
            _ends[from] = scoreOf(ends[from]);
            for (int to = 0; to < Labels; to++)
            {
                float score = scoreOf(transitions[(from * Labels) + to]);
                _transitions[(from * _width) + to] = score;
                _onwards[(from * _width) + to] = MathF.Exp(score);
                _backwards[(to * _width) + from] = MathF.Exp(score);
            }
        }
    }

    /// <summary>How many labels there are.</summary>
    public int Labels { get; }

    /// <summary>Finds the labels of one passage that score most; where all are forbidden, any.</summary>
    public void Best(LabelScores scores, Span<int> labels)
    {
        if (labels.IsEmpty)
        {
            return;
        }

        int[] origins = ArrayPool<int>.Shared.Rent(labels.Length * _width);
        Span<float> best = stackalloc float[_width];
        Span<float> row = stackalloc float[_width];
        Pad(scores[0], row);
        Add(_starts, row, best);
        fixed (float* transitions = _transitions, from = best, score = row)
        fixed (int* origin = origins)
        {
            for (int t = 1; t < labels.Length; t++)
            {
                Pad(scores[t], row);
                Step(transitions, from, score, origin + ((nint)t * _width));
            }
        }

        Add(_ends, best, best);
        int label = 0;
        for (int other = 1; other < Labels; other++)
        {
            label = best[other] > best[label] ? other : label;
        }

        for (int t = labels.Length - 1; t >= 0; t--)
        {
            labels[t] = label;
            label = t == 0 ? 0 : origins[(t * _width) + label];
        }

        ArrayPool<int>.Shared.Return(origins);
    }

    /// <summary>Computes how probable each label of each token of one passage is: <see cref="Labels"/> numbers for each.</summary>
    public void Marginals(LabelScores scores, Span<float> probabilities)
    {
        int tokens = probabilities.Length / Labels;
        if (tokens == 0)
        {
            return;
        }

        // Logarithms of the summed weight of all ways that lead to each label of each token.
        float[] arrivals = ArrayPool<float>.Shared.Rent(tokens * _width);
        Span<float> row = stackalloc float[_width];
        Span<float> departures = stackalloc float[_width];
        Pad(scores[0], row);
        Add(_starts, row, arrivals.AsSpan(0, _width));
        for (int t = 1; t < tokens; t++)
        {
            var arrival = arrivals.AsSpan(t * _width, _width);
            Sweep(_onwards, arrivals.AsSpan((t - 1) * _width, _width), arrival);
            Pad(scores[t], row);
            Add(arrival, row, arrival);
        }

        // And of all ways that lead on from there, from the last token back to the first.
        _ends.CopyTo(departures);
        for (int t = tokens - 1; t >= 0; t--)
        {
            Add(arrivals.AsSpan(t * _width, _width), departures, row);
            Normalize(row, probabilities.Slice(t * Labels, Labels));
            Pad(scores[t], row);
            Add(departures, row, row);
            Sweep(_backwards, row, departures);
        }

        ArrayPool<float>.Shared.Return(arrivals);
    }

    private static float[] Forbidden(int count)
    {
        var scores = new float[count];
        Array.Fill(scores, float.NegativeInfinity);
        return scores;
    }

    private void Pad(ReadOnlySpan<float> scores, Span<float> row)
    {
        scores[..Labels].CopyTo(row);
        row[Labels..].Fill(float.NegativeInfinity);
    }

    private static void Add(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> sum)
    {
        for (int i = 0; i < sum.Length; i += Lanes)
        {
            (Vector256.Create(a[i..]) + Vector256.Create(b[i..])).CopyTo(sum[i..]);
        }
    }

    /// <summary>One step of the best way: what each label scores at most, and which label came before it then.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Step(float* transitions, float* best, float* scores, int* origins)
    {
        float* next = stackalloc float[LinearChainCrf.MostLabels];
        for (int to = 0; to < _width; to += Lanes)
        {
            var most = Vector256.Create(best[0]) + Vector256.Load(transitions + to);
            var origin = Vector256<int>.Zero;
            for (int from = 1; from < Labels; from++)
            {
                var score = Vector256.Create(best[from]) + Vector256.Load(transitions + (from * _width) + to);
                var better = Vector256.GreaterThan(score, most);
                most = Vector256.ConditionalSelect(better, score, most);
                origin = Vector256.ConditionalSelect(better.AsInt32(), Vector256.Create(from), origin);
            }

            (most + Vector256.Load(scores + to)).Store(next + to);
            origin.Store(origins + to);
        }

        new ReadOnlySpan<float>(next, _width).CopyTo(new Span<float>(best, _width));
    }

    /// <summary>
    /// target[j] = log Σᵢ exp(logarithms[i]) · weights[i, j], less the same number for all j: only differences count, and small
    /// numbers are exact ones.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Sweep(ReadOnlySpan<float> weights, ReadOnlySpan<float> logarithms, Span<float> target)
    {
        float largest = Largest(logarithms);
        if (float.IsNegativeInfinity(largest))
        {
            target.Fill(largest);
            return;
        }

        Span<float> powers = stackalloc float[LinearChainCrf.MostLabels];
        for (int i = 0; i < _width; i += Lanes)
        {
            Vector256.Exp(Vector256.Create(logarithms[i..]) - Vector256.Create(largest)).CopyTo(powers[i..]);
        }

        for (int j = 0; j < _width; j += Lanes)
        {
            var sum = Vector256<float>.Zero;
            for (int i = 0; i < Labels; i++)
            {
                sum += Vector256.Create(weights[((i * _width) + j)..]) * powers[i];
            }

            Vector256.Log(sum).CopyTo(target[j..]);
        }
    }

    private void Normalize(ReadOnlySpan<float> logarithms, Span<float> probabilities)
    {
        float largest = Largest(logarithms);
        if (float.IsNegativeInfinity(largest))
        {
            probabilities.Clear();
            return;
        }

        Span<float> powers = stackalloc float[LinearChainCrf.MostLabels];
        float sum = 0;
        for (int i = 0; i < _width; i += Lanes)
        {
            var power = Vector256.Exp(Vector256.Create(logarithms[i..]) - Vector256.Create(largest));
            power.CopyTo(powers[i..]);
            sum += Vector256.Sum(power);
        }

        for (int i = 0; i < probabilities.Length; i++)
        {
            probabilities[i] = powers[i] / sum;
        }
    }

    private static float Largest(ReadOnlySpan<float> numbers)
    {
        float largest = float.NegativeInfinity;
        foreach (float n in numbers)
        {
            largest = Math.Max(largest, n);
        }

        return largest;
    }
}
