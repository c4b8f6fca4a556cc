using System.Text.Json;
using Sayso.Attributions;
using Sayso.Text;

namespace Sayso.Exchange;

/// <summary>Turns parsed JSON into a reading of a text, and stops at the first thing that is wrong.</summary>
internal sealed class ReadingJsonParser(string text)
{
    private static readonly string[] UnknownTexts = ["entity", "kind", "unnamed", "channel", "via", "when", "stance", "expressed", "about", "within"];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private Document _document = new(text);

    public ReadingResult Read(JsonElement root)
    {
        var fields = new JsonFields(root, "");
        string? format = fields.Text("format");
        string? offsets = fields.Text("offsets");
        if (fields.Fault is null && (format != ReadingJson.Format || offsets != ReadingJson.Offsets))
        {
            return ReadingResult.Failed(ExchangeFaults.UnknownFormat($"\"{format}\" with offsets in \"{offsets}\""));
        }

        string? engine = fields.Text("engine");
        var fault = fields.Fault ?? ReadDocument(fields.Object("document"));
        fields.NothingIn("entities");
        fields.NothingIn("disputes");
        var attributions = new List<Attribution>();
        foreach (var (element, path) in fields.Items("attributions"))
        {
            fault ??= ReadAttribution(new JsonFields(element, path), attributions);
        }

        fault ??= fields.Fault;
        return fault is null
            ? ReadingResult.Of(new Reading(_document, Layout.Of(_document.Text), attributions), engine!)
            : ReadingResult.Failed(fault);
    }

    private Fault? ReadDocument(JsonFields fields)
    {
        string? id = fields.Text("id");
        int length = fields.Count("length");
        var document = new Document(_document.Text)
        {
            Title = fields.TextOrNull("title"),
            Outlet = fields.TextOrNull("outlet"),
            Url = fields.TextOrNull("url"),
            Published = fields.DayOrNull("published"),
        };
        if (fields.Fault is null && (id != _document.Id || length != _document.CodePointCount))
        {
            return ExchangeFaults.OtherDocument(_document.Id, id!);
        }

        _document = document;
        return fields.Fault;
    }

    private Fault? ReadAttribution(JsonFields fields, List<Attribution> attributions)
    {
        string? id = fields.Text("id");
        var type = AttributionTypeNames.TypeOf(fields.Text("type"));
        var content = fields.Spans("content", _document);
        var cue = fields.Spans("cue", _document);
        var source = fields.Spans("source", _document);
        string? continues = fields.TextOrNull("continues");
        double confidence = fields.Share("confidence");
        foreach (string name in UnknownTexts)
        {
            fields.Null(name);
        }

        fields.NothingIn("targets");
        fields.Require(type is not null, "type", "direct, mixed or indirect");
        fields.Require(content is not null, "content", "a list of [start, end] pairs");
        if (fields.Fault is not null)
        {
            return fields.Fault;
        }

        if (cue is { Count: > 1 } || source is { Count: > 1 })
        {
            return ExchangeFaults.LaterField(fields.PathOf(cue is { Count: > 1 } ? "cue" : "source"));
        }

        if (continues is not null && !_ids.Contains(continues))
        {
            return ExchangeFaults.BadReference(fields.PathOf("continues"), continues);
        }

        if (!_ids.Add(id!))
        {
            return ExchangeFaults.BadReference(fields.PathOf("id"), id!);
        }

        attributions.Add(new Attribution
        {
            Id = id!,
            Type = type!.Value,
            Content = content!,
            Cue = cue?[0],
            Source = source?[0],
            Continues = continues,
            Confidence = confidence,
        });
        return null;
    }
}
