using System.Diagnostics;
using System.Globalization;

namespace Sayso.Bench.Serving;

/// <summary>The published program, serving a ledger on a free port, and how much memory it holds. On Linux.</summary>
internal sealed class ServedProgram : IDisposable
{
    private readonly Process _process;

    private ServedProgram(Process process, Uri address) => (_process, Address) = (process, address);

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>How much it holds now, in MB.</summary>
    public double Resident => Field("VmRSS");

    /// <summary>The most it held so far, in MB.</summary>
    public double Peak => Field("VmHWM");

    /// <summary>Starts it and waits until it says where it listens.</summary>
    public static ServedProgram Start(string program, string ledger)
    {
        var process = Process.Start(new ProcessStartInfo(program, ["serve", "--ledger", ledger, "--urls", "http://127.0.0.1:0", "--log", "quiet"]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        string? line = process.StandardOutput.ReadLine();
        int at = line?.IndexOf("http://", StringComparison.Ordinal) ?? -1;
        return at >= 0
            ? new ServedProgram(process, new Uri(line![at..].Split(". ")[0]))
            : throw new InvalidOperationException($"The program did not say where it listens, but: {line}");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _process.Kill();
        _process.Dispose();
    }

    private double Field(string name)
    {
        string line = File.ReadLines($"/proc/{_process.Id}/status").First(line => line.StartsWith(name, StringComparison.Ordinal));
        return double.Parse(line.Split([':', '\t', ' '], StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;
    }
}
