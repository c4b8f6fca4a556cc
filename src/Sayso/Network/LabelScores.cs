namespace Sayso.Network;

/// <summary>What the network thinks of each token of some passages: a row of numbers for each token, one for each label.</summary>
/// <param name="numbers">The rows, in reading order.</param>
/// <param name="stride">Places from one row to the next; a row may have other things after its labels.</param>
internal readonly ref struct LabelScores(ReadOnlySpan<float> numbers, int stride)
{
    private readonly ReadOnlySpan<float> _numbers = numbers;

    /// <summary>Places from one row to the next.</summary>
    public int Stride { get; } = stride;

    /// <summary>The row of a token.</summary>
    public ReadOnlySpan<float> this[int token] => _numbers.Slice(token * Stride, Math.Min(Stride, _numbers.Length - (token * Stride)));

    /// <summary>The rows from a token on.</summary>
    public LabelScores From(int token) => new(_numbers[Math.Min(token * Stride, _numbers.Length)..], Stride);
}
