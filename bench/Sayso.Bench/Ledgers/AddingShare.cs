using System.Diagnostics;
using System.Globalization;
using System.Text;
using Sayso.Ledger;
using Sayso.Text;

namespace Sayso.Bench.Ledgers;

/// <summary>
/// How much of the bare reading speed of all cores is left when stories are added to a ledger. Both are measured in turn, several times, in
/// one process: machines are shared, and only the ratio within a round means something.
/// </summary>
internal static class AddingShare
{
    private const int Rounds = 3;

    public static string Measure(List<Document> stories)
    {
        var reader = new StoryReader();
        int jobs = Environment.ProcessorCount;
        Read(reader, stories[..Math.Min(200, stories.Count)], jobs);
        var rounds = Enumerable.Range(0, Rounds).Select(_ => (Bare: Read(reader, stories, jobs), Adding: Add(reader, stories, jobs))).ToList();
        int words = stories.Sum(story => story.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);
        var table = new StringBuilder("| round | bare reading, words/s | adding, words/s | share | share by the processor's own time |\n|---|---|---|---|---|\n");
        for (int i = 0; i < rounds.Count; i++)
        {
            var (bare, adding) = rounds[i];
            table.Append(CultureInfo.InvariantCulture, $"| {i + 1} | {words / bare.Seconds:N0} | {words / adding.Seconds:N0} | {bare.Seconds / adding.Seconds:P0} | {bare.CpuSeconds / adding.CpuSeconds:P0} |\n");
        }

        double share = rounds.Select(round => round.Bare.Seconds / round.Adding.Seconds).Order().ElementAt(Rounds / 2);
        double byCpu = rounds.Select(round => round.Bare.CpuSeconds / round.Adding.CpuSeconds).Order().ElementAt(Rounds / 2);
        table.Append(CultureInfo.InvariantCulture, $"\n{stories.Count:N0} stories, {words:N0} words, {jobs} cores; median share **{share:P0}** by the clock, {byCpu:P0} by the processor's own time (floor 70%, aim 90%).\n");
        return table.ToString();
    }

    private static (double Seconds, double CpuSeconds) Timed(Action work)
    {
        GC.Collect();
        var cpu = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        work();
        return (watch.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - cpu).TotalSeconds);
    }

    private static (double Seconds, double CpuSeconds) Read(StoryReader reader, List<Document> stories, int jobs) =>
        Timed(() => Parallel.ForEach(stories, new ParallelOptions { MaxDegreeOfParallelism = jobs }, story => reader.Read(story)));

    private static (double Seconds, double CpuSeconds) Add(StoryReader reader, List<Document> stories, int jobs)
    {
        string folder = Directory.CreateTempSubdirectory("sayso-bench-").FullName;
        try
        {
            using var ledger = StoryLedger.Open(Path.Combine(folder, "bench.sayso"));
            return Timed(() => AddAll(ledger, reader, stories, jobs).GetAwaiter().GetResult());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task AddAll(StoryLedger ledger, StoryReader reader, List<Document> stories, int jobs)
    {
        // Documents of their own, as they would come from files: an id already computed would make the adding cheaper than it is.
        var arrivals = stories.Select(story => new Document(story.Text) { Title = story.Title, Outlet = story.Outlet, Published = story.Published }).ToAsyncEnumerable();
        await foreach (var addition in new StoryAdder(ledger, reader, jobs).AddAsync(arrivals, story => story))
        {
            if (addition.Appended is null)
            {
                throw new InvalidOperationException(addition.Fault?.ToString());
            }
        }
    }
}
