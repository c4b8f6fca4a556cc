using Sayso.Network;

namespace Sayso.Bench;

/// <summary>
/// Tokens per second through a network of the shipped size on one core, beside a reference loop timed in turns with it: the
/// machine may be busy, so that the ratio says more than the figure.
/// </summary>
internal static class NetworkThroughput
{
    private const int Rounds = 40;

    /// <summary>Measures and prints.</summary>
    public static int Run()
    {
        foreach (var (inputs, hidden) in new[] { (200, 200), (200, 208), (256, 256) })
        {
            Measure(inputs, hidden);
        }

        return 0;
    }

    private static void Measure(int inputs, int hidden)
    {
        var random = new Random(1);
        var lstm = new BiLstm(
            (SampleNetwork.Weights(random, inputs, hidden), SampleNetwork.Weights(random, inputs, hidden)),
            (SampleNetwork.Weights(random, 2 * hidden, hidden), SampleNetwork.Weights(random, 2 * hidden, hidden)));
        using var scratch = Scratch.Rent();
        foreach (int passages in new[] { 1, 4, 7, 12 })
        {
            int[] lengths = SampleNetwork.Lengths(random, passages);
            int tokens = lengths.Sum();
            var rows = SampleNetwork.Numbers(random, tokens * inputs, 1);
            var gates = new float[tokens * lstm.GateColumns];
            int[] gateRows = [.. Enumerable.Range(0, tokens)];
            lstm.Project(rows, gates);
            double whole = double.MaxValue, projected = double.MaxValue, reference = double.MaxValue;
            for (int round = 0; round < Rounds; round++)
            {
                whole = Math.Min(whole, Seconds(() => lstm.Run(lengths, rows, scratch)));
                projected = Math.Min(projected, Seconds(() => lstm.RunProjected(lengths, gates, gateRows, scratch)));
                reference = Math.Min(reference, Seconds(() => Reference.Loop(1_000_000)));
            }

            Console.WriteLine($"in {inputs} hidden {hidden} passages {passages,2} tokens {tokens,4}: {tokens / whole,8:F0} tokens/s, projected {tokens / projected,8:F0} tokens/s; {whole / tokens / reference * 1e6,6:F0} and {projected / tokens / reference * 1e6,6:F0} reference steps a token ({1e-9 * 1e6 / reference:F2} G steps/s)");
        }
    }

    /// <summary>Processor time, which other programs on the same core do not add to.</summary>
    private static double Seconds(Action action)
    {
        var before = Environment.CpuUsage.TotalTime;
        action();
        return (Environment.CpuUsage.TotalTime - before).TotalSeconds;
    }
}
