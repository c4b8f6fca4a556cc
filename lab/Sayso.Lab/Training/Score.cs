using System.Diagnostics;
using System.Globalization;
using System.Text;
using Sayso.Lab.Corpora;
using Sayso.Text;

namespace Sayso.Lab.Training;

/// <summary>Scores readings of a corpus by ../shared/tools/score_attributions.py.</summary>
internal static class Score
{
    public static string Of(string corpus, IEnumerable<Example> examples, Finder finder, string output)
    {
        Directory.CreateDirectory(output);
        foreach (var example in examples)
        {
            File.WriteAllText(Path.Combine(output, example.Story.Name + ".ann"), Ann(example, finder));
        }

        string tools = Path.Combine(corpus, "..", "..", "..", "tools", "score_attributions.py");
        var start = new ProcessStartInfo("python3", [tools, "--text", Path.Combine(corpus, "text"), "--gold", Path.Combine(corpus, "attributions"), "--pred", output]) { RedirectStandardOutput = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        return process.StandardOutput.ReadToEnd();
    }

    /// <summary>The figures that matter in one line.</summary>
    public static string Brief(string full)
    {
        var lines = full.Split('\n');
        string F1(string head) => lines.First(l => l.StartsWith(head, StringComparison.Ordinal)).Split("F1")[1].Trim();
        return $"boundary {F1("boundary Source")} / {F1("boundary Cue")} / {F1("boundary Content")} triple {F1("triple")} exact {F1("exact_triple")} {lines.First(l => l.StartsWith("alpha", StringComparison.Ordinal))}";
    }

    private static string Ann(Example example, Finder finder)
    {
        var ann = new StringBuilder();
        var tokens = example.Story.Layout.Tokens;
        string text = example.Story.Text;
        var toCodePoint = new int[text.Length + 1];
        for (int i = 0, n = 0; i < text.Length; i++)
        {
            toCodePoint[i] = n;
            n += char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? 0 : 1;
            toCodePoint[i + 1] = n;
        }

        int t = 0;
        int e = 0;
        string Line(string role, IEnumerable<Sayso.Attributions.TokenSpan> pieces)
        {
            ann.Append(CultureInfo.InvariantCulture, $"T{++t}\t{role} ").AppendJoin(';', pieces.Select(p => $"{toCodePoint[tokens[p.First].Span.Start]} {toCodePoint[tokens[p.Last].Span.End]}")).Append("\t-\n");
            return "T" + t.ToString(CultureInfo.InvariantCulture);
        }

        foreach (var (cue, source, pieces) in finder.Read(example).Where(a => a.Pieces.Count > 0))
        {
            string ids = $"Cue:{Line("Cue", [cue])} Content:{Line("Content", pieces)}" + (source is { } s ? $" Source:{Line("Source", [s])}" : "");
            ann.Append(CultureInfo.InvariantCulture, $"E{++e}\tAttribution:{ids.Split(' ')[0][4..]} {ids}\n");
        }

        return ann.ToString();
    }
}
