using System.Text;

namespace Sayso.Bench.Ledgers;

/// <summary>
/// Measures the ledger: how fast stories go in, whether that stays so as it grows, how large it gets, and how soon questions are answered. Prints tables and
/// writes them to <c>bench/results/ledger.md</c>.
/// </summary>
internal static class LedgerRun
{
    private const int Added = 1_000;

    /// <param name="part">adding, growth, or all.</param>
    /// <param name="attributions">How many the growing ledger gets: 1000000 for the figures that are published.</param>
    /// <param name="files">JSON Lines of stories.</param>
    public static int Run(string part, int attributions, string[] files)
    {
        var report = new StringBuilder("# The ledger\n\n`dotnet run -c Release --project bench/Sayso.Bench -- ledger all 1000000 FILE…`; see Ledgers/.\n");
        if (part is "adding" or "all")
        {
            report.Append("\n## Adding, end to end\n\n").Append(AddingShare.Measure(Sources.Take(files, Added)));
        }

        if (part is "growth" or "all")
        {
            report.Append("\n## A ledger as it grows\n\n").Append(Growth.Measure(files, attributions));
        }

        Console.Write(report);
        if (part == "all")
        {
            Directory.CreateDirectory("bench/results");
            File.WriteAllText("bench/results/ledger.md", report.ToString());
        }

        return 0;
    }
}
