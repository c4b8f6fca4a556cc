using Sayso.Attributions;
using Sayso.Network;

namespace Sayso.Lab.Training;

/// <summary>
/// The linear-chain CRF's loss by its gradient: marginals less gold. Computed in plain code, since a loop over a hundred steps of
/// tiny tensors would take longer than the network itself.
/// </summary>
internal sealed class Chain(float[] transitions, float[] starts, float[] ends)
{
    private const int L = Labels.Count;

    private readonly LinearChainCrf _crf = LabelChain.Of(transitions, starts, ends);

    public double Loss { get; private set; }

    public float[] TransitionGradient { get; } = new float[L * L];

    public float[] StartGradient { get; } = new float[L];

    public float[] EndGradient { get; } = new float[L];

    /// <summary>Adds one row's loss and writes its gradient with respect to the emissions.</summary>
    public void Add(ReadOnlySpan<float> emissions, ReadOnlySpan<int> gold, Span<float> gradient)
    {
        int n = gold.Length;
        var (forward, backward, logTotal) = _crf.Sweep(emissions, n);
        double score = starts[gold[0]] + ends[gold[n - 1]];
        StartGradient[gold[0]]--;
        EndGradient[gold[n - 1]]--;
        for (int t = 0; t < n; t++)
        {
            score += emissions[(t * L) + gold[t]];
            for (int y = 0; y < L; y++)
            {
                double m = Math.Exp(forward[(t * L) + y] + backward[(t * L) + y] - logTotal);
                gradient[(t * L) + y] = (float)(m - (y == gold[t] ? 1 : 0));
                StartGradient[y] += t == 0 ? (float)m : 0;
                EndGradient[y] += t == n - 1 ? (float)m : 0;
                for (int z = 0; t + 1 < n && z < L; z++)
                {
                    if (Labels.MayFollow(y, z))
                    {
                        TransitionGradient[(y * L) + z] += (float)Math.Exp(forward[(t * L) + y] + transitions[(y * L) + z] + emissions[((t + 1) * L) + z] + backward[((t + 1) * L) + z] - logTotal);
                    }
                }
            }

            if (t + 1 < n)
            {
                score += transitions[(gold[t] * L) + gold[t + 1]];
                TransitionGradient[(gold[t] * L) + gold[t + 1]]--;
            }
        }

        Loss += logTotal - score;
    }
}
