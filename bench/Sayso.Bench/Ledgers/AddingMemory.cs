using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Sayso.Text;

namespace Sayso.Bench.Ledgers;

/// <summary>How much memory the real program holds while it adds very many stories from one file, and whether that grows with their number. On Linux.</summary>
internal static class AddingMemory
{
    private const int MostSources = 4_000;
    private const int Parts = 10;
    private static readonly TimeSpan s_betweenLooks = TimeSpan.FromSeconds(1);

    /// <param name="program">The published program.</param>
    /// <param name="files">JSON Lines of stories, which are shifted until there are enough.</param>
    /// <param name="stories">How many.</param>
    public static string Measure(string program, string[] files, int stories)
    {
        string folder = Directory.CreateTempSubdirectory("sayso-bench-").FullName;
        try
        {
            string input = Path.Combine(folder, "stories.jsonl");
            Write(input, files, stories);
            string ledger = Path.Combine(folder, "bench.sayso");
            using var process = Process.Start(new ProcessStartInfo(program, ["add", input, "--ledger", ledger]) { RedirectStandardOutput = true, UseShellExecute = false })!;
            return Watch(process, ledger, stories).Append(CultureInfo.InvariantCulture, $"\n{process.StandardOutput.ReadToEnd().Trim()} {Environment.ProcessorCount} cores.\n").ToString();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Write(string path, string[] files, int stories)
    {
        var sources = Sources.Take(files, Math.Min(stories, MostSources));
        var shift = new Shift(sources.Select(source => source.Text));
        using var to = new StreamWriter(path);
        for (int made = 0; made < stories; made++)
        {
            Document story = shift.Make(sources[made % sources.Count], made / sources.Count, Shift.Day(made));
            to.WriteLine(JsonSerializer.Serialize(new { title = story.Title, outlet = story.Outlet, date = story.Published, text = story.Text }));
        }
    }

    /// <summary>Looks at the program until it ends; a row for each tenth of the stories, and one for the end.</summary>
    private static StringBuilder Watch(Process process, string ledger, int stories)
    {
        var report = new StringBuilder("| documents added | resident, MB | the most so far, MB | of it without mapped files, MB | minutes |\n|---|---|---|---|---|\n");
        var watch = Stopwatch.StartNew();
        var last = default(ProcessMemory);
        for (int part = 1; !process.WaitForExit(s_betweenLooks);)
        {
            var look = ProcessMemory.Of(process.Id);
            last = look.Peak > 0 ? look : last;
            if (Added(ledger) is var added && added >= (long)stories * part / Parts && part < Parts)
            {
                Row(added);
                part++;
            }
        }

        Row(Added(ledger));
        return report;

        void Row(long added)
        {
            string row = string.Create(CultureInfo.InvariantCulture, $"| {added:N0} | {last.Resident:F0} | {last.Peak:F0} | {last.Own:F0} | {watch.Elapsed.TotalMinutes:F1} |\n");
            report.Append(row);
            Console.Error.Write(row);
        }
    }

    private static long Added(string ledger)
    {
        if (!File.Exists(ledger))
        {
            return 0;
        }

        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = ledger, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM document";
        try
        {
            return (long)command.ExecuteScalar()!;
        }
        catch (SqliteException)
        {
            // It is just being made.
            return 0;
        }
    }
}
