using System.Text.Json;
using Sayso.Ledger.Questions;

namespace Sayso.Ledger.Answers;

/// <summary>Claims in dispute with both sides, in the form sayso-disputes/1; or one, in the form sayso-dispute/1.</summary>
public static class DisputesJson
{
    /// <summary>The name of the form of a page of disputes.</summary>
    public const string Form = "sayso-disputes/1";

    /// <summary>The name of the form of one dispute.</summary>
    public const string FormOfOne = "sayso-dispute/1";

    /// <summary>Writes the fields of a page.</summary>
    public static void Write(Utf8JsonWriter json, MatterPage page)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(page);
        var parts = new ReadingParts();
        json.WriteString("offsets", "code-points");
        json.WriteStartArray("disputes");
        foreach (var matter in page.Matters)
        {
            json.WriteStartObject();
            Write(json, matter, parts);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("next", page.Next);
    }

    /// <summary>Writes the fields of one.</summary>
    public static void Write(Utf8JsonWriter json, Matter matter)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(matter);
        json.WriteString("offsets", "code-points");
        Write(json, matter, new ReadingParts());
    }

    private static void Write(Utf8JsonWriter json, Matter matter, ReadingParts parts)
    {
        // Beyond what a number of JavaScript can hold.
        json.WriteString("number", StatementFields.Number(matter.Number));
        json.WriteString("claim", matter.Claim);
        json.WriteString("day", StatementFields.Day(matter.Day));
        json.WriteBoolean("open", matter.IsOpen);
        foreach (var (name, side) in ((string, MatterSide)[])[("asserted", matter.Asserted), ("denied", matter.Denied), ("upheld", matter.Upheld)])
        {
            json.WriteStartObject(name);
            json.WriteNumber("independent_stories", side.IndependentStories);
            StatementFields.Write(json, "statements", side.Statements, parts);
            json.WriteEndObject();
        }
    }
}
