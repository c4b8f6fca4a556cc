using System.Diagnostics;

namespace Sayso.Bench.Serving;

/// <summary>The published program, serving a ledger on a free port, and how much memory it holds. On Linux.</summary>
internal sealed class ServedProgram : IDisposable
{
    private readonly Process _process;

    private ServedProgram(Process process, Uri address) => (_process, Address) = (process, address);

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>How much it holds.</summary>
    public ProcessMemory Memory => ProcessMemory.Of(_process.Id);

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
}
