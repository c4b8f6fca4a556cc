using System.Diagnostics;
using Sayso.Tests.Exchange;

namespace Sayso.Tests.Evaluation;

/// <summary>The published scorer and the corpus it is used on, which lie beside the repository and are never part of it.</summary>
internal static class Yardstick
{
    public static string Corpus => Path.Combine(Shared(), "data", "polnear", "dev");

    /// <summary>The gold stories that lie beside the repository.</summary>
    public static string Stories => Path.Combine(Shared(), "stories");

    /// <summary>What the scorer of attributions prints, line by line.</summary>
    public static string[] Score(string text, string gold, string predicted) => Run("score_attributions.py", text, gold, predicted);

    /// <summary>What the scorer of readings prints, line by line.</summary>
    public static string[] ScoreReadings(string text, string gold, string predicted) => Run("score_readings.py", text, gold, predicted);

    private static string[] Run(string tool, string text, string gold, string predicted)
    {
        string script = Path.Combine(Shared(), "tools", tool);
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
