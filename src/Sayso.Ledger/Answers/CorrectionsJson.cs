using System.Globalization;
using System.Text.Json;
using Sayso.Exchange;
using Sayso.Ledger.Questions;

namespace Sayso.Ledger.Answers;

/// <summary>What editors corrected in a statement, beside what the machine read, in the form sayso-corrections/1.</summary>
public static class CorrectionsJson
{
    /// <summary>The name of the form.</summary>
    public const string Form = "sayso-corrections/1";

    /// <summary>Writes the fields.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="story">The story.</param>
    /// <param name="machine">The statement as the engine read it.</param>
    public static void Write(Utf8JsonWriter json, StoredStory story, Statement machine)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(story);
        ArgumentNullException.ThrowIfNull(machine);
        json.WriteString("offsets", "code-points");
        StatementFields.WriteRaw(json, "document", new ReadingParts().Document(story));
        json.WriteString("statement", machine.Id);
        WriteStatement(json, "machine", story, story.MachineReading, machine);
        WriteStatement(json, "corrected", story, story.Reading, story.Reading.Statements.FirstOrDefault(statement => statement.Id == machine.Id));
        json.WriteStartArray("corrections");
        foreach (var correction in story.Corrections.Where(correction => correction.Statement == machine.Id))
        {
            json.WriteStartObject();
            Write(json, correction);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteStatement(Utf8JsonWriter json, string name, StoredStory story, Reading reading, Statement? statement)
    {
        if (statement is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("who", StoredStatement.WhoIn(reading, statement));
        StatementFields.WriteRaw(json, "attribution", ReadingParts.Attribution(new StoredStatement(story, statement, null)));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, StoredCorrection correction)
    {
        json.WriteNumber("entry", correction.Entry);
        json.WriteString("at", Time(correction.At));
        json.WriteString("by", correction.By);
        json.WriteString("note", correction.Note);
        json.WriteBoolean("applied", correction.IsApplied);
        json.WriteString("who", correction.Who);
        json.WriteString("kind", Name(correction.Kind));
        json.WriteString("channel", Name(correction.Channel));
        json.WriteString("stance", Name(correction.Stance));
        StatementFields.WriteTexts(json, "add_targets", Ids(correction.AddedTargets));
        StatementFields.WriteTexts(json, "remove_targets", Ids(correction.RemovedTargets));
        json.WriteBoolean("no_statement", correction.IsNoStatement);
        if (correction.Undone is not { } undone)
        {
            json.WriteNull("undone");
            return;
        }

        json.WriteStartObject("undone");
        json.WriteNumber("entry", undone.Entry);
        json.WriteString("at", Time(undone.At));
        json.WriteString("by", undone.By);
        json.WriteString("note", undone.Note);
        json.WriteEndObject();
    }

    private static List<string> Ids(IReadOnlyList<CorrectedTarget> targets) => [.. targets.Select(target => target.Statement).OfType<string>()];

    private static string? Name<T>(T? value)
        where T : struct, Enum => value is { } given ? ReadingNames.Of(given) : null;

    private static string Time(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
