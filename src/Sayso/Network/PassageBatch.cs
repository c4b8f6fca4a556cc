namespace Sayso.Network;

/// <summary>
/// The passages of a document set side by side, so that the network reads the first token of all of them, then the second, and so
/// on. Passages are ranked by length, longest first: those still running at a step are then the first so many. Tokens have two
/// numbers: in reading order (passage after passage) and in step order (step after step, by rank). Used again and again.
/// </summary>
internal sealed class PassageBatch
{
    private long[] _ranking = [];
    private int[] _starts = [];
    private int[] _stepStarts = [];
    private int[] _inSteps = [];

    /// <summary>Tokens of all passages.</summary>
    public int Tokens { get; private set; }

    /// <summary>Steps, as many as the longest passage has tokens.</summary>
    public int Steps { get; private set; }

    /// <summary>Passages that are not empty.</summary>
    public int Passages { get; private set; }

    /// <summary>For each token in reading order its number in step order.</summary>
    public ReadOnlySpan<int> InSteps => _inSteps.AsSpan(0, Tokens);

    /// <summary>The number in step order of a step's first token; for the step after the last, how many tokens there are.</summary>
    public int StartOf(int step) => _stepStarts[step];

    /// <summary>Passages that have a token at a step.</summary>
    public int ActiveAt(int step) => step < Steps ? _stepStarts[step + 1] - _stepStarts[step] : 0;

    /// <summary>Begins with passages of these lengths, in reading order; some may be empty.</summary>
    public void Reset(ReadOnlySpan<int> lengths)
    {
        int longest = 0;
        long tokens = 0;
        foreach (int length in lengths)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(length, nameof(lengths));
            longest = Math.Max(longest, length);
            tokens += length;
        }

        Tokens = checked((int)tokens);
        Steps = longest;
        Grow(ref _ranking, lengths.Length);
        Grow(ref _stepStarts, longest + 1);
        Grow(ref _inSteps, Tokens);
        for (int p = 0; p < lengths.Length; p++)
        {
            // Sorts by length downwards, among equals in reading order.
            _ranking[p] = ((long)(longest - lengths[p]) << 32) | (uint)p;
        }

        _ranking.AsSpan(0, lengths.Length).Sort();
        CountSteps(lengths);
        NumberTokens(lengths);
    }

    private void CountSteps(ReadOnlySpan<int> lengths)
    {
        int active = lengths.Length;
        _stepStarts[0] = 0;
        for (int step = 0; step < Steps; step++)
        {
            while (active > 0 && lengths[(int)_ranking[active - 1]] <= step)
            {
                active--;
            }

            _stepStarts[step + 1] = _stepStarts[step] + active;
        }

        Passages = ActiveAt(0);
    }

    private void NumberTokens(ReadOnlySpan<int> lengths)
    {
        Grow(ref _starts, lengths.Length);
        int start = 0;
        for (int p = 0; p < lengths.Length; p++)
        {
            _starts[p] = start;
            start += lengths[p];
        }

        for (int rank = 0; rank < Passages; rank++)
        {
            int p = (int)_ranking[rank];
            for (int step = 0; step < lengths[p]; step++)
            {
                _inSteps[_starts[p] + step] = _stepStarts[step] + rank;
            }
        }
    }

    private static void Grow<T>(ref T[] array, int length)
    {
        if (array.Length < length)
        {
            array = new T[length];
        }
    }
}
