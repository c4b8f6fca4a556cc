using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Sayso.Ledger.Export;

/// <summary>Writes one JSON document with a long list in it, an item a line, so that it is one document to JSON-LD and lines to everybody else.</summary>
internal sealed class ItemsJson : IDisposable
{
    private readonly Stream _output;
    private readonly ArrayBufferWriter<byte> _item = new();
    private readonly Utf8JsonWriter _json;
    private long _count;

    public ItemsJson(Stream output)
    {
        _output = output;
        _json = new Utf8JsonWriter(_item, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    /// <summary>How many items were written.</summary>
    public long Count => _count;

    /// <summary>Writes what stands before the items, or after them.</summary>
    public void Raw(string json) => _output.Write(Encoding.UTF8.GetBytes(json));

    /// <summary>Writes an item, one object.</summary>
    public void Item(Action<Utf8JsonWriter> write)
    {
        _json.WriteStartObject();
        write(_json);
        _json.WriteEndObject();
        _json.Flush();
        Raw(_count++ == 0 ? "\n" : ",\n");
        _output.Write(_item.WrittenSpan);
        _item.ResetWrittenCount();
        _json.Reset();
    }

    public void Dispose() => _json.Dispose();
}
