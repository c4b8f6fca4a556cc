namespace Sayso.Network;

/// <summary>
/// The passages of a document set side by side, so that the network reads the first token of all of them, then the second, and so
/// on. Passages are ranked by length, longest first: those still running at a step are then the first so many. Tokens have two
/// numbers: in reading order (passage after passage) and in step order (step after step, by rank). Used again and again.
/// </summary>
internal sealed class PassageBatch
{
    private int[] _ranks = [];
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
        Grow(ref _ranks, lengths.Length);
        Grow(ref _stepStarts, longest + 2);
        Grow(ref _inSteps, Tokens);
        CountSteps(lengths);
        NumberTokens(lengths);
    }

    /// <summary>Ranks the passages by counting how many there are of each length, and derives where each step starts.</summary>
    private void CountSteps(ReadOnlySpan<int> lengths)
    {
        // First, for each length, how many passages are longer: that is the rank of the first of this length,
        var longer = _stepStarts.AsSpan(0, Steps + 2);
        longer.Clear();
        foreach (int length in lengths)
        {
            longer[length]++;
        }

        int rank = 0;
        for (int length = Steps; length >= 0; length--)
        {
            (longer[length], rank) = (rank, rank + longer[length]);
        }

        for (int p = 0; p < lengths.Length; p++)
        {
            _ranks[p] = longer[lengths[p]]++;
        }

        // and, after the passages of this length were ranked, how many are at least as long: the active ones at the step before.
        int tokens = 0;
        for (int step = 0; step <= Steps; step++)
        {
            int active = longer[step + 1];
            _stepStarts[step] = tokens;
            tokens += active;
        }

        Passages = ActiveAt(0);
    }

    private void NumberTokens(ReadOnlySpan<int> lengths)
    {
        int token = 0;
        for (int p = 0; p < lengths.Length; p++)
        {
            for (int step = 0; step < lengths[p]; step++)
            {
                _inSteps[token++] = _stepStarts[step] + _ranks[p];
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
