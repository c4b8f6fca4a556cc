using System.Diagnostics;
using System.Text;

namespace Sayso.Cli.Tests;

/// <summary>Starts the real program, as a user does.</summary>
internal static class SaysoProcess
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>
    /// Whether whoever started the tests had them ignore interruptions, as a shell does with what it runs in the background: programs that they start
    /// ignore them too, so Ctrl-C cannot be tried then.
    /// </summary>
    public static bool AreInterruptionsIgnored => !OperatingSystem.IsLinux()
        || (Convert.ToUInt64(File.ReadLines("/proc/self/status").First(line => line.StartsWith("SigIgn:", StringComparison.Ordinal))[7..].Trim(), 16) & 0b10) != 0;

    public static SaysoOutcome Run(params string[] arguments) => RunIn(null, [], arguments);

    /// <summary>Runs the program in <paramref name="folder"/>, with <paramref name="input"/> piped in.</summary>
    public static SaysoOutcome RunIn(string? folder, byte[] input, params string[] arguments)
    {
        using var process = Process.Start(StartInfo(folder, arguments))!;
        var error = new StringBuilder();
        process.ErrorDataReceived += (_, line) => error.Append(line.Data is null ? "" : line.Data + "\n");
        process.BeginErrorReadLine();
        try
        {
            process.StandardInput.BaseStream.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The program may end without reading what is piped in.
        }

        string output = process.StandardOutput.ReadToEnd();
        Assert.True(process.WaitForExit(Patience), "The program did not end.");
        process.WaitForExit();
        var outcome = new SaysoOutcome(process.ExitCode, output, error.ToString());
        Assert.DoesNotContain("   at Sayso", outcome.Output + outcome.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Unhandled exception", outcome.Error, StringComparison.Ordinal);
        return outcome;
    }

    public static ProcessStartInfo StartInfo(string? folder, params IEnumerable<string> arguments) =>
        new("dotnet", [Path.Combine(AppContext.BaseDirectory, "Sayso.Cli.dll"), .. arguments])
        {
            WorkingDirectory = folder ?? "",
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
}

/// <summary>How a run of the program went.</summary>
internal sealed record SaysoOutcome(int ExitCode, string Output, string Error)
{
    /// <summary>Sees that the program ended with <paramref name="exitCode"/>, and shows what it complained of if not.</summary>
    public void EndsWith(int exitCode) => Assert.True(ExitCode == exitCode, $"The exit code is {ExitCode}, not {exitCode}. {Error}");
}
