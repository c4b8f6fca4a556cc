using System.Diagnostics;
using System.Globalization;
using System.Text;
using Sayso.Ledger;

namespace Sayso.Bench.Ledgers;

/// <summary>Fills a ledger with very many stories, and tells what each costs and how large the ledger gets.</summary>
internal static class Growth
{
    private const int Together = 128;
    private const int MostRead = 4_000;
    private const int Million = 1_000_000;
    private static readonly int[] s_marks = [1_000, 3_000, 10_000, 30_000, 100_000];

    /// <summary>Fills a ledger in a folder of its own, and asks it questions: when it has a million attributions, and at the end.</summary>
    public static string Measure(string[] files, int stories)
    {
        string folder = Directory.CreateTempSubdirectory("sayso-bench-").FullName;
        try
        {
            return Fill(Path.Combine(folder, "bench.sayso"), files, stories, asks: true);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Fills a ledger; one that has stories from before goes on from there.</summary>
    /// <param name="path">The file, made if it is not there.</param>
    /// <param name="files">JSON Lines of stories.</param>
    /// <param name="wanted">How many stories it gets.</param>
    /// <param name="asks">Whether it is asked questions.</param>
    public static string Fill(string path, string[] files, int wanted, bool asks)
    {
        using var ledger = StoryLedger.Open(path);
        var report = new StringBuilder("| stories | attributions | processor ms per story to store, since the row before | ms by the clock | the fixed loop, s | MB of ledger | bytes per byte of text | memory, MB |\n|---|---|---|---|---|---|---|---|\n");
        var questions = new StringBuilder();
        var before = ledger.Figures();
        var (stories, attributions) = ((int)before.Stories, before.Statements);
        long text = 0;
        var meter = new Meter(stories);
        bool isAsked = !asks;
        foreach (var together in Shifted(Originals(ledger, files, wanted), stories, wanted).Chunk(Together))
        {
            text += together.Sum(reading => (long)Encoding.UTF8.GetByteCount(reading.Document.Text));
            attributions += together.Sum(reading => reading.Statements.Count);
            meter.Run(() => ledger.Append(together, "bench"));
            bool isMark = s_marks.Any(mark => mark > stories && mark <= stories + together.Length);
            stories += together.Length;
            bool isMillion = !isAsked && attributions >= Million;
            if (isMark || isMillion || stories == wanted)
            {
                string row = meter.Row(stories, attributions, ledger.Figures().Bytes, (double)(ledger.Figures().Bytes - before.Bytes) / text);
                report.Append(row);
                Console.Error.Write(row);
                meter = new Meter(stories);
            }

            if (isMillion || (asks && stories == wanted))
            {
                isAsked = true;
                questions.Append(CultureInfo.InvariantCulture, $"\nWith {attributions:N0} attributions:\n\n").Append(Questions.Measure(ledger));
            }
        }

        return report.Append(questions).ToString();
    }

    /// <summary>The readings that all others are shifts of: those that the ledger began with, or those of the files.</summary>
    private static List<Reading> Originals(StoryLedger ledger, string[] files, int wanted)
    {
        var reader = new StoryReader();
        return ledger.Stories().Take(MostRead).Select(story => story.Reading).ToList() is { Count: > 0 } known
            ? known
            : [.. Sources.Take(files, Math.Min(wanted, MostRead)).AsParallel().AsOrdered().Select(reader.Read).Where(reading => reading.Statements.Count > 0)];
    }

    /// <summary>Readings that the ledger does not have yet, shifted from those that it began with.</summary>
    private static IEnumerable<Reading> Shifted(List<Reading> readings, int from, int to)
    {
        var shift = new Shift(readings.Select(reading => reading.Document.Text));
        int rounds = from == 0 ? 0 : 1;
        for (int made = from; made < to; made++)
        {
            yield return shift.Make(readings[made % readings.Count], (made / readings.Count) + rounds, Shift.Day(made));
        }
    }

    /// <summary>What storing took since a number of stories.</summary>
    private sealed class Meter(int from = 0)
    {
        private readonly Stopwatch _watch = new();
        private TimeSpan _processor;

        public void Run(Action work)
        {
            var before = Environment.CpuUsage.TotalTime;
            _watch.Start();
            work();
            _watch.Stop();
            _processor += Environment.CpuUsage.TotalTime - before;
        }

        public string Row(int stories, long attributions, long bytes, double perByte)
        {
            var loop = Stopwatch.StartNew();
            Reference.Loop(250_000_000);
            loop.Stop();
            int count = stories - from;
            return string.Create(
                CultureInfo.InvariantCulture,
                $"| {stories:N0} | {attributions:N0} | {_processor.TotalMilliseconds / count:F2} | {_watch.Elapsed.TotalMilliseconds / count:F2} | {loop.Elapsed.TotalSeconds:F2} | {bytes / 1e6:F0} | {perByte:F2} | {Environment.WorkingSet / 1e6:F0} |\n");
        }
    }
}
