using System.Diagnostics;
using Sayso.Tests.Exchange;

namespace Sayso.Tests.Evaluation;

/// <summary>The published scorer and the corpus it is used on, which lie beside the repository and are never part of it.</summary>
internal static class Yardstick
{
    public static string Corpus => Path.Combine(Shared(), "data", "polnear", "dev");

    /// <summary>What the scorer prints, line by line.</summary>
    public static string[] Score(string text, string gold, string predicted)
    {
        string script = Path.Combine(Shared(), "tools", "score_attributions.py");
        Assert.SkipUnless(File.Exists(script), $"The yardstick is not at {script}.");
        var start = new ProcessStartInfo("python3", [script, "--text", text, "--gold", gold, "--pred", predicted])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var python = Started(start);
        string output = python.StandardOutput.ReadToEnd();
        python.WaitForExit();
        Assert.Equal(0, python.ExitCode);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static Process Started(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("There is no python3 to run the yardstick with.");
            throw;
        }
    }

    private static string Shared()
    {
        string shared = Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared"));
        Assert.SkipUnless(Directory.Exists(shared), $"The corpora are not at {shared}.");
        return shared;
    }
}
