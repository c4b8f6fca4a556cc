using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Sayso.Text;

namespace Sayso.Exchange;

/// <summary>Writes the fields of JSON objects by name and kind, with offsets in code points: the counterpart of <see cref="JsonFields"/>.</summary>
internal sealed class JsonOutput : IDisposable
{
    private readonly Utf8JsonWriter _json;
    private readonly Document _document;
    private readonly StringBuilder _line = new();

    public JsonOutput(Stream output, Document document, bool indented, bool complete = false)
    {
        _document = document;
        IsComplete = complete;
        _json = new Utf8JsonWriter(output, new JsonWriterOptions
        {
            Indented = indented,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        });
    }

    /// <summary>Whether the fields are written too that only moving a reading from one store to another takes.</summary>
    public bool IsComplete { get; }

    public void Dispose() => _json.Dispose();

    public void StartObject() => _json.WriteStartObject();

    public void StartObject(string name) => _json.WriteStartObject(name);

    public void EndObject() => _json.WriteEndObject();

    /// <summary>Writes a list of objects.</summary>
    public void Objects<T>(string name, IReadOnlyList<T> items, Action<JsonOutput, T> write)
    {
        if (items.Count == 0)
        {
            Raw(name, "[]");
            return;
        }

        _json.WriteStartArray(name);
        foreach (var item in items)
        {
            _json.WriteStartObject();
            write(this, item);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    public void Text(string name, string? value)
    {
        if (value is null)
        {
            Null(name);
        }
        else
        {
            _json.WriteString(name, Whole(value));
        }
    }

    /// <summary>Writes the words of a span.</summary>
    public void Words(string name, Span? span) => Text(name, span is { } words ? words.Of(_document.Text).ToString() : null);

    public void Name<T>(string name, T? value)
        where T : struct, Enum => Text(name, value is { } known ? ReadingNames.Of(known) : null);

    public void Flag(string name, bool value) => _json.WriteBoolean(name, value);

    public void FlagOrNull(string name, bool? value)
    {
        if (value is { } known)
        {
            Flag(name, known);
        }
        else
        {
            Null(name);
        }
    }

    public void Number(string name, double value) => _json.WriteNumber(name, value);

    public void Numbers(string name, IReadOnlyList<double> values) => List(name, values, value => _line.Append(CultureInfo.InvariantCulture, $"{value:R}"));

    public void Count(string name, int? value)
    {
        if (value is { } known)
        {
            _json.WriteNumber(name, known);
        }
        else
        {
            Null(name);
        }
    }

    public void Null(string name) => _json.WriteNull(name);

    /// <summary>Writes texts on one line.</summary>
    public void Texts(string name, IReadOnlyList<string> texts) => List(name, texts, text =>
        _line.Append('"').Append(JsonEncodedText.Encode(Whole(text), JavaScriptEncoder.UnsafeRelaxedJsonEscaping).Value).Append('"'));

    /// <summary>Writes spans on one line, which the writer's own indentation would spread over four.</summary>
    public void Spans(string name, IReadOnlyList<Span>? spans)
    {
        if (spans is null)
        {
            Null(name);
            return;
        }

        List(name, spans, span => _line
            .Append('[').Append(_document.ToCodePoint(span.Start)).Append(',').Append(Space).Append(_document.ToCodePoint(span.End)).Append(']'));
    }

    private string Space => _json.Options.Indented ? " " : "";

    private void List<T>(string name, IReadOnlyList<T> items, Action<T> append)
    {
        _line.Clear().Append('[');
        foreach (var item in items)
        {
            _line.Append(_line.Length > 1 ? "," + Space : "");
            append(item);
        }

        Raw(name, _line.Append(']').ToString());
    }

    private void Raw(string name, string json)
    {
        _json.WritePropertyName(name);
        _json.WriteRawValue(json, skipInputValidation: true);
    }

    /// <summary>The text as UTF-8 has it: half of a surrogate pair is no text and becomes U+FFFD.</summary>
    private static string Whole(string text) => text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 ? text : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
