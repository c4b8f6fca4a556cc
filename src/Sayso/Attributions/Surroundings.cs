using Sayso.Network;

namespace Sayso.Attributions;

/// <summary>What the linker needs to know of the tokens of one group of passages; tokens are numbered in the whole layout.</summary>
/// <param name="states">What the network says of each token of the group.</param>
/// <param name="first">The number of the group's first token.</param>
/// <param name="sentences">For each token of the layout the number of its sentence.</param>
/// <param name="paragraphs">For each token of the layout the number of its paragraph.</param>
internal sealed class Surroundings(Activations states, int first, int[] sentences, int[] paragraphs)
{
    private readonly Activations _ends = new();

    public ReadOnlySpan<int> Sentences => sentences;

    public ReadOnlySpan<int> Paragraphs => paragraphs;

    /// <summary>For each stretch the states of its first and last token side by side. Valid until the next call.</summary>
    public Activations EndsOf(IReadOnlyList<TokenSpan> spans)
    {
        var rows = new int[2 * spans.Count];
        for (int i = 0; i < spans.Count; i++)
        {
            rows[2 * i] = spans[i].First - first;
            rows[(2 * i) + 1] = spans[i].Last - first;
        }

        _ends.Gather(states, rows, 2);
        return _ends;
    }
}
