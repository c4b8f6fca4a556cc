using System.Globalization;
using Sayso.Exchange;
using Sayso.Ledger.Questions;
using Sayso.Text;

namespace Sayso.Cli.Answers;

/// <summary>What was corrected in a story, in words: each thing as it is and, beside it, as the machine read it.</summary>
internal static class CorrectionLines
{
    /// <summary>A line for each correction, those taken back too.</summary>
    public static IEnumerable<string> Of(StoredStory story) => story.Corrections.Select(correction =>
    {
        string what = string.Join("; ", Changes(story, correction));
        string by = correction.By is { } name ? $" by {Plain.OneLine(name)}" : "";
        string note = correction.Note is { } reason ? $": {Plain.OneLine(reason)}" : "";
        string state = correction.Undone is { } undone ? string.Create(CultureInfo.InvariantCulture, $" [taken back by entry {undone.Entry}]") : correction.IsApplied ? "" : " [not applied: no statement has these words]";
        string day = correction.At.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{correction.Statement ?? "?"}: {what}. Entry {correction.Entry}, {day}{by}{note}{state}");
    });

    private static IEnumerable<string> Changes(StoredStory story, StoredCorrection correction)
    {
        var machine = correction.Machine;
        if (correction.IsNoStatement)
        {
            yield return "no statement";
        }

        if (correction.Who is { } who)
        {
            yield return Beside("said by", Plain.OneLine(who), machine is null ? null : Plain.OneLine(StoredStatement.WhoIn(story.MachineReading, machine) ?? "nobody"));
        }

        if (correction.Kind is { } kind)
        {
            yield return Beside("kind", ReadingNames.Of(kind), machine?.Provenance.Kind is { } read ? ReadingNames.Of(read) : null);
        }

        if (correction.Channel is { } channel)
        {
            yield return Beside("channel", ReadingNames.Of(channel), machine is null ? null : ReadingNames.Of(machine.Provenance.Channel));
        }

        if (correction.Stance is { } stance)
        {
            yield return Beside("stance", ReadingNames.Of(stance), machine is null ? null : ReadingNames.Of(machine.Position.Stance));
        }

        foreach (var target in correction.AddedTargets)
        {
            yield return $"about {target.Statement ?? "?"}";
        }

        foreach (var target in correction.RemovedTargets)
        {
            yield return $"not about {target.Statement ?? "?"}";
        }
    }

    private static string Beside(string what, string right, string? machine) => machine is null ? $"{what} {right}" : $"{what} {right} (read as: {machine})";
}
