using System.Text.Json;
using Sayso.Text;

namespace Sayso.Exchange;

/// <summary>
/// Readings as JSON, in the form "sayso-reading/1": every field is present, what is unknown is null or an empty list, and offsets
/// count Unicode code points.
/// </summary>
public static class ReadingJson
{
    /// <summary>The name of the form, which each reading gives as its format.</summary>
    public const string Format = "sayso-reading/1";

    /// <summary>What offsets count, which each reading gives.</summary>
    public const string Offsets = "code-points";

    /// <summary>Writes a reading.</summary>
    /// <param name="output">Where to; it is flushed, and left open.</param>
    /// <param name="reading">The reading.</param>
    /// <param name="engine">The version of the engine that made it.</param>
    /// <param name="indented">Whether it is laid out for people; if not, it takes one line.</param>
    public static void Write(Stream output, Reading reading, string engine, bool indented = false) => Write(output, reading, engine, indented, complete: false);

    /// <summary>
    /// Writes a reading with all that is known of it: the usual form and, in fields of their own that its readers need not know, what makes the
    /// reading that comes back the very same (heads, forms and confidences of mentions, gender and number of entities, relative pronouns).
    /// </summary>
    internal static void WriteComplete(Stream output, Reading reading, string engine) => Write(output, reading, engine, indented: false, complete: true);

    /// <summary>Writes a reading's document alone, as readings have it, on one line.</summary>
    internal static void WriteDocument(Stream output, Document document)
    {
        using var json = new JsonOutput(output, document, indented: false);
        json.StartObject();
        ReadingJsonWriter.WriteDocument(json, document);
        json.EndObject();
    }

    /// <summary>Writes one attribution of a reading alone, as readings have it, on one line.</summary>
    internal static void WriteAttribution(Stream output, Document document, Statement statement)
    {
        using var json = new JsonOutput(output, document, indented: false);
        json.StartObject();
        StatementJson.Write(json, statement);
        json.EndObject();
    }

    private static void Write(Stream output, Reading reading, string engine, bool indented, bool complete)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(engine);
        using var json = new JsonOutput(output, reading.Document, indented, complete);
        ReadingJsonWriter.Write(json, reading, engine);
    }

    /// <summary>
    /// Reads a reading back: all that was written. The usual form does not keep a mention's head, form and confidence, or an entity's
    /// gender and number; they come back as the whole mention, a guess, 1 and unknown.
    /// </summary>
    /// <param name="json">One reading, in UTF-8.</param>
    /// <param name="text">The text that was read, which the JSON itself does not hold.</param>
    /// <returns>The reading, or a fault if the JSON is none, or one of another text.</returns>
    public static ReadingResult Read(ReadOnlyMemory<byte> json, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            using var parsed = JsonDocument.Parse(json, new JsonDocumentOptions { AllowDuplicateProperties = false });
            return new ReadingJsonParser(text).Read(parsed.RootElement);
        }
        catch (JsonException e)
        {
            string what = e.Message.Split(" Path:")[0].Split(" LineNumber:")[0];
            return ReadingResult.Failed(ExchangeFaults.NotJson(what, e.LineNumber));
        }
    }
}
