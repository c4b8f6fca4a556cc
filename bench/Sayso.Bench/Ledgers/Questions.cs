using System.Diagnostics;
using System.Globalization;
using System.Text;
using Sayso.Ledger;
using Sayso.Ledger.Checking;
using Sayso.Ledger.Questions;

namespace Sayso.Bench.Ledgers;

/// <summary>Asks a ledger questions of every sort, made of words that its stories have, and tells how long the answers take.</summary>
internal static class Questions
{
    private const int Asked = 400;
    private const int Stories = 4_000;

    public static string Measure(StoryLedger ledger)
    {
        var random = new Random(20261123);
        var (words, said) = Vocabulary(ledger);
        string Word() => words[random.Next(words.Count)];
        var report = new StringBuilder("| question | median, ms | p95, ms | worst, ms | floor, aim (p95) |\n|---|---|---|---|---|\n");
        Row("find by one word", "50, 10", () => ledger.Find(new StatementQuery { Words = Word() }));
        Row("find by two words", "50, 10", () => ledger.Find(new StatementQuery { Words = $"{Word()} {Word()}" }));
        Row("find by two words, a kind and a stance", "50, 10", () => ledger.Find(new StatementQuery { Words = $"{Word()} {Word()}", Kind = Sayso.Sources.SourceKind.Person, Stance = Claims.Stance.Asserts }));
        Row("find by a word within a year", "50, 10", () => ledger.Find(new StatementQuery { Words = Word(), From = new DateOnly(2010, 1, 1), To = new DateOnly(2010, 12, 31) }));
        Row("check of a sentence, misquoted in two words", "200, 50", () => Check(ledger, Misquoted(said[random.Next(said.Count)], random, Word)));
        Row("a person by a name", "", () => ledger.Named(Word()));
        Row("the newest disputes, with all their sides", ", 15", () => ledger.Disputes());
        string? cursor = null;
        Row("page after page of disputes", ", 15", () => cursor = ledger.Disputes(cursor: cursor).Next);
        return report.ToString();

        void Row(string what, string bounds, Action ask)
        {
            double[] times = [.. Enumerable.Range(0, Asked).Select(_ => Milliseconds(ask)).Order()];
            string row = string.Create(CultureInfo.InvariantCulture, $"| {what} | {times[Asked / 2]:F1} | {times[Asked * 95 / 100]:F1} | {times[^1]:F1} | {bounds} |\n");
            report.Append(row);
            Console.Error.Write(row);
        }
    }

    /// <summary>The words of the first stories, as often as they stand there, and what was said in them in a sentence's length.</summary>
    private static (List<string> Words, List<string> Said) Vocabulary(StoryLedger ledger)
    {
        var (words, said) = (new List<string>(), new List<string>());
        foreach (var reading in ledger.Stories().Take(Stories).Select(story => story.Reading))
        {
            string text = reading.Document.Text;
            words.AddRange(text.Split([' ', '\n', ',', '.', '“', '”', '"'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 3));
            said.AddRange(reading.Attributions.Where(a => a.Content.Count == 1).Select(a => a.Content[0].Of(text).ToString()).Where(content => content.Count(c => c == ' ') is >= 8 and <= 40));
        }

        return (words, said);
    }

    private static void Check(StoryLedger ledger, string typed)
    {
        if (CheckedQuotation.Of(typed).TryGet(out var quotation, out _))
        {
            ledger.Check(quotation);
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
}
