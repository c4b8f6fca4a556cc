namespace Sayso.Attributions;

/// <summary>The stretches that a group's labels mark, by role, in text order, and how probable each is.</summary>
internal sealed class Stretches
{
    private readonly int[] _labels;
    private readonly float[] _marginals;
    private readonly int _first;

    /// <param name="labels">The label of each token of the group.</param>
    /// <param name="marginals">The probability of each label at each token.</param>
    /// <param name="first">The number of the group's first token in the layout.</param>
    public Stretches(int[] labels, float[] marginals, int first)
    {
        (_labels, _marginals, _first) = (labels, marginals, first);
        foreach (var (role, span) in Labels.Read(labels))
        {
            var list = role switch { Role.Source => Sources, Role.Cue => Cues, _ => Pieces };
            list.Add(new TokenSpan(span.First + first, span.Last + first));
        }
    }

    public List<TokenSpan> Sources { get; } = [];

    public List<TokenSpan> Cues { get; } = [];

    public List<TokenSpan> Pieces { get; } = [];

    /// <summary>The least probability among the labels of the stretch's tokens and of its being over after the last.</summary>
    public double Probability(TokenSpan span)
    {
        double least = 1;
        for (int i = span.First - _first; i <= span.Last - _first; i++)
        {
            least = Math.Min(least, _marginals[(i * Labels.Count) + _labels[i]]);
        }

        int next = span.Last - _first + 1;
        if (next < _labels.Length)
        {
            int further = _labels[next - 1] % 2 == 1 ? _labels[next - 1] + 1 : _labels[next - 1];
            least = Math.Min(least, 1 - _marginals[(next * Labels.Count) + further]);
        }

        return least;
    }
}
