using System.Globalization;
using Sayso.Attributions;
using static System.FormattableString;

namespace Sayso.Evaluation;

/// <summary>Prints scores, first the yardstick's rows as it prints them, then those by type, then the calibration.</summary>
public static class ScoreSheet
{
    /// <summary>Prints <paramref name="scores"/>.</summary>
    public static void Print(AttributionScorer scores, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(scores);
        ArgumentNullException.ThrowIfNull(output);
        PrintYardstick(scores, output);
        foreach (var type in MarkedStory.Types)
        {
            PrintType(type.ToString().ToLowerInvariant(), scores.ByType(type), output);
        }

        output.Write($"content token recall on direct quotations {Percent(scores.ByType(AttributionType.Direct).Token.Recall)}\n");
        if (scores.Calibration is { Count: > 0 } calibration)
        {
            output.Write(Invariant($"expected calibration error {calibration.ExpectedError:F4} "));
            output.Write(Invariant($"({Calibration.BinCount} bins, {calibration.Count} attributions)\n"));
        }
    }

    private static void PrintYardstick(AttributionScorer scores, TextWriter output)
    {
        output.Write(Invariant($"documents {scores.Documents}, missing {scores.Missing}; "));
        output.Write(Invariant($"attributions gold {scores.Triple.Gold} predicted {scores.Triple.Predicted}\n"));
        foreach (var (name, tallies) in new[] { ("exact", scores.Exact), ("boundary", scores.Boundary), ("token", scores.Token) })
        {
            foreach (var role in MarkedStory.Roles)
            {
                output.Write($"{name,-8} {role,-8} {Figures(tallies[role])}\n");
            }
        }

        output.Write($"{"triple",-15} {Figures(scores.Triple)}\n");
        output.Write($"{"exact_triple",-15} {Figures(scores.ExactTriple)}\n");
        output.Write(Invariant($"alpha {scores.Alpha:F4}\n"));
    }

    private static void PrintType(string type, TypeScores scores, TextWriter output)
    {
        output.Write($"{type,-8} exact    {Figures(scores.Exact)}\n");
        output.Write($"{type,-8} boundary {Figures(scores.Boundary)}\n");
        output.Write($"{type,-8} token    {Figures(scores.Token)}\n");
        output.Write($"{type,-8} triple   {Figures(scores.Triple)}\n");
    }

    private static string Figures(Tally tally) =>
        $"P {Percent(tally.Precision),6} R {Percent(tally.Recall),6} F1 {Percent(tally.F1),6}";

    private static string Percent(double value) => value.ToString("F2", CultureInfo.InvariantCulture);
}
