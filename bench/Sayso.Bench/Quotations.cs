using System.Globalization;
using System.Text;
using Sayso.Ledger.Checking;
using Sayso.Text;

namespace Sayso.Bench;

/// <summary>
/// Measures what a fact checker relies on: that a quotation is recognised however it is misquoted, and that other words on the same topic are not taken for it.
/// Every quotation of the stories is misquoted in every way and looked for in its story; and looked for, true and misquoted, in its story without it, and in
/// the others. Prints tables and writes them to <c>bench/results/quotations.md</c>; with SAYSO_BENCH_SHOW set, also tells each mistake on standard error.
/// </summary>
internal static class Quotations
{
    private static readonly double[] Thresholds = [0.35, 0.4, 0.45, 0.5, 0.55, 0.6];

    /// <param name="paths">Files of JSON lines, or folders of text files.</param>
    public static int Run(IReadOnlyList<string> paths)
    {
        QuotedStory[] stories = [.. paths.SelectMany(QuotedStory.Load)];
        var report = new StringBuilder("# Quotations, true, misquoted and not on record\n\n");
        report.Append("`dotnet run -c Release --project bench/Sayso.Bench -- quotations PATH…`; see Quotations.cs and Misquotation.cs.\n\n");
        report.Append(CultureInfo.InvariantCulture, $"{stories.Sum(story => story.Quotations.Count)} quotations of 5 to 60 words in {stories.Length} stories; threshold {Resemblance.Least}.\n\n");
        Recall(stories, report);
        Precision(stories, report);
        Time(stories, report);
        Console.Write(report);
        Directory.CreateDirectory("bench/results");
        File.WriteAllText("bench/results/quotations.md", report.ToString());
        return 0;
    }

    private static void Recall(QuotedStory[] stories, StringBuilder report)
    {
        report.Append("## Looked for in its own story\n\n| misquoted | pairs | right answer, in its place | meaning flagged | ");
        report.AppendJoin(" | ", Thresholds.Select(least => Invariant($"found at {least}"))).Append(" |\n|---|---|---|---|");
        report.Insert(report.Length, "---|", Thresholds.Length).Append('\n');
        foreach (var way in Misquotation.All)
        {
            var found = Pairs(stories, way).Select(pair => (pair.Story, pair.Place, pair.Quotation, Passage: pair.Quotation.Closest(pair.Story.Text))).ToList();
            int right = found.Count(one => one.Passage is { } passage && passage.Span.Overlaps(one.Place)
                && (passage.Match == Match.Exact ? way.IsExact : !way.IsExact && Resemblance.Suffices(passage, one.Quotation)));
            Row(report, way.Name, found.Count, Share(right, found.Count), Share(found.Count(one => one.Passage is { ChangesMeaning: true }), found.Count),
                Thresholds.Select(least => Share(found.Count(one => one.Passage is { } passage && Resemblance.Suffices(passage, one.Quotation, least)), found.Count)));
        }
    }

    private static void Precision(QuotedStory[] stories, StringBuilder report)
    {
        report.Append("\n## Looked for where it is not\n\nTaken for the quotation, though it is not there; what a story says twice counts as a mistake here.\n\n| looked for | texts | exact | ");
        report.AppendJoin(" | ", Thresholds.Select(least => Invariant($"near at {least}"))).Append(" |\n|---|---|---|").Insert(report.Length, "---|", Thresholds.Length).Append('\n');
        var wholes = Misquotation.All[0];
        var quarter = Misquotation.All.First(way => way.Name.StartsWith("a quarter", StringComparison.Ordinal));
        Tell("as said, in its story without it", Pairs(stories, wholes).Select(pair => (pair.Quotation, pair.Quotation.Closest(Without(pair.Story.Text, pair.Place)))));
        Tell("a quarter of the words replaced, in its story without it", Pairs(stories, quarter).Select(pair => (pair.Quotation, pair.Quotation.Closest(Without(pair.Story.Text, pair.Place)))));
        Tell("as said, in each other quotation of its story", Pairs(stories, wholes).SelectMany(pair =>
            pair.Story.Quotations.Where(other => !other.Overlaps(pair.Place)).Select(other => (pair.Quotation, pair.Quotation.Closest(other.Of(pair.Story.Text).ToString())))));
        Tell("as said, in each of the next 20 stories", Pairs(stories, wholes).SelectMany(pair =>
            Enumerable.Range(1, 20).Select(step => (pair.Quotation, pair.Quotation.Closest(stories[(Array.IndexOf(stories, pair.Story) + step) % stories.Length].Text)))));

        void Tell(string what, IEnumerable<(CheckedQuotation Quotation, Passage? Passage)> closest)
        {
            var passages = closest.ToList();
            Row(report, what, passages.Count, Share(passages.Count(one => one.Passage is { Match: Match.Exact }), passages.Count), null,
                Thresholds.Select(least => Share(passages.Count(one => one.Passage is { Match: Match.Near } near && Resemblance.Suffices(near, one.Quotation, least)), passages.Count)));
            if (Environment.GetEnvironmentVariable("SAYSO_BENCH_SHOW") is not null)
            {
                foreach (var passage in passages.Where(one => one.Passage is { Match: Match.Near } near && Resemblance.Suffices(near, one.Quotation)))
                {
                    Console.Error.WriteLine(Invariant($"{passage.Passage!.Likeness:F2} {passage.Passage.Difference}"));
                }
            }
        }
    }

    private static void Time(QuotedStory[] stories, StringBuilder report)
    {
        var pairs = Pairs(stories, Misquotation.All.First(way => way.Name == "a word replaced")).ToList();
        double there = Microseconds(pairs.Select(pair => (pair.Quotation, pair.Story.Text)).ToList(), out double size);
        double elsewhere = Microseconds(pairs.Select((pair, i) => (pair.Quotation, stories[i % stories.Length].Text)).ToList(), out _);
        string longText = string.Join("\n\n", Enumerable.Repeat(stories.Select(story => story.Text), 1000).SelectMany(texts => texts).TakeWhile((_, i) => i < 20_000));
        string[] words = [.. stories.SelectMany(story => QuotedStory.WordsOf(story.Text)).Take(CheckedQuotation.MaxWords)];
        var worst = CheckedQuotation.Of(string.Join(" … ", words.Where(word => word.All(char.IsAsciiLetter)))).Quotation;
        double longest = Microseconds([.. Enumerable.Repeat((worst, string.Join(" so ", words)), 20)], out _);
        var start = Environment.CpuUsage.TotalTime;
        _ = pairs[0].Quotation.FindIn(longText);
        double seconds = (Environment.CpuUsage.TotalTime - start).TotalSeconds;
        report.Append("\n## Time of the processor\n\n| what | measured |\n|---|---|\n");
        report.Append(CultureInfo.InvariantCulture, $"| a misquotation in its story, of {size:F0} characters on average | {there:F0} µs |\n");
        report.Append(CultureInfo.InvariantCulture, $"| the same in some other story | {elsewhere:F0} µs |\n");
        report.Append(CultureInfo.InvariantCulture, $"| 400 words with an elision after each, where they stand | {longest:F0} µs |\n");
        report.Append(CultureInfo.InvariantCulture, $"| a misquotation in a text of {longText.Length / 1e6:F0} million characters | {seconds:F2} s |\n");
        report.Append(CultureInfo.InvariantCulture, $"| a fixed loop of a quarter of a billion dependent steps | {LoopSeconds():F2} s |\n");
    }

    private static double Microseconds(List<(CheckedQuotation Quotation, string Text)> pairs, out double size)
    {
        double best = double.MaxValue;
        for (int round = 0; round < 5; round++)
        {
            var start = Environment.CpuUsage.TotalTime;
            foreach (var (quotation, text) in pairs)
            {
                _ = quotation.FindIn(text);
            }

            best = Math.Min(best, (Environment.CpuUsage.TotalTime - start).TotalMicroseconds / pairs.Count);
        }

        size = pairs.Average(pair => pair.Text.Length);
        return best;
    }

    private static double LoopSeconds()
    {
        var start = Environment.CpuUsage.TotalTime;
        Reference.Loop(250_000_000);
        return (Environment.CpuUsage.TotalTime - start).TotalSeconds;
    }

    private static IEnumerable<(QuotedStory Story, Span Place, CheckedQuotation Quotation)> Pairs(QuotedStory[] stories, Misquotation way)
    {
        var die = new Random(7);
        foreach (var story in stories)
        {
            foreach (var place in story.Quotations)
            {
                string[]? words = way.Make(QuotedStory.WordsOf(place.Of(story.Text).ToString()), die);
                if (words is not null && CheckedQuotation.Of(string.Join(' ', words)).TryGet(out var quotation, out _))
                {
                    yield return (story, place, quotation);
                }
            }
        }
    }

    private static string Without(string text, Span place) => string.Concat(text.AsSpan(0, place.Start), " ... ", text.AsSpan(place.End));

    private static void Row(StringBuilder report, string what, int count, string first, string? second, IEnumerable<string> rest) =>
        report.Append("| ").AppendJoin(" | ", [what, count.ToString(CultureInfo.InvariantCulture), first, .. second is null ? (string[])[] : [second], .. rest]).Append(" |\n");

    private static string Share(int part, int all) => all == 0 ? "–" : Invariant($"{100.0 * part / all:F1}%");

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
