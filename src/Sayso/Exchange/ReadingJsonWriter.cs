using System.Globalization;
using Sayso.Text;

namespace Sayso.Exchange;

/// <summary>Writes one reading as JSON.</summary>
internal static class ReadingJsonWriter
{
    public static void Write(JsonOutput json, Reading reading, string engine)
    {
        json.StartObject();
        json.Text("format", ReadingJson.Format);
        json.Text("offsets", ReadingJson.Offsets);
        json.Text("engine", engine);
        json.StartObject("document");
        WriteDocument(json, reading.Document);
        json.EndObject();
        json.Objects("entities", reading.Entities, EntityJson.Write);
        json.Objects("attributions", reading.Statements, StatementJson.Write);
        json.Objects("disputes", reading.Disputes, (output, dispute) => DisputeJson.Write(output, dispute, reading.Document.Text));
        json.EndObject();
    }

    /// <summary>Writes a document's fields.</summary>
    public static void WriteDocument(JsonOutput json, Document document)
    {
        json.Text("id", document.Id);
        json.Text("title", document.Title);
        json.Text("outlet", document.Outlet);
        json.Text("url", document.Url);
        json.Text("published", document.Published?.ToString(JsonFields.DayFormat, CultureInfo.InvariantCulture));
        json.Count("length", document.CodePointCount);
    }
}
