using System.Globalization;
using System.Text.Json;
using Sayso.Exchange;
using Sayso.Text;

namespace Sayso.Ledger.Export;

/// <summary>What is known of an attribution, as an annotation's body in our own vocabulary. What is unknown is left out, as linked data has it.</summary>
internal sealed class AttributionNode(Utf8JsonWriter json, ExportedStory story, string name)
{
    public void Write(Statement statement)
    {
        var (attribution, provenance, position) = statement;
        json.WriteString("id", Named(statement.Id));
        json.WriteString("type", "sayso:Attribution");
        Text("document", story.Document.Id);
        Text("form", ReadingNames.Of(attribution.Type));
        Text("speaker", story.Speaker(statement)?.Name);
        Text("entity", story.Known(statement)?.Number.ToString(CultureInfo.InvariantCulture));
        Text("entityName", story.Known(statement)?.Name);
        Text("kind", provenance.Kind is { } kind ? ReadingNames.Of(kind) : null);
        if (provenance.Unnamed?.Count is { } count)
        {
            json.WriteNumber("sayso:count", count);
        }

        Text("basis", provenance.Unnamed?.Basis);
        Text("reason", provenance.Unnamed?.Reason);
        Text("channel", ReadingNames.Of(provenance.Channel));
        Text("via", provenance.Via);
        Text("saidFrom", Day(provenance.When.From));
        Text("saidTo", Day(provenance.When.To));
        Text("stance", ReadingNames.Of(position.Stance));
        json.WriteBoolean("sayso:expressed", position.Expressed);
        json.WriteNumber("sayso:confidence", attribution.Confidence);
        Links("targets", position.Targets);
        Links("within", attribution.Within is { } outer ? [outer] : []);
        Links("continues", attribution.Continues is { } earlier ? [earlier] : []);
        Words("cue", attribution.Cue is { } cue ? [cue] : []);
        Words("source", attribution.Source is { } source ? [source] : []);
        Words("about", position.About is { } about ? [.. about] : []);
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string Named(string id) => $"{name}#{id}";

    private void Text(string term, string? value)
    {
        if (value is not null)
        {
            json.WriteString("sayso:" + term, ExportedStory.Wellformed(value));
        }
    }

    private void Links(string term, IReadOnlyList<string> ids)
    {
        if (ids.Count == 0)
        {
            return;
        }

        json.WriteStartArray("sayso:" + term);
        foreach (string id in ids)
        {
            json.WriteStartObject();
            json.WriteString("id", Named(id));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Words(string term, IReadOnlyList<Span> pieces)
    {
        if (pieces.Count == 0)
        {
            return;
        }

        json.WriteStartArray("sayso:" + term);
        foreach (var piece in pieces)
        {
            Selection.Write(json, story.Document, name, piece);
        }

        json.WriteEndArray();
    }
}
