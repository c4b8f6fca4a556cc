namespace Sayso.Network;

/// <summary>
/// A linear-chain conditional random field over up to 16 labels: a passage's labels score the sum of what the network thinks of
/// each, of each step from one to the next, and of the first and last. A score of minus infinity forbids. Immutable.
/// </summary>
internal sealed class LinearChainCrf
{
    /// <summary>The most labels that there may be.</summary>
    public const int MostLabels = 16;

    private readonly LabelChain _chain;
    private readonly LabelChain _permissions;

    /// <summary>Creates a chain with scores as pytorch-crf has them.</summary>
    /// <param name="starts">start_transitions: what it scores to begin with a label.</param>
    /// <param name="ends">end_transitions: what it scores to end with a label.</param>
    /// <param name="transitions">transitions: [from, to].</param>
    public LinearChainCrf(ReadOnlySpan<float> starts, ReadOnlySpan<float> ends, ReadOnlySpan<float> transitions)
    {
        _chain = new LabelChain(starts, ends, transitions, score => score);
        _permissions = new LabelChain(starts, ends, transitions, score => float.IsNegativeInfinity(score) ? score : 0);
    }

    /// <summary>How many labels there are.</summary>
    public int Labels => _chain.Labels;

    /// <summary>Finds each passage's labels that score most (Viterbi).</summary>
    /// <param name="lengths">The passages' lengths in tokens.</param>
    /// <param name="scores">What the network thinks of each token.</param>
    /// <param name="labels">Gets each token's label.</param>
    public void Decode(ReadOnlySpan<int> lengths, LabelScores scores, Span<int> labels)
    {
        int start = 0;
        foreach (int length in lengths)
        {
            _chain.Best(scores.From(start), labels.Slice(start, length));
            start += length;
        }
    }

    /// <summary>Computes how probable each label of each token is, given the whole passage (forward–backward).</summary>
    /// <param name="lengths">The passages' lengths in tokens.</param>
    /// <param name="scores">What the network thinks of each token.</param>
    /// <param name="probabilities">Gets <see cref="Labels"/> numbers for each token; zeros where every way through is forbidden.</param>
    public void Marginals(ReadOnlySpan<int> lengths, LabelScores scores, Span<float> probabilities)
    {
        int start = 0;
        foreach (int length in lengths)
        {
            _chain.Marginals(scores.From(start), probabilities.Slice(start * Labels, length * Labels));
            start += length;
        }
    }

    /// <summary>
    /// Finds each passage's labels of which the most are expected to be right, among those that are not forbidden. The
    /// probabilities may be averaged over several networks, or have some moved to favour recall.
    /// </summary>
    /// <param name="lengths">The passages' lengths in tokens.</param>
    /// <param name="probabilities">How probable each label of each token is.</param>
    /// <param name="labels">Gets each token's label.</param>
    public void DecodePosterior(ReadOnlySpan<int> lengths, ReadOnlySpan<float> probabilities, Span<int> labels)
    {
        var scores = new LabelScores(probabilities, Labels);
        int start = 0;
        foreach (int length in lengths)
        {
            _permissions.Best(scores.From(start), labels.Slice(start, length));
            start += length;
        }
    }
}
