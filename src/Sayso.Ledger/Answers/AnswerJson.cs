using System.Text.Encodings.Web;
using System.Text.Json;

namespace Sayso.Ledger.Answers;

/// <summary>Answers of the ledger as JSON objects, the same on the command line and over HTTP. Each has its form's name and version as <c>format</c>.</summary>
public static class AnswerJson
{
    /// <summary>Writes an answer.</summary>
    /// <param name="output">Where to; it is flushed, and left open.</param>
    /// <param name="form">The name and version of the answer's form.</param>
    /// <param name="write">Writes the fields that come after that.</param>
    /// <param name="indented">Whether it is laid out for people; if not, it takes one line.</param>
    public static void Write(Stream output, string form, Action<Utf8JsonWriter> write, bool indented)
    {
        ArgumentNullException.ThrowIfNull(write);
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = indented, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("format", form);
        write(json);
        json.WriteEndObject();
    }
}
