namespace Sayso.Bench.Onnx;

/// <summary>Runs all contenders in turns, in short rounds: a busy machine then slows all of them alike.</summary>
internal static class Comparison
{
    // Rounds that are not counted: the machine code gets better while it runs.
    private const int Idle = 5;

    /// <summary>Measures.</summary>
    /// <param name="contenders">The contenders, the one to compare with first.</param>
    /// <param name="passages">Passages of a group.</param>
    /// <param name="shortest">Tokens of a passage, at least.</param>
    /// <param name="rounds">Rounds; in each, every contender reads one group, the same for all.</param>
    /// <returns>For each contender the median of its tokens a second, and of its speed as a share of the first's in the same round.</returns>
    public static (double Speed, double Ratio)[] Speeds(IContender[] contenders, int passages, int shortest, int rounds)
    {
        var speeds = contenders.Select(_ => new double[rounds]).ToArray();
        for (int round = -Idle; round < rounds; round++)
        {
            var group = new SampleGroup(Idle + round, passages, shortest);
            for (int turn = 0; turn < contenders.Length; turn++)
            {
                // Each goes first as often as the others.
                int c = (turn + round + Idle) % contenders.Length;
                var run = contenders[c].Prepare(group);
                run();
                double seconds = Seconds(run);
                if (round >= 0)
                {
                    speeds[c][round] = group.Tokens / seconds;
                }
            }
        }

        return [.. speeds.Select(s => (Median(s), Median(s.Zip(speeds[0], (one, first) => one / first))))];
    }

    /// <summary>
    /// How far a contender's outputs are from another's on some passages: the largest difference, the mean one, and the share of
    /// tokens whose largest output is another one; and the mean size of the other's outputs, to compare with.
    /// </summary>
    public static (double Largest, double Mean, double Labels, double Size) Differences(IContender one, IContender other)
    {
        var group = new SampleGroup(1, 16, 60);
        one.Prepare(group)();
        other.Prepare(group)();
        float[] a = one.Outputs(group), b = other.Outputs(group);
        var differences = a.Zip(b, (x, y) => Math.Abs((double)x - y)).ToList();
        int otherLabels = Enumerable.Range(0, group.Tokens).Count(t => Label(a, t) != Label(b, t));
        return (differences.Max(), differences.Average(), (double)otherLabels / group.Tokens, b.Average(Math.Abs));
    }

    /// <summary>The number in the middle.</summary>
    public static double Median(IEnumerable<double> numbers)
    {
        double[] ordered = [.. numbers.Order()];
        return ordered[ordered.Length / 2];
    }

    private static int Label(float[] outputs, int token)
    {
        int first = token * SampleNetwork.Labels;
        return Enumerable.Range(0, SampleNetwork.Labels).MaxBy(label => outputs[first + label]);
    }

    /// <summary>Processor time of all threads, which other programs on the same core do not add to.</summary>
    private static double Seconds(Action action)
    {
        var before = Environment.CpuUsage.TotalTime;
        action();
        return (Environment.CpuUsage.TotalTime - before).TotalSeconds;
    }
}
