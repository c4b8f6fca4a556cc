using System.Runtime.CompilerServices;

namespace Sayso.Bench;

/// <summary>Fixed work that depends on nothing but the machine: what figures are to be divided by before they are compared.</summary>
internal static class Reference
{
    /// <summary>A chain of additions and exclusive ors, each waiting for the one before: four clock cycles a step.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static long Loop(long steps)
    {
        long x = 1;
        for (long i = 0; i < steps; i++)
        {
            x += i;
            x ^= 3;
            x += 5;
            x ^= 7;
        }

        return x;
    }
}
