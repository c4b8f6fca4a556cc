using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using Sayso.Exchange;

namespace Sayso.Ledger.Export;

/// <summary>Writes lines of the project's own form.</summary>
internal sealed class LedgerLineWriter(Stream output)
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ArrayBufferWriter<byte> _line = new();

    public void Story(DateTimeOffset at, string text, string id, IReadOnlyList<Publication> publications, Reading? reading, string? engine) => Line(LedgerLines.Story, at, json =>
    {
        json.WriteString("id", id);
        string wellformed = ExportedStory.Wellformed(text);
        json.WriteString("text", wellformed);
        if (wellformed != text)
        {
            // JSON has no form for half a surrogate pair, and a text is never altered.
            json.WriteBase64String("utf16", MemoryMarshal.AsBytes(text.AsSpan()));
        }

        json.WriteStartArray("publications");
        foreach (var publication in publications)
        {
            Write(json, publication);
        }

        json.WriteEndArray();
        Write(json, reading, engine);
    });

    public void Publication(DateTimeOffset at, string id, Publication publication) => Line(LedgerLines.Publication, at, json =>
    {
        json.WriteString("id", id);
        json.WritePropertyName("publication");
        Write(json, publication);
    });

    public void Reading(DateTimeOffset at, Reading reading, string engine) => Line(LedgerLines.Reading, at, json =>
    {
        json.WriteString("id", reading.Document.Id);
        Write(json, reading, engine);
    });

    public void Decision(DateTimeOffset at, MovedDecision decision) => Line(null, at, decision.Write);

    private void Line(string? entry, DateTimeOffset at, Action<Utf8JsonWriter> write)
    {
        _line.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(_line, s_options))
        {
            json.WriteStartObject();
            json.WriteString("format", LedgerLines.Format);
            json.WriteString("at", at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
            if (entry is not null)
            {
                json.WriteString("entry", entry);
            }

            write(json);
            json.WriteEndObject();
        }

        output.Write(_line.WrittenSpan);
        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, Reading? reading, string? engine)
    {
        if (reading is null)
        {
            json.WriteNull("reading");
            return;
        }

        using var bytes = new MemoryStream();
        ReadingJson.WriteComplete(bytes, reading, engine!);
        json.WritePropertyName("reading");
        json.WriteRawValue(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), skipInputValidation: true);
    }

    private static void Write(Utf8JsonWriter json, Publication publication)
    {
        json.WriteStartObject();
        json.WriteString("url", publication.Url);
        json.WriteString("outlet", publication.Outlet);
        json.WriteString("title", publication.Title);
        json.WriteString("author", publication.Author);
        json.WriteString("published", publication.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }
}
