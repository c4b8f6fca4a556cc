using System.Runtime;
using TorchSharp;
using static TorchSharp.torch;

namespace Sayso.Lab.Training;

/// <summary>
/// Computes one step's gradient on several threads, each on a part of the step's texts with libtorch kept to that one thread. The
/// threads meet once a step; libtorch's own threads meet after every operation, and stand still whenever a core is busy elsewhere.
/// </summary>
internal static class ParallelGradient
{
    // Bytes that a step allocates at the very most, several times over.
    private const long MostAllocated = 200L << 20;

    /// <summary>Sets each parameter's gradient to the mean over the parts, and returns what each part gave besides its loss.</summary>
    /// <param name="parameters">What is trained. A parameter that no part uses keeps no gradient.</param>
    /// <param name="parts">Gives a part's loss and whatever the caller wants to keep of it; each runs on a thread of its own.</param>
    public static T[] Of<T>(IReadOnlyList<TorchSharp.Modules.Parameter> parameters, IReadOnlyList<Func<(Tensor Loss, T Kept)>> parts)
    {
        var kept = new T[parts.Count];
        var gradients = new IReadOnlyList<Tensor?>[parts.Count];
        var threads = Enumerable.Range(0, parts.Count).Select(i => new Thread(() =>
        {
            set_num_threads(1);
            using var scope = NewDisposeScope();
            var (loss, rest) = parts[i]();
            kept[i] = rest;
            gradients[i] = [.. autograd.grad([loss], [.. parameters], allow_unused: true).Select(g => g is null || g.IsInvalid ? null : g.DetachFromDisposeScope())];
        })).ToList();

        // A number handed to libtorch is an object that nothing holds during the call: a collection that another thread sets off
        // would free it under libtorch's hands. So none may happen while the threads run.
        GC.TryStartNoGCRegion(MostAllocated);
        threads.ForEach(t => t.Start());
        threads.ForEach(t => t.Join());
        if (GCSettings.LatencyMode == GCLatencyMode.NoGCRegion)
        {
            GC.EndNoGCRegion();
        }

        using var _ = no_grad();
        for (int p = 0; p < parameters.Count; p++)
        {
            var all = gradients.Select(g => g[p]).OfType<Tensor>().ToList();
            if (all.Count == 0)
            {
                parameters[p].grad = null;
                continue;
            }

            foreach (var other in all.Skip(1))
            {
                all[0].add_(other);
                other.Dispose();
            }

            all[0].div_(parts.Count);
            parameters[p].grad = all[0];
        }

        return kept;
    }
}
