using Sayso.Network;

namespace Sayso.Attributions;

/// <summary>The chain over <see cref="Labels"/>, which forbids what labels cannot mean.</summary>
internal static class LabelChain
{
    /// <summary>Makes a chain of learned scores, with those of impossible steps replaced.</summary>
    public static LinearChainCrf Of(ReadOnlySpan<float> transitions, ReadOnlySpan<float> starts, ReadOnlySpan<float> ends)
    {
        float[] steps = transitions.ToArray();
        float[] first = starts.ToArray();
        for (int to = 0; to < Labels.Count; to++)
        {
            first[to] = Labels.IsFurther(to) ? float.NegativeInfinity : first[to];
            for (int from = 0; from < Labels.Count; from++)
            {
                int step = (from * Labels.Count) + to;
                steps[step] = Labels.MayFollow(from, to) ? steps[step] : float.NegativeInfinity;
            }
        }

        return new LinearChainCrf(steps, first, ends.ToArray());
    }
}
