using System.Diagnostics;
using System.Globalization;
using System.Text;
using Sayso.Ledger;
using Sayso.Ledger.Checking;
using Sayso.Ledger.Questions;

namespace Sayso.Bench.Ledgers;

/// <summary>Fills a ledger with very many attributions, and asks it questions.</summary>
internal static class Growth
{
    private const int Together = 128;
    private const int Asked = 400;
    private static readonly int[] s_marks = [1_000, 3_000, 10_000, 30_000, 100_000];

    public static string Measure(string[] files, int attributions)
    {
        int readOnce = Math.Clamp(attributions / 100, 200, 4_000);
        var reader = new StoryReader();
        var readings = Sources.Take(files, readOnce).AsParallel().AsOrdered().Select(reader.Read).Where(reading => reading.Statements.Count > 0).ToList();
        var shift = new Shift(readings.Select(reading => reading.Document.Text));
        string folder = Directory.CreateTempSubdirectory("sayso-bench-").FullName;
        try
        {
            using var ledger = StoryLedger.Open(Path.Combine(folder, "bench.sayso"));
            var report = new StringBuilder();
            Fill(ledger, readings, shift, attributions, report);
            Ask(ledger, readings, report);
            return report.ToString();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Fill(StoryLedger ledger, List<Reading> readings, Shift shift, int wanted, StringBuilder report)
    {
        report.Append("| stories | attributions | processor ms per story to store, since the row before | ms by the clock | the fixed loop, s | MB of ledger | bytes per byte of text | memory, MB |\n|---|---|---|---|---|---|---|---|\n");
        var day = new DateOnly(2000, 1, 1);
        long text = 0, attributions = 0;
        var watch = new Stopwatch();
        var processor = TimeSpan.Zero;
        int stories = 0, since = 0;
        var together = new List<Reading>();
        for (int round = 0; attributions < wanted; round++)
        {
            foreach (var reading in readings)
            {
                var shifted = shift.Make(reading, round, day.AddDays((stories * 7) % 9_000));
                text += Encoding.UTF8.GetByteCount(shifted.Document.Text);
                attributions += shifted.Statements.Count;
                together.Add(shifted);
                stories++;
                if (together.Count == Together)
                {
                    var before = Environment.CpuUsage.TotalTime;
                    watch.Start();
                    ledger.Append(together, "bench");
                    watch.Stop();
                    processor += Environment.CpuUsage.TotalTime - before;
                    together = [];
                }

                if (s_marks.Contains(stories) || (attributions >= wanted && together.Count == 0))
                {
                    var figures = ledger.Figures();
                    report.Append(CultureInfo.InvariantCulture, $"| {stories:N0} | {attributions:N0} | {processor.TotalMilliseconds / (stories - since):F2} | {watch.Elapsed.TotalMilliseconds / (stories - since):F2} | {LoopSeconds():F2} | {figures.Bytes / 1e6:F0} | {(double)figures.Bytes / text:F2} | {Environment.WorkingSet / 1e6:F0} |\n");
                    Console.Error.WriteLine($"{stories} stories, {attributions} attributions, {processor.TotalMilliseconds / (stories - since):F2} ms per story, {(double)figures.Bytes / text:F2} bytes per byte");
                    watch.Reset();
                    processor = TimeSpan.Zero;
                    since = stories;
                    if (attributions >= wanted)
                    {
                        return;
                    }
                }
            }
        }
    }

    private static void Ask(StoryLedger ledger, List<Reading> readings, StringBuilder report)
    {
        var random = new Random(20261123);
        string[] words = [.. readings.SelectMany(reading => reading.Document.Text.Split([' ', '\n', ',', '.', '“', '”', '"'], StringSplitOptions.RemoveEmptyEntries)).Where(word => word.Length > 3)];
        string Word() => words[random.Next(words.Length)];
        string[] said = [.. readings.SelectMany(reading => reading.Attributions.Where(a => a.Content.Count == 1).Select(a => a.Content[0].Of(reading.Document.Text).ToString())).Where(content => content.Count(c => c == ' ') is >= 8 and <= 40)];
        report.Append("\n| question | median, ms | p95, ms | worst, ms | floor, aim (p95) |\n|---|---|---|---|---|\n");
        Row("find by one word", "50, 10", () => ledger.Find(new StatementQuery { Words = Word() }));
        Row("find by two words", "50, 10", () => ledger.Find(new StatementQuery { Words = $"{Word()} {Word()}" }));
        Row("find by two words, a kind and a stance", "50, 10", () => ledger.Find(new StatementQuery { Words = $"{Word()} {Word()}", Kind = Sayso.Sources.SourceKind.Person, Stance = Claims.Stance.Asserts }));
        Row("find by a word within a year", "50, 10", () => ledger.Find(new StatementQuery { Words = Word(), From = new DateOnly(2010, 1, 1), To = new DateOnly(2010, 12, 31) }));
        Row("check of a sentence, misquoted in two words", "200, 50", () => Check(Misquoted(said[random.Next(said.Length)], random, Word)));
        Row("a person by a name", "", () => ledger.Named(Word()));
        Row("the newest disputes, with all their sides", "", () => ledger.Disputes(), asked: 40);

        void Check(string typed)
        {
            if (CheckedQuotation.Of(typed).TryGet(out var quotation, out _))
            {
                ledger.Check(quotation);
            }
        }

        void Row(string what, string bounds, Action ask, int asked = Asked)
        {
            double[] times = [.. Enumerable.Range(0, asked).Select(_ => Milliseconds(ask)).Order()];
            report.Append(CultureInfo.InvariantCulture, $"| {what} | {times[asked / 2]:F1} | {times[asked * 95 / 100]:F1} | {times[^1]:F1} | {bounds} |\n");
            Console.Error.WriteLine($"{what}: median {times[asked / 2]:F1} ms, p95 {times[asked * 95 / 100]:F1} ms");
        }
    }

    private static string Misquoted(string said, Random random, Func<string> other)
    {
        string[] words = said.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        words[random.Next(words.Length)] = other();
        words[random.Next(words.Length)] = "";
        return string.Join(' ', words.Where(word => word.Length > 0));
    }

    private static double Milliseconds(Action ask)
    {
        long start = Stopwatch.GetTimestamp();
        ask();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double LoopSeconds()
    {
        var watch = Stopwatch.StartNew();
        Reference.Loop(250_000_000);
        return watch.Elapsed.TotalSeconds;
    }
}
