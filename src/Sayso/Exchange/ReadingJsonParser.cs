using System.Text.Json;
using Sayso.Text;

namespace Sayso.Exchange;

/// <summary>Turns parsed JSON into a reading of a text, and stops at the first thing that is wrong.</summary>
internal sealed class ReadingJsonParser(string text)
{
    private Fault? _fault;

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
        _fault = fields.Fault;
        var document = ReadDocument(fields.Object("document"));
        var entities = ReadAll(fields, "entities", given => EntityJson.Read(given, document));
        var statements = ReadAll(fields, "attributions", given => StatementJson.Read(given, document));
        var disputes = ReadAll(fields, "disputes", given => DisputeJson.Read(given, document));
        if (_fault is not null)
        {
            return ReadingResult.Failed(_fault);
        }

        var reading = new Reading(document, Layout.Of(document.Text), entities, statements, disputes);
        return ReferenceCheck.FaultIn(reading) is { } fault ? ReadingResult.Failed(fault) : ReadingResult.Of(reading, engine!);
    }

    private Document ReadDocument(JsonFields fields)
    {
        string? id = fields.Text("id");
        int length = fields.Count("length");
        var document = new Document(text)
        {
            Title = fields.TextOrNull("title"),
            Outlet = fields.TextOrNull("outlet"),
            Url = fields.TextOrNull("url"),
            Published = fields.DayOrNull("published"),
        };
        if (fields.Fault is null && (id != document.Id || length != document.CodePointCount))
        {
            fields.Note(ExchangeFaults.OtherDocument(document.Id, id!));
        }

        _fault ??= fields.Fault;
        return document;
    }

    private List<T> ReadAll<T>(JsonFields fields, string name, Func<JsonFields, T?> read)
        where T : class
    {
        var all = new List<T>();
        foreach (var (element, path) in _fault is null ? fields.Items(name) : [])
        {
            var given = new JsonFields(element, path);
            if (read(given) is not { } item)
            {
                _fault = given.Fault;
                break;
            }

            all.Add(item);
        }

        _fault ??= fields.Fault;
        return all;
    }
}
