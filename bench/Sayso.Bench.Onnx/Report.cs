using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Sayso.Bench.Onnx;

/// <summary>Measures all there is, prints the table row by row and writes it to <c>bench/results/onnx.md</c>.</summary>
internal static class Report
{
    private const int Rounds = 30;
    private const int Starts = 7;
    private const int Groups = 20;

    // A long document, a short story, and passages of one length, where nobody can gain from leaving out what is padded.
    private static readonly (string Name, int Passages, int Shortest)[] s_cases =
    [
        ("groups of 16 passages, 60–128 tokens", 16, 60),
        ("groups of 16 passages, 128 tokens", 16, SampleGroup.Longest),
        ("groups of 4 passages, 60–128 tokens", 4, 60),
        ("single passages, 128 tokens", 1, SampleGroup.Longest),
    ];

    /// <summary>Measures and writes.</summary>
    /// <param name="folder">Where the networks' files lie.</param>
    public static void Write(string folder)
    {
        string[] paths = [.. Files.Contenders.Select(c => Path.Combine(folder, c.Key))];
        var text = new StringBuilder("# The network: the engine's own arithmetic beside ONNX Runtime\n\n");
        text.Append("`dotnet publish bench/Sayso.Bench.Onnx -c Release -p:PublishReadyToRun=true -o artifacts/onnx && artifacts/onnx/Sayso.Bench.Onnx`; see Report.cs.\n\n");
        text.Append("Two bidirectional LSTM layers, 188 → 256 and 512 → 256 units a direction, and a linear layer to 11 labels; random weights, one thread,\n");
        text.Append(CultureInfo.InvariantCulture, $"processor time, median of {Rounds} rounds in which all take turns. In brackets: as a share of the engine's speed in the same round.\n\n");
        Row(text, ["", .. Files.Contenders.Select(c => c.Name)]);
        text.Append("|---|---|---|---|\n");
        double size = Speeds(text, paths);
        Processes(text, paths);
        Row(text, ["the network's file", .. paths.Select(p => Megabytes(new FileInfo(p).Length))]);
        var (native, managed) = InstallSize.OfOnnxRuntime();
        string runtime = $"{Megabytes(native)} native, {Megabytes(managed)} managed";
        Row(text, ["installed beside .NET and weights", Megabytes(InstallSize.OfEngine()) + ", the whole engine", runtime, runtime]);
        text.Append(CultureInfo.InvariantCulture, $"\n{Environment.ProcessorCount} cores, {RuntimeInformation.FrameworkDescription}, ONNX Runtime {OnnxContender.Version}, {RuntimeInformation.RuntimeIdentifier}{(System.Runtime.Intrinsics.X86.Avx512BW.IsSupported ? ", AVX-512" : "")}.\n");
        text.Append(CultureInfo.InvariantCulture, $"Other programs were running: {File.ReadAllText("/proc/loadavg").Split(' ')[0]} processes wanted a core, and seconds by the clock are so much longer.\n");
        text.Append(CultureInfo.InvariantCulture, $"Differences are those from ONNX Runtime's floats on the same passages; the mean size of an output is {size:F2}.\n");
        text.Append("ONNX Runtime's package puts its Windows library beside the program on Linux too; it is not counted.\n");
        Directory.CreateDirectory("bench/results");
        File.WriteAllText("bench/results/onnx.md", text.ToString());
    }

    private static double Speeds(StringBuilder text, string[] paths)
    {
        var contenders = paths.Select(Files.Load).ToArray();
        foreach (var (name, passages, shortest) in s_cases)
        {
            var speeds = Comparison.Speeds(contenders, passages, shortest, Rounds);
            Row(text, [$"tokens/s, {name}", .. speeds.Select(s => Invariant($"{s.Speed:F0} ({s.Ratio:F2})"))]);
        }

        var differences = contenders.Select(c => Comparison.Differences(c, contenders[1])).ToList();
        Row(text, ["largest difference of an output", .. differences.Select(d => Invariant($"{d.Largest:G2}"))]);
        Row(text, ["mean difference", .. differences.Select(d => Invariant($"{d.Mean:G2}"))]);
        Row(text, ["tokens with another best label", .. differences.Select(d => Invariant($"{100 * d.Labels:F2}%"))]);
        foreach (var contender in contenders)
        {
            contender.Dispose();
        }

        return differences[0].Size;
    }

    private static void Processes(StringBuilder text, string[] paths)
    {
        var starts = paths.Select(_ => new List<(double Seconds, double CpuSeconds, double Megabytes)>()).ToArray();
        for (int start = 0; start < Starts; start++)
        {
            for (int c = 0; c < paths.Length; c++)
            {
                starts[c].Add(Child.Measure(paths[c], 0));
            }
        }

        Row(text, [Invariant($"start to first output, one passage, median of {Starts}"), .. starts.Select(s => Invariant($"{Comparison.Median(s.Select(m => m.Seconds)):F2} s"))]);
        Row(text, ["processor time up to then", .. starts.Select(s => Invariant($"{Comparison.Median(s.Select(m => m.CpuSeconds)):F2} s"))]);
        Row(text, ["peak memory of that process", .. starts.Select(s => Invariant($"{Comparison.Median(s.Select(m => m.Megabytes)):F0} MB"))]);
        Row(text, [Invariant($"peak memory, {Groups} groups of 16"), .. paths.Select(p => Invariant($"{Child.Measure(p, Groups).Megabytes:F0} MB"))]);
    }

    private static void Row(StringBuilder text, string[] cells)
    {
        string row = $"| {string.Join(" | ", cells)} |";
        Console.WriteLine(row);
        text.Append(row).Append('\n');
    }

    private static string Megabytes(long bytes) => Invariant($"{bytes / 1e6:F1} MB");

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
