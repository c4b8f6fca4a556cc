using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Sayso.Attributions;
using Sayso.Text;

namespace Sayso.Exchange;

/// <summary>Writes one reading as JSON.</summary>
internal sealed class ReadingJsonWriter : IDisposable
{
    private readonly Utf8JsonWriter _json;
    private readonly Document _document;
    private readonly StringBuilder _spans = new();

    public ReadingJsonWriter(Stream output, Document document, bool indented)
    {
        _document = document;
        _json = new Utf8JsonWriter(output, new JsonWriterOptions
        {
            Indented = indented,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        });
    }

    public void Dispose() => _json.Dispose();

    public void Write(Reading reading, string engine)
    {
        _json.WriteStartObject();
        _json.WriteString("format", ReadingJson.Format);
        _json.WriteString("offsets", ReadingJson.Offsets);
        _json.WriteString("engine", engine);
        WriteDocument();
        WriteEmptyArray("entities");
        _json.WriteStartArray("attributions");
        foreach (var attribution in reading.Attributions)
        {
            Write(attribution);
        }

        _json.WriteEndArray();
        WriteEmptyArray("disputes");
        _json.WriteEndObject();
    }

    private void WriteDocument()
    {
        _json.WriteStartObject("document");
        _json.WriteString("id", _document.Id);
        WriteText("title", _document.Title);
        WriteText("outlet", _document.Outlet);
        WriteText("url", _document.Url);
        WriteText("published", _document.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        _json.WriteNumber("length", _document.CodePointCount);
        _json.WriteEndObject();
    }

    private void Write(Attribution attribution)
    {
        _json.WriteStartObject();
        _json.WriteString("id", attribution.Id);
        _json.WriteString("type", AttributionTypeNames.NameOf(attribution.Type));
        WriteSpans("content", attribution.Content);
        WriteSpans("cue", attribution.Cue is { } cue ? [cue] : null);
        WriteSpans("source", attribution.Source is { } source ? [source] : null);
        WriteText("continues", attribution.Continues);
        _json.WriteNull("entity");
        _json.WriteNull("kind");
        _json.WriteNull("unnamed");
        _json.WriteNull("channel");
        _json.WriteNull("via");
        _json.WriteNull("when");
        _json.WriteNull("stance");
        _json.WriteNull("expressed");
        WriteEmptyArray("targets");
        _json.WriteNull("about");
        _json.WriteNull("within");
        _json.WriteNumber("confidence", attribution.Confidence);
        _json.WriteEndObject();
    }

    private void WriteText(string name, string? value)
    {
        if (value is null)
        {
            _json.WriteNull(name);
        }
        else
        {
            _json.WriteString(name, value);
        }
    }

    private void WriteEmptyArray(string name)
    {
        _json.WritePropertyName(name);
        _json.WriteRawValue("[]", skipInputValidation: true);
    }

    /// <summary>Writes spans on one line, which the writer's own indentation would spread over four.</summary>
    private void WriteSpans(string name, SpanSet? spans)
    {
        if (spans is null)
        {
            _json.WriteNull(name);
            return;
        }

        string space = _json.Options.Indented ? " " : "";
        _spans.Clear().Append('[');
        foreach (var span in spans)
        {
            _spans.Append(_spans.Length > 1 ? "," + space : "");
            _spans.Append('[').Append(_document.ToCodePoint(span.Start)).Append(',').Append(space).Append(_document.ToCodePoint(span.End)).Append(']');
        }

        _json.WritePropertyName(name);
        _json.WriteRawValue(_spans.Append(']').ToString(), skipInputValidation: true);
    }
}
