using Sayso.Attributions;
using Sayso.Claims;
using Sayso.Text;

namespace Sayso.Exchange;

/// <summary>An attribution with its provenance and position as one JSON object.</summary>
internal static class StatementJson
{
    public static void Write(JsonOutput json, Statement statement)
    {
        var (attribution, provenance, position) = statement;
        json.Text("id", attribution.Id);
        json.Name<AttributionType>("type", attribution.Type);
        json.Spans("content", attribution.Content);
        json.Spans("cue", attribution.Cue is { } cue ? [cue] : null);
        json.Spans("source", attribution.Source is { } source ? [source] : null);
        json.Text("continues", attribution.Continues);
        ProvenanceJson.Write(json, provenance);
        json.Name<Stance>("stance", position.Stance);
        json.Flag("expressed", position.Expressed);
        json.Texts("targets", position.Targets);
        json.Spans("about", position.About);
        json.Text("within", attribution.Within);
        json.Number("confidence", attribution.Confidence);
        if (json.IsComplete)
        {
            json.Spans("relative", attribution.Relative is { } relative ? [relative] : null);
        }
    }

    public static Statement? Read(JsonFields fields, Document document)
    {
        var attribution = ReadAttribution(fields, document);
        var provenance = ProvenanceJson.Read(fields, document);
        var stance = fields.Name<Stance>("stance");
        bool expressed = fields.Flag("expressed");
        var targets = fields.Texts("targets");
        var about = fields.Spans("about", document);
        return fields.Fault is not null ? null : new Statement(
            attribution!,
            provenance!,
            new Position { Stance = stance, Expressed = expressed, Targets = targets, About = about });
    }

    private static Attribution? ReadAttribution(JsonFields fields, Document document)
    {
        string? id = fields.Text("id");
        var type = fields.Name<AttributionType>("type");
        var content = fields.Spans("content", document);
        fields.Require(content is not null, "content", "a list of [start, end] pairs");
        var cue = fields.SpanOrNull("cue", document);
        var source = fields.SpanOrNull("source", document);
        string? continues = fields.TextOrNull("continues");
        string? within = fields.TextOrNull("within");
        double confidence = fields.Share("confidence");
        var relative = fields.Has("relative") ? fields.SpanOrNull("relative", document) : null;
        return fields.Fault is not null ? null : new Attribution
        {
            Id = id!,
            Type = type,
            Content = content!,
            Cue = cue,
            Source = source,
            Relative = relative,
            Continues = continues,
            Within = within,
            Confidence = confidence,
        };
    }
}
