using System.Text.Json;
using Sayso.Text;

namespace Sayso.Ledger.Export;

/// <summary>Words of a story as the W3C Web Annotation Data Model selects them: by position, in code points, and by quoting them with what stands around.</summary>
internal static class Selection
{
    /// <summary>How much of what stands around is quoted, in code points: enough to tell one “he said” from another.</summary>
    private const int Around = 32;

    /// <summary>Writes a specific resource.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="document">The story.</param>
    /// <param name="name">What it is called where it has no address on the web.</param>
    /// <param name="span">The words.</param>
    public static void Write(Utf8JsonWriter json, Document document, string name, Span span)
    {
        var (start, end) = (document.ToCodePoint(span.Start), document.ToCodePoint(span.End));
        json.WriteStartObject();
        json.WriteString("type", "SpecificResource");
        json.WriteString("source", LinkedNames.Address(document) ?? name);
        json.WriteStartArray("selector");
        json.WriteStartObject();
        json.WriteString("type", "TextPositionSelector");
        json.WriteNumber("start", start);
        json.WriteNumber("end", end);
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "TextQuoteSelector");
        json.WriteString("exact", ExportedStory.Wellformed(span.Of(document.Text).ToString()));
        json.WriteString("prefix", Words(document, Math.Max(0, start - Around), start));
        json.WriteString("suffix", Words(document, end, Math.Min(document.CodePointCount, end + Around)));
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Words(Document document, int start, int end) => ExportedStory.Wellformed(document.Text[document.FromCodePoint(start)..document.FromCodePoint(end)]);
}
