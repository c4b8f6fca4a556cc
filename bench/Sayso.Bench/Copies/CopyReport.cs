using System.Globalization;
using System.Text;

namespace Sayso.Bench.Copies;

/// <summary>
/// Measures how surely copies of stories are found. Prints a table and, for the half to report on, writes it to <c>bench/results/copies.md</c>.
/// </summary>
internal static class CopyReport
{
    /// <param name="news">News stories, JSON Lines.</param>
    /// <param name="briefings">Briefings, JSON Lines, compressed.</param>
    /// <param name="half">“tune” or “report”.</param>
    /// <param name="pairs">A file for the wrong pairs and the missed copies, to be looked at; or null.</param>
    public static int Run(string news, string briefings, string half, string? pairs)
    {
        bool report = half == "report";
        var corpus = CopyCorpus.Read(news, briefings, report ? 1 : 0);
        using var trial = new CopyTrial(corpus, seed: 17);
        trial.Run();
        string table = Table(trial, corpus);
        Console.Write(table);
        if (report)
        {
            Directory.CreateDirectory("bench/results");
            File.WriteAllText("bench/results/copies.md", table);
        }

        if (pairs is not null)
        {
            File.WriteAllText(pairs, Pairs(trial, corpus));
        }

        return 0;
    }

    private static string Table(CopyTrial trial, CopyCorpus corpus)
    {
        var table = new StringBuilder("# Near copies found\n\n");
        table.Append("`dotnet run -c Release --project bench/Sayso.Bench -- copies NEWS BRIEFINGS report`; see Copies/CopyTrial.cs.\n\n");
        table.Append("| kind of copy | made | found | recall |\n|---|---|---|---|\n");
        foreach (var (kind, (made, found)) in trial.Kinds.OrderBy(pair => pair.Key))
        {
            Line($"| {Words(kind)} | {made} | {found} | {100.0 * found / made:F1}% |");
        }

        int all = trial.Kinds.Values.Sum(kind => kind.Made), right = trial.Kinds.Values.Sum(kind => kind.Found);
        Line($"| **all** | {all} | {right} | **{100.0 * right / all:F2}%** |");
        table.Append('\n');
        int wrong = trial.Wrong.Count;
        Line($"Pairs called copies: {trial.Right + wrong}, of which wrong: {wrong}; precision **{100.0 * trial.Right / (trial.Right + wrong):F2}%**.");
        Line($"Strangers: {trial.Strangers}; stories quoting another: {trial.Quoting}; transcripts left out because they were posted twice, wholly or in part: {corpus.LeftOut.Count}.");
        table.Append('\n');
        var index = trial.Index;
        table.Append("| cost | measured |\n|---|---|\n");
        Line($"| bytes of index to a byte of text, pages of SQLite as they grew | {(double)trial.StrangerIndexBytes / trial.StrangerBytes:F3} |");
        Line($"| sketching a story | {index.Sketching.TotalMicroseconds / index.Arrivals:F0} µs |");
        Line($"| asking the index | {index.Asking.TotalMicroseconds / index.Arrivals:F0} µs |");
        Line($"| candidates verified, to a story | {(double)index.Verified / index.Arrivals:F2} |");
        Line($"| verifying, to a candidate (of {index.VerifiedWords / index.Verified} words on average) | {index.Verifying.TotalMicroseconds / index.Verified:F0} µs |");
        Line($"| verifying, to 600 words of a candidate | {index.Verifying.TotalMicroseconds / index.VerifiedWords * 600:F0} µs |");
        table.Append("\n| strangers in the index | asking, to a story | candidates verified, to a story |\n|---|---|---|\n");
        foreach (var (documents, asking, verified) in trial.Growth)
        {
            Line($"| {documents} | {asking:F0} µs | {verified:F2} |");
        }

        table.Append("\nProcessor time. Tuned on the other half of the stories; docs/decisions/0006-near-copies.md tells what the wrong pairs are.\n");
        return table.ToString();

        void Line(FormattableString line) => table.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
    }

    private static string Words(CopyKind kind) => kind switch
    {
        CopyKind.CutAtEnd => "cut at the end, 40–90% left",
        CopyKind.CutAtFront => "cut at the front, 40–90% left",
        CopyKind.CutAtBoth => "cut at both ends, 40–90% left",
        CopyKind.FirstThird => "cut to its first third",
        CopyKind.Retitled => "retitled",
        CopyKind.Typography => "other quotation marks, dashes, spaces; lead in capitals",
        CopyKind.Edited2 => "2% of the words edited",
        CopyKind.Edited5 => "5% of the words edited",
        CopyKind.Edited10 => "10% of the words edited",
        CopyKind.ParagraphDropped => "a paragraph dropped",
        CopyKind.ParagraphMoved => "a paragraph moved",
        CopyKind.Boilerplate => "an outlet's 70–100 words around it",
        CopyKind.CutAndEdited5 => "cut at one end, 5% edited",
        CopyKind.MovedAndEdited10 => "a paragraph moved, 10% edited",
        _ => "cut at the end, retitled, 3% edited, 70–100 words around it",
    };

    private static string Pairs(CopyTrial trial, CopyCorpus corpus)
    {
        var text = new StringBuilder();
        text.AppendJoin('\n', corpus.LeftOut).Append('\n');
        foreach (var (one, other, kind) in trial.Wrong)
        {
            text.Append(CultureInfo.InvariantCulture, $"======== WRONG ({kind})\n{one}\n--------\n{other}\n");
        }

        foreach (var (original, copy, kind) in trial.Missed)
        {
            text.Append(CultureInfo.InvariantCulture, $"======== MISSED ({kind})\n{original}\n--------\n{copy}\n");
        }

        return text.ToString();
    }
}
