using System.Text.Json;
using Sayso.Exchange;
using Sayso.Ledger.Questions;
using Sayso.Ledger.Versions;
using Sayso.Text;

namespace Sayso.Ledger.Answers;

/// <summary>The versions of a story and what changed from each to the next, in the form sayso-changes/1.</summary>
public static class ChangesJson
{
    /// <summary>The name of the form.</summary>
    public const string Form = "sayso-changes/1";

    /// <summary>Writes the fields.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="versions">The versions, the first one first.</param>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<StoredStory> versions)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(versions);
        var parts = new ReadingParts();
        json.WriteString("offsets", "code-points");
        json.WriteStartArray("versions");
        foreach (var version in versions)
        {
            json.WriteStartObject();
            StatementFields.WriteRaw(json, "document", parts.Document(version));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("changes");
        foreach (var (older, newer) in versions.Zip(versions.Skip(1)))
        {
            foreach (var change in ReadingComparison.Between(older.Reading, newer.Reading))
            {
                Write(json, change, older.Reading.Document, newer.Reading.Document);
            }
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, ReadingChange change, Document older, Document newer)
    {
        json.WriteStartObject();
        json.WriteString("kind", ReadingNames.Of(change.Kind));
        json.WriteString("description", change.Description);
        Write(json, "older", older, change.OlderId, change.Older);
        Write(json, "newer", newer, change.NewerId, change.Newer);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, Document document, string? id, SpanSet? spans)
    {
        json.WriteStartObject(name);
        json.WriteString("document", document.Id);
        json.WriteString("id", id);
        StatementFields.WriteSpans(json, "spans", spans, document);
        json.WriteEndObject();
    }
}
