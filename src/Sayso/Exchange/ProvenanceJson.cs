using System.Globalization;
using System.Text;
using Sayso.Sources;
using Sayso.Text;

namespace Sayso.Exchange;

/// <summary>The fields of an attribution's JSON object that tell on whose word it rests and by what way it came.</summary>
internal static class ProvenanceJson
{
    public static void Write(JsonOutput json, Provenance provenance)
    {
        json.Text("entity", provenance.Entity);
        json.Name("kind", provenance.Kind);
        WriteUnnamed(json, provenance.Unnamed);
        json.Name<Channel>("channel", provenance.Channel);
        json.Text("via", provenance.Via);
        WriteTiming(json, provenance.When);
    }

    public static Provenance? Read(JsonFields fields, Document document)
    {
        string? entity = fields.TextOrNull("entity");
        var kind = fields.NameOrNull<SourceKind>("kind");
        var unnamed = fields.ObjectOrNull("unnamed") is { } given ? ReadUnnamed(fields, given) : null;
        var channel = fields.Name<Channel>("channel");
        string? via = fields.TextOrNull("via");
        var when = ReadTiming(fields, document);
        return fields.Fault is not null ? null : new Provenance
        {
            Entity = entity,
            Kind = kind,
            Unnamed = unnamed,
            Channel = channel,
            Via = via,
            When = when!,
        };
    }

    private static void WriteUnnamed(JsonOutput json, UnnamedSource? unnamed)
    {
        if (unnamed is null)
        {
            json.Null("unnamed");
            return;
        }

        json.StartObject("unnamed");
        json.Count("count", unnamed.Count);
        json.Text("basis", unnamed.Basis);
        json.Text("reason", unnamed.Reason);
        json.EndObject();
    }

    private static UnnamedSource ReadUnnamed(JsonFields fields, JsonFields given)
    {
        var unnamed = new UnnamedSource(given.CountOrNull("count"), given.TextOrNull("basis"), given.TextOrNull("reason"));
        fields.Note(given.Fault);
        return unnamed;
    }

    private static void WriteTiming(JsonOutput json, Timing when)
    {
        json.StartObject("when");
        json.Words("text", when.Words);
        json.Spans("span", when.Words is { } words ? [words] : null);
        json.Text("from", Day(when.From));
        json.Text("to", Day(when.To));
        json.EndObject();
    }

    private static Timing? ReadTiming(JsonFields fields, Document document)
    {
        var given = fields.Object("when");
        string? text = given.TextOrNull("text");
        var words = given.SpanOrNull("span", document);
        given.Require(text == Words(words, document), "text", "the words at its span");
        var (from, to) = (given.DayOrNull("from"), given.DayOrNull("to"));
        given.Require(!(from > to), "to", "a day no earlier than \"from\"");
        fields.Note(given.Fault);
        return fields.Fault is null ? new Timing(words, from, to) : null;
    }

    /// <summary>The words as they come back from JSON, where half of a surrogate pair has become U+FFFD.</summary>
    private static string? Words(Span? span, Document document) =>
        span is { } words ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(words.Of(document.Text).ToString())) : null;

    private static string? Day(DateOnly? day) => day?.ToString(JsonFields.DayFormat, CultureInfo.InvariantCulture);
}
