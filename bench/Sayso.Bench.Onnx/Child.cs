using System.Diagnostics;
using System.Globalization;

namespace Sayso.Bench.Onnx;

/// <summary>
/// A process of its own for one contender: it loads the network, reads one passage, says what came out and how long the
/// processor worked on it, reads groups of passages and says how much memory it had at most.
/// </summary>
internal static class Child
{
    /// <summary>The first argument of such a process.</summary>
    public const string Argument = "child";

    /// <summary>What it does.</summary>
    /// <param name="path">The network's file.</param>
    /// <param name="groups">Groups of passages to read after the first output.</param>
    public static int Run(string path, int groups)
    {
        using var contender = Files.Load(path);
        var passage = new SampleGroup(1, 1, SampleGroup.Longest);
        contender.Prepare(passage)();
        Console.WriteLine(contender.Outputs(passage)[0].ToString(CultureInfo.InvariantCulture));
        Console.WriteLine(Environment.CpuUsage.TotalTime.TotalSeconds.ToString(CultureInfo.InvariantCulture));
        for (int group = 0; group < groups; group++)
        {
            contender.Prepare(new SampleGroup(group, 16, 60))();
        }

        string peak = File.ReadLines("/proc/self/status").First(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
        Console.WriteLine(peak.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2]);
        return 0;
    }

    /// <summary>Starts such a process.</summary>
    /// <returns>Seconds from its start to its first output, processor seconds up to then, and its peak memory in megabytes.</returns>
    public static (double Seconds, double CpuSeconds, double Megabytes) Measure(string path, int groups)
    {
        string[] arguments = [Argument, path, groups.ToString(CultureInfo.InvariantCulture)];
        using var process = new Process
        {
            StartInfo = new ProcessStartInfo(Environment.ProcessPath!, arguments) { RedirectStandardOutput = true, UseShellExecute = false },
        };
        var watch = Stopwatch.StartNew();
        process.Start();
        _ = process.StandardOutput.ReadLine();
        double seconds = watch.Elapsed.TotalSeconds;
        string[] figures = process.StandardOutput.ReadToEnd().Split('\n');
        process.WaitForExit();
        return process.ExitCode == 0
            ? (seconds, double.Parse(figures[0], CultureInfo.InvariantCulture), double.Parse(figures[1], CultureInfo.InvariantCulture) * 1024 / 1e6)
            : throw new InvalidOperationException($"The process for {path} ended with {process.ExitCode}.");
    }
}
