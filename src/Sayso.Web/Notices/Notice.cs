using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Sayso.Ledger;
using Sayso.Ledger.Questions;

namespace Sayso.Web.Notices;

/// <summary>What a story that came in is told of as: that it came or changed, and which claims it first has in dispute.</summary>
/// <param name="Number">The number of the story's entry: the id of the events.</param>
/// <param name="Events">The events, as they are sent.</param>
internal sealed record Notice(long Number, ReadOnlyMemory<byte> Events)
{
    private static readonly JsonWriterOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Notice Of(Arrived arrived)
    {
        var story = arrived.Story;
        var events = new StringBuilder();
        Write(events, story.Story == story.Number ? "story.added" : "story.changed", json =>
        {
            WriteDocument(json, story);
            json.WriteNumber("statements", story.Reading.Statements.Count);
            json.WriteNumber("disputes", story.Reading.Disputes.Count);
        });
        foreach (var (number, claim) in arrived.Matters)
        {
            Write(events, "dispute.new", json =>
            {
                json.WriteString("dispute", number.ToString(CultureInfo.InvariantCulture));
                json.WriteString("claim", claim);
                json.WriteString("document", story.Id);
            });
        }

        // Only the last event of a story bears its number: who was cut off in between is told all of them again.
        events.Insert(events.Length - 1, string.Create(CultureInfo.InvariantCulture, $"id: {story.Number}\n"));
        return new Notice(story.Number, Encoding.UTF8.GetBytes(events.ToString()));
    }

    /// <summary>Writes which story it is into the object that is open.</summary>
    public static void WriteDocument(Utf8JsonWriter json, StoredStory story)
    {
        var document = story.Reading.Document;
        json.WriteString("document", story.Id);
        json.WriteString("title", document.Title);
        json.WriteString("outlet", document.Outlet);
        json.WriteString("url", document.Url);
        json.WriteString("published", document.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    /// <summary>Writes an object as JSON on one line.</summary>
    public static byte[] Json(Action<Utf8JsonWriter> write)
    {
        using var written = new MemoryStream();
        using (var json = new Utf8JsonWriter(written, s_json))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return written.ToArray();
    }

    private static void Write(StringBuilder to, string name, Action<Utf8JsonWriter> write) =>
        to.Append("event: ").Append(name).Append("\ndata: ").Append(Encoding.UTF8.GetString(Json(write))).Append("\n\n");
}
