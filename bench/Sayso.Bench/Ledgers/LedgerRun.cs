using System.Globalization;
using System.Text;
using Sayso.Ledger;

namespace Sayso.Bench.Ledgers;

/// <summary>
/// Measures the ledger: how fast stories go in, whether that stays so as it grows, how large it gets, and how soon questions are answered. Prints tables; <c>all</c>
/// writes them to <c>bench/results/ledger.md</c>.
/// </summary>
internal static class LedgerRun
{
    private const int Added = 1_000;

    /// <param name="arguments">
    /// <c>adding FILE…</c>; <c>growth STORIES FILE…</c>; <c>all STORIES FILE…</c>, both of these; <c>fill LEDGER STORIES FILE…</c>, which keeps what it makes;
    /// <c>ask LEDGER</c>; <c>memory PROGRAM STORIES FILE…</c>, of the published program. The files are JSON Lines of stories.
    /// </param>
    public static int Run(string[] arguments)
    {
        string? report = arguments switch
        {
            ["adding", .. var files] => Adding(files),
            ["growth", var stories, .. var files] => Grown(stories, files),
            ["fill", var ledger, var stories, .. var files] => Growth.Fill(ledger, files, Number(stories), asks: false),
            ["ask", var path] => Ask(path),
            ["memory", var program, var stories, .. var files] => AddingMemory.Measure(program, files, Number(stories)),
            ["all", var stories, .. var files] => Adding(files) + Grown(stories, files),
            _ => null,
        };
        Console.Write(report);
        if (arguments[0] == "all")
        {
            Directory.CreateDirectory("bench/results");
            File.WriteAllText("bench/results/ledger.md", $"# The ledger\n\n`dotnet run -c Release --project bench/Sayso.Bench -- ledger all 100000 FILE…`; see Ledgers/.\n{report}");
        }

        return report is null ? 1 : 0;
    }

    private static string Adding(string[] files) => new StringBuilder("\n## Adding, end to end\n\n").Append(AddingShare.Measure(Sources.Take(files, Added))).ToString();

    private static string Grown(string stories, string[] files) => new StringBuilder("\n## A ledger as it grows\n\n").Append(Growth.Measure(files, Number(stories))).ToString();

    private static string Ask(string path)
    {
        using var ledger = StoryLedger.Open(path);
        return Questions.Measure(ledger);
    }

    private static int Number(string typed) => int.Parse(typed, CultureInfo.InvariantCulture);
}
