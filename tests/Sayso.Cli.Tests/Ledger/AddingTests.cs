using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Sayso.Cli.Tests.Ledger;

public class AddingTests : LedgerFolder
{
    [Fact]
    public void What_is_added_can_be_found_and_what_is_known_is_passed_over()
    {
        Write("in/a.txt");
        Write("in/b.txt", Story + "Bees were seen.");
        Assert.StartsWith("2 added; 2 stories in ", Printed("add", "in", "--outlet", "Tidings", "--published", "2021-02-03"), StringComparison.Ordinal);
        Assert.StartsWith("0 added, 2 known already; ", Printed("add", "in", "--outlet", "Tidings", "--published", "2021-02-03"), StringComparison.Ordinal);
        Assert.StartsWith("0 added, 1 published elsewhere too; ", Printed("add", "in/a.txt", "--outlet", "Echo"), StringComparison.Ordinal);
        string found = Printed("find", "cross", "--speaker", "Holt");
        Assert.Contains("2021-02-03 Tidings", found, StringComparison.Ordinal);
        Assert.Contains("Nobody should cross it", found, StringComparison.Ordinal);
    }

    [Fact]
    public void Failures_are_listed_at_the_end_with_their_places_and_the_rest_goes_in()
    {
        Write("in/a.txt");
        Write("in/empty.txt", "");
        string line = JsonSerializer.Serialize(new { text = Story + "Bees were seen.", title = "Bees" });
        Write("in/news.jsonl", line + "\nnot json\n" + line.Replace("Bees", "Wasps", StringComparison.Ordinal) + "\n");
        var run = Sayso("add", "in", "nowhere.txt");
        run.EndsWith(1);
        Assert.StartsWith("3 added, 3 failed; ", run.Output, StringComparison.Ordinal);
        string[] errors = run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("sayso: 3 of 6 failed:", errors[0]);
        Assert.Contains(errors, error => error.StartsWith($"sayso: {Path.Combine("in", "empty.txt")}: SAYSO1001", StringComparison.Ordinal));
        Assert.Contains(errors, error => error.StartsWith($"sayso: {Path.Combine("in", "news.jsonl")}: SAYSO3111 at byte {Encoding.UTF8.GetByteCount(line) + 1}: ", StringComparison.Ordinal));
        Assert.Contains(errors, error => error.StartsWith("sayso: nowhere.txt: SAYSO3101", StringComparison.Ordinal));
    }

    [Fact]
    public void A_story_may_come_from_standard_input()
    {
        SaysoProcess.RunIn(Folder, Encoding.UTF8.GetBytes(Story), "add", "-", "--title", "Bridge shut", "--ledger", "news.sayso").EndsWith(0);
        Assert.Contains("Bridge shut", Printed("find"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_ledger_is_the_one_that_the_environment_names()
    {
        var start = SaysoProcess.StartInfo(Folder, "add", Write("a.txt"));
        start.Environment["SAYSO_LEDGER"] = At("named.sayso");
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(2)));
        Assert.True(File.Exists(At("named.sayso")));
    }

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("KILL", 137)]
    public void What_was_cut_off_goes_on_by_the_same_command_and_nothing_is_stored_twice(string signal, int exitCode)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no such signals here.");
        Assert.SkipWhen(signal == "INT" && SaysoProcess.AreInterruptionsIgnored, "Interruptions are ignored here.");
        const int Stories = 400;
        Write("news.jsonl", string.Concat(Enumerable.Range(0, Stories).Select(number => JsonSerializer.Serialize(new { text = Story + number.ToString(CultureInfo.InvariantCulture) + " bees were seen." }) + "\n")));
        using (var process = Process.Start(SaysoProcess.StartInfo(Folder, "add", "news.jsonl", "--jobs", "1", "--ledger", "news.sayso"))!)
        {
            process.StandardInput.Close();
            WaitForSomeStories(process);
            using var kill = Process.Start("kill", [$"-{signal}", process.Id.ToString(CultureInfo.InvariantCulture)]);
            Assert.True(process.WaitForExit(TimeSpan.FromMinutes(1)), "The program did not end.");

            // On a fast machine it may have been done before the signal came; then there is nothing to go on with.
            Assert.Contains(process.ExitCode, (int[])[exitCode, 0]);
        }

        long before = StoriesOnRecord();
        Assert.InRange(before, 1, Stories);
        Printed("add", "news.jsonl");
        Assert.Equal(Stories, StoriesOnRecord());
        Assert.Contains("is what was stored", Printed("verify").Replace("are what", "is what", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private void WaitForSomeStories(Process process)
    {
        var patience = Stopwatch.StartNew();
        while (!process.HasExited && patience.Elapsed < TimeSpan.FromMinutes(1) && !HasStories())
        {
            Thread.Sleep(20);
        }
    }

    /// <summary>Whether the first stories went in.</summary>
    private bool HasStories()
    {
        if (!File.Exists(At("news.sayso")))
        {
            return false;
        }

        try
        {
            using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = At("news.sayso"), Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "SELECT count(*) FROM document";
            return (long)command.ExecuteScalar()! > 0;
        }
        catch (SqliteException)
        {
            // It is just being made.
            return false;
        }
    }

    private long StoriesOnRecord()
    {
        using var json = JsonDocument.Parse(Printed("stats", "--format", "json"));
        return json.RootElement.GetProperty("stories").GetInt64();
    }
}
