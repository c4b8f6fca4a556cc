using System.Globalization;
using System.Text.Json;
using Sayso.Exchange;
using Sayso.Ledger.Questions;
using Sayso.Text;

namespace Sayso.Cli.Answers;

/// <summary>The fields of a statement on record, in JSON and in CSV.</summary>
internal static class StatementFields
{
    /// <summary>The names of the CSV columns.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "published", "outlet", "title", "url", "document", "attribution", "who", "speaker", "kind", "channel", "via", "stance", "expressed", "type", "start", "end", "confidence", "words",
    ];

    /// <summary>A statement's CSV fields.</summary>
    public static IReadOnlyList<string?> Of(StoredStatement said)
    {
        var document = said.Story.Reading.Document;
        var (attribution, provenance, position) = said.Statement;
        var hull = attribution.Content.Hull;
        return
        [
            Day(document.Published), document.Outlet, document.Title, document.Url, document.Id, attribution.Id,
            said.Who, Number(said.Speaker), Name(provenance.Kind), ReadingNames.Of(provenance.Channel), provenance.Via,
            ReadingNames.Of(position.Stance), position.Expressed ? "true" : "false", ReadingNames.Of(attribution.Type),
            Number(document.ToCodePoint(hull.Start)), Number(document.ToCodePoint(hull.End)),
            attribution.Confidence.ToString("0.00", CultureInfo.InvariantCulture), said.Words,
        ];
    }

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
        WriteRaw(json, "attribution", parts.Attribution(said));
    }

    public static void WriteRaw(Utf8JsonWriter json, string name, string value)
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

    /// <summary>Writes spans in code points on one line, as readings have them.</summary>
    public static void WriteSpans(Utf8JsonWriter json, string name, SpanSet? spans, Document document)
    {
        if (spans is null)
        {
            json.WriteNull(name);
            return;
        }

        WriteRaw(json, name, "[" + string.Join(", ", spans.Select(span => string.Create(CultureInfo.InvariantCulture, $"[{document.ToCodePoint(span.Start)}, {document.ToCodePoint(span.End)}]"))) + "]");
    }

    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Name<T>(T? value)
        where T : struct, Enum => value is { } known ? ReadingNames.Of(known) : null;

    private static string? Number(long? value) => value?.ToString(CultureInfo.InvariantCulture);
}
