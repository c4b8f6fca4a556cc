using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Sayso.Bench;

/// <summary>
/// Measures what users wait for: the real program, from files to JSON, on one core. Prints a table and writes it to
/// <c>bench/results/pipeline.md</c>. Machines differ and are shared, so each figure stands beside the time of a fixed loop.
/// </summary>
internal static class Pipeline
{
    private const int Words = 1_000_000;
    private const int Starts = 11;

    /// <param name="program">The published program.</param>
    /// <param name="texts">A folder of stories, repeated until they make a million words.</param>
    /// <param name="story">The story whose first output is waited for.</param>
    public static int Run(string program, string texts, string story)
    {
        string folder = Directory.CreateTempSubdirectory("sayso-bench-").FullName;
        try
        {
            int words = Repeat(texts, Path.Combine(folder, "in"));
            double before = LoopSeconds();
            var reading = Start(program, ["read", Path.Combine(folder, "in"), "--format", "json", "--jobs", "1", "--output", Path.Combine(folder, "out")]);
            double after = LoopSeconds();
            double[] starts = [.. Enumerable.Range(0, Starts).Select(_ => FirstOutput(program, story)).Order()];
            Report(program, words, reading, starts[Starts / 2], (before + after) / 2);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static int Repeat(string texts, string folder)
    {
        Directory.CreateDirectory(folder);
        var stories = Directory.GetFiles(texts, "*.txt").Order(StringComparer.Ordinal).Select(f => (Name: Path.GetFileName(f), Text: File.ReadAllText(f))).ToList();
        int words = 0;
        for (int round = 0; words < Words; round++)
        {
            foreach (var (name, text) in stories)
            {
                File.WriteAllText(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{round:D3}-{name}")), text);
                words += text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
            }
        }

        return words;
    }

    private static (double Seconds, double CpuSeconds, double PeakMegabytes) Start(string program, string[] arguments)
    {
        using var process = OnOneCore(program, arguments);
        var watch = Stopwatch.StartNew();
        process.Start();
        process.StandardOutput.Close();
        double peak = 0;
        double cpu = 0;
        while (!process.WaitForExit(50))
        {
            // The last look before the end counts: both figures only grow.
            (peak, cpu) = Look(process.Id, peak, cpu);
        }

        double seconds = watch.Elapsed.TotalSeconds;
        return process.ExitCode == 0 ? (seconds, cpu, peak) : throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    }

    private static (double Peak, double Cpu) Look(int id, double peak, double cpu)
    {
        peak = Math.Max(peak, ProcessMemory.Of(id).Peak);
        try
        {
            string[] fields = File.ReadAllText($"/proc/{id}/stat").Split(')')[^1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            cpu = (double.Parse(fields[11], CultureInfo.InvariantCulture) + double.Parse(fields[12], CultureInfo.InvariantCulture)) / 100;
        }
        catch (IOException)
        {
            // It has just ended.
        }

        return (peak, cpu);
    }

    private static double FirstOutput(string program, string story)
    {
        using var process = OnOneCore(program, ["read", story]);
        var watch = Stopwatch.StartNew();
        process.Start();
        _ = process.StandardOutput.Read();
        double seconds = watch.Elapsed.TotalSeconds;
        _ = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return seconds;
    }

    private static Process OnOneCore(string program, string[] arguments) =>
        new() { StartInfo = new ProcessStartInfo("taskset", ["--cpu-list", "1", program, .. arguments]) { RedirectStandardOutput = true, UseShellExecute = false } };

    private static double LoopSeconds()
    {
        var watch = Stopwatch.StartNew();
        Reference.Loop(250_000_000);
        return watch.Elapsed.TotalSeconds;
    }

    private static void Report(string program, int words, (double Seconds, double CpuSeconds, double PeakMegabytes) reading, double start, double loop)
    {
        var table = new StringBuilder("# The whole program on one core\n\n");
        table.Append("`dotnet run -c Release --project bench/Sayso.Bench -- pipeline PROGRAM TEXTS STORY`; see Pipeline.cs.\n\n");
        table.Append("| what | measured | floor | aim |\n|---|---|---|---|\n");
        Row($"files to JSON, {words} words", $"{words / reading.Seconds:F0} words/s", "10,000", "20,000");
        Row($"the same by the processor's own time", $"{words / reading.CpuSeconds:F0} words/s", "", "");
        Row($"peak memory of that run", $"{reading.PeakMegabytes:F0} MB", "400", "200");
        Row($"start to first output, one story, median of {Starts}", $"{start:F2} s", "0.7", "0.3");
        Row($"a fixed loop of a billion dependent steps, same run", $"{loop:F2} s", "", "");
        Row($"words read in the time of that loop", $"{words / reading.CpuSeconds * loop:F0}", "", "");
        table.Append(CultureInfo.InvariantCulture, $"\n{Environment.ProcessorCount} cores, {System.Runtime.InteropServices.RuntimeInformation.FrameworkDescription}, program of {new FileInfo(program).Length / 1e6:F1} MB.\n");
        Console.Write(table);
        Directory.CreateDirectory("bench/results");
        File.WriteAllText("bench/results/pipeline.md", table.ToString());

        void Row(FormattableString what, FormattableString measured, string floor, string aim) =>
            table.Append(CultureInfo.InvariantCulture, $"| {FormattableString.Invariant(what)} | {FormattableString.Invariant(measured)} | {floor} | {aim} |\n");
    }
}
