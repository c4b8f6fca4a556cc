using System.Globalization;
using System.Text.Json;
using Sayso.Ledger.Questions;
using Sayso.Text;

namespace Sayso.Ledger.Answers;

/// <summary>The fields of a statement on record, and what else answers are made of.</summary>
internal static class StatementFields
{
    /// <summary>Writes a list of statements.</summary>
    public static void Write(Utf8JsonWriter json, string name, IEnumerable<StoredStatement> statements, ReadingParts parts)
    {
        json.WriteStartArray(name);
        foreach (var said in statements)
        {
            json.WriteStartObject();
            Write(json, said, parts);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes a statement's fields into the object that is open.</summary>
    public static void Write(Utf8JsonWriter json, StoredStatement said, ReadingParts parts)
    {
        WriteRaw(json, "document", parts.Document(said.Story));
        json.WriteString("who", said.Who);
        WriteNumber(json, "speaker", said.Speaker);
        json.WriteString("words", said.Words);
        WriteRaw(json, "attribution", ReadingParts.Attribution(said));
    }

    public static void WriteRaw(Utf8JsonWriter json, string name, ReadOnlySpan<byte> value)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(value, skipInputValidation: true);
    }

    public static void WriteNumber(Utf8JsonWriter json, string name, long? value)
    {
        if (value is { } known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    public static void WriteTexts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    /// <summary>Writes spans in code points on one line, as readings have them.</summary>
    public static void WriteSpans(Utf8JsonWriter json, string name, SpanSet? spans, Document document)
    {
        if (spans is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WritePropertyName(name);
        string pieces = string.Join(", ", spans.Select(span => string.Create(CultureInfo.InvariantCulture, $"[{document.ToCodePoint(span.Start)}, {document.ToCodePoint(span.End)}]")));
        json.WriteRawValue($"[{pieces}]", skipInputValidation: true);
    }

    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
