using System.Globalization;
using static System.FormattableString;

namespace Sayso.Evaluation;

/// <summary>Prints the scores of readings, row by row as the yardstick prints them.</summary>
public static class ReadingScoreSheet
{
    /// <summary>Prints <paramref name="scores"/>.</summary>
    public static void Print(ReadingScorer scores, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(scores);
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Invariant($"stories {scores.Stories}; attributions gold {scores.Found.Gold} predicted {scores.Found.Predicted}\n"));
        output.Write(Row("found", scores.Found));
        output.Write(Share("who", scores.Who, scores.Found));
        output.Write(Share("kind", scores.Kind, scores.Found));
        output.Write(Share("channel", scores.Channel, scores.Found));
        output.Write(Share("via", scores.Via, scores.Found));
        output.Write(Share("stance", scores.Stance, scores.Found));
        output.Write(Row("unnamed", scores.Unnamed));
        output.Write(Invariant($"{"count",-9} {Percent(scores.Count, scores.Unnamed.Right)} of {scores.Unnamed.Right}\n"));
        output.Write(Row("denials", scores.Denials));
        output.Write(Row("links", scores.Links));
        output.Write(Row("about", scores.About));
        output.Write(Row("within", scores.Within));
    }

    private static string Row(string label, Hits hits) => $"{label,-9} P {Two(hits.Precision)} R {Two(hits.Recall)} F1 {Two(hits.F1)}\n";

    private static string Share(string label, int right, Hits found) =>
        Invariant($"{label,-9} {Percent(right, found.Right)} of {found.Right} found; {Percent(right, found.Gold)} of all gold\n");

    private static string Percent(int right, int whole) => Two(100.0 * right / Math.Max(1, whole));

    private static string Two(double value) => value.ToString("F2", CultureInfo.InvariantCulture).PadLeft(6);
}
