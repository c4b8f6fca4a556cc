using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Sayso.Cli.Tests.Ledger;

/// <summary>The program is killed while it adds, again and again, and disks are full: the ledger comes out as if nothing had happened.</summary>
public class KilledTests : StoryFolder
{
    private const int Kills = 50;

    [Fact]
    public void Killed_at_fifty_moments_and_started_again_the_ledger_is_the_same_as_in_one_run()
    {
        string stories = Stories(240);
        var watch = Stopwatch.StartNew();
        SaysoProcess.Run("add", stories, "--ledger", At("whole.sayso")).EndsWith(0);
        int longest = (int)watch.ElapsedMilliseconds;
        string whole = Everything("whole.sayso");
        var random = new Random(20311);
        int killed = 0;
        for (int round = 0; killed < Kills; round++)
        {
            // Killed again and again until it once ends by itself: then everything is in, and the next ledger is begun.
            string ledger = $"killed{round}.sayso";
            while (IsKilledWhileAdding(stories, ledger, TimeSpan.FromMilliseconds(random.Next(100, longest))))
            {
                killed++;
            }

            SaysoProcess.Run("add", stories, "--ledger", At(ledger)).EndsWith(0);
            SaysoProcess.Run("verify", "--ledger", At(ledger)).EndsWith(0);
            Assert.Equal(whole, Everything(ledger));
            Assert.True(round < 2 * Kills, "The program ends before it can be killed.");
        }
    }

    [Fact]
    public void Two_programs_that_add_at_once_make_one_ledger()
    {
        string stories = Stories(60);
        using var one = Start("add", stories, "--ledger", At("both.sayso"));
        using var other = Start("add", stories, "--ledger", At("both.sayso"));
        foreach (var process in (Process[])[one, other])
        {
            string error = process.StandardError.ReadToEnd();
            process.WaitForExit();
            Assert.True(process.ExitCode == 0, error);
        }

        SaysoProcess.Run("verify", "--ledger", At("both.sayso")).EndsWith(0);
        Assert.Equal(60, Everything("both.sayso").Split('\n').Select(line => line.Split(',')[0]).Where(id => id.StartsWith("sha256:", StringComparison.Ordinal)).Distinct().Count());
    }

    [Fact]
    public void A_full_disk_is_told_and_what_was_stored_before_is_there()
    {
        string disk = At("disk");
        Directory.CreateDirectory(disk);
        using var mount = Process.Start(new ProcessStartInfo("mount", ["-t", "tmpfs", "-o", "size=2m", "tmpfs", disk]) { RedirectStandardError = true, UseShellExecute = false })!;
        mount.WaitForExit();
        Assert.SkipUnless(mount.ExitCode == 0, "A small disk can be mounted by root only.");
        try
        {
            string ledger = Path.Combine(disk, "full.sayso");
            var outcome = SaysoProcess.Run("add", Stories(1_500), "--ledger", ledger);
            outcome.EndsWith(1);
            Assert.Contains("SAYSO5005", outcome.Error, StringComparison.Ordinal);
            Directory.CreateDirectory(At("roomy"));
            File.Copy(ledger, At("roomy/full.sayso"));
            if (File.Exists(ledger + "-wal"))
            {
                File.Copy(ledger + "-wal", At("roomy/full.sayso-wal"));
            }

            SaysoProcess.Run("verify", "--ledger", At("roomy/full.sayso")).EndsWith(0);
        }
        finally
        {
            Process.Start("umount", [disk]).WaitForExit();
        }
    }

    /// <summary>Stories of our own, each about another company, one to a line; every tenth is a copy of the one before.</summary>
    private string Stories(int count)
    {
        var lines = new StringBuilder();
        string text = "";
        for (int i = 0; i < count; i++)
        {
            text = i % 10 == 9
                ? text + "\n\nFrom our partners."
                : $"""
                The ferry company Norland{i} Lines said on Friday that it would add {i + 2} sailings a day to its line to Port {i * 37 % 1000}.

                “People of district {i} need to get to work at {i * 13 % 700},” said Tom Arkwright, a spokesman for Norland{i} Lines. He denied that the company had sold {i * 7} of its boats.

                Two people familiar with the sale told the Harrow Courier that the company had sold {i * 7} of its boats in the year {1900 + i}.
                """;
            lines.Append(JsonSerializer.Serialize(new { title = $"Sailings {i}", outlet = i % 10 == 9 ? "The Northern Post" : "Harrow Courier", date = $"2031-03-{(i % 28) + 1:D2}", text })).Append('\n');
        }

        return At(Write($"stories{count}.jsonl", lines.ToString()));
    }

    private string Everything(string ledger)
    {
        var outcome = SaysoProcess.Run("export", "--format", "csv", "--ledger", At(ledger));
        outcome.EndsWith(0);
        return outcome.Output;
    }

    private bool IsKilledWhileAdding(string stories, string ledger, TimeSpan after)
    {
        using var process = Start("add", stories, "--ledger", At(ledger));
        Thread.Sleep(after);
        bool isRunning = !process.HasExited;
        process.Kill();
        process.WaitForExit();
        return isRunning;
    }

    private static Process Start(params string[] arguments) => Process.Start(SaysoProcess.StartInfo(null, arguments))!;
}
