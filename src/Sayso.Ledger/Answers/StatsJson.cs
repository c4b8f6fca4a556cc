using System.Text.Json;
using Sayso.Claims;
using Sayso.Exchange;
using Sayso.Ledger.Questions;
using Sayso.Sources;

namespace Sayso.Ledger.Answers;

/// <summary>How much is on record, in the form sayso-stats/1.</summary>
public static class StatsJson
{
    /// <summary>The name of the form.</summary>
    public const string Form = "sayso-stats/1";

    /// <summary>Writes the fields.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="figures">How much is on record.</param>
    /// <param name="ledger">What the ledger is called.</param>
    public static void Write(Utf8JsonWriter json, LedgerFigures figures, string ledger)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(figures);
        json.WriteString("ledger", ledger);
        foreach (var (name, value) in Counts(figures))
        {
            json.WriteNumber(name, value);
        }

        json.WriteString("first_day", StatementFields.Day(figures.FirstDay));
        json.WriteString("last_day", StatementFields.Day(figures.LastDay));
        foreach (var (name, counts) in Groups(figures))
        {
            json.WriteStartObject(name);
            foreach (var (value, count) in counts)
            {
                json.WriteNumber(value, count);
            }

            json.WriteEndObject();
        }
    }

    /// <summary>The figures that are one number each, by name.</summary>
    public static IReadOnlyList<(string Name, long Value)> Counts(LedgerFigures figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        return
        [
            ("stories", figures.Stories), ("independent_stories", figures.IndependentStories), ("retracted_stories", figures.Retracted), ("statements", figures.Statements),
            ("entities", figures.Entities), ("disputes", figures.Matters), ("outlets", figures.Outlets), ("entries", figures.Entries), ("bytes", figures.Bytes),
        ];
    }

    /// <summary>The figures that are many numbers, each with its name.</summary>
    public static IReadOnlyList<(string Name, IReadOnlyList<(string Name, long Count)> Counts)> Groups(LedgerFigures figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        return
        [
            ("kinds", [.. figures.Kinds.Select(kind => (Name<SourceKind>(kind.Key), kind.Value))]),
            ("stances", [.. figures.Stances.Select(stance => (Name<Stance>(stance.Key), stance.Value))]),
            ("engines", [.. figures.Engines.Select(engine => (engine.Key, engine.Value))]),
        ];
    }

    private static string Name<T>(string value)
        where T : struct, Enum => Enum.TryParse<T>(value, out var known) ? ReadingNames.Of(known) : value.ToLowerInvariant();
}
