using System.Text.Json;
using Sayso.Exchange;
using Sayso.Ledger.Questions;

namespace Sayso.Ledger.Answers;

/// <summary>Stories on record, in the form sayso-documents/1; or one as a sayso-reading/1 that also says where it was published and what versions it has.</summary>
public static class DocumentsJson
{
    /// <summary>The name of the form of a page of stories.</summary>
    public const string Form = "sayso-documents/1";

    /// <summary>Writes the fields of a page.</summary>
    public static void Write(Utf8JsonWriter json, StoryPage page)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(page);
        var parts = new ReadingParts();
        json.WriteStartArray("documents");
        foreach (var story in page.Stories)
        {
            json.WriteStartObject();
            StatementFields.WriteRaw(json, "document", parts.Document(story));
            json.WriteString("engine", story.Engine);
            json.WriteNumber("attributions", story.Reading.Statements.Count);
            json.WriteNumber("disputes", story.Reading.Disputes.Count);
            json.WriteBoolean("independent", story.Family == story.Number);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("next", page.Next);
    }

    /// <summary>Writes the fields of one story that come after its reading's format.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="story">The story.</param>
    /// <param name="versions">Its versions, the first one first; it is one of them.</param>
    public static void Write(Utf8JsonWriter json, StoredStory story, IReadOnlyList<StoredStory> versions)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(story);
        ArgumentNullException.ThrowIfNull(versions);
        using var written = new MemoryStream();
        ReadingJson.Write(written, story.Reading, story.Engine);
        using var reading = JsonDocument.Parse(written.GetBuffer().AsMemory(0, (int)written.Length));
        foreach (var field in reading.RootElement.EnumerateObject().Skip(1))
        {
            field.WriteTo(json);
        }

        json.WriteBoolean("retracted", story.IsRetracted);
        json.WriteStartArray("publications");
        foreach (var publication in story.Publications)
        {
            json.WriteStartObject();
            Write(json, publication);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        var parts = new ReadingParts();
        json.WriteStartArray("versions");
        foreach (var version in versions)
        {
            json.WriteRawValue(parts.Document(version), skipInputValidation: true);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Publication publication)
    {
        json.WriteString("url", publication.Url);
        json.WriteString("outlet", publication.Outlet);
        json.WriteString("title", publication.Title);
        json.WriteString("author", publication.Author);
        json.WriteString("published", StatementFields.Day(publication.Published));
    }
}
