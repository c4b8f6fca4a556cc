using System.Runtime.InteropServices;
using System.Text.Json;
using Sayso.Exchange;
using Sayso.Text;

namespace Sayso.Ledger.Export;

/// <summary>Reads lines of the project's own form, and checks what can be checked without a ledger: the text's hash, the reading's spans and references.</summary>
internal static class LedgerLineParser
{
    private static readonly JsonDocumentOptions s_options = new() { AllowDuplicateProperties = false };

    /// <exception cref="BadLineException">The line cannot be taken over.</exception>
    public static MovedLine Parse(ReadOnlyMemory<byte> json, long line)
    {
        try
        {
            using var parsed = JsonDocument.Parse(json, s_options);
            return parsed.RootElement.ValueKind == JsonValueKind.Object
                ? Parse(new LineFields(parsed.RootElement, line), line)
                : throw new BadLineException(ExportFaults.NotJson(line, "it is no object."));
        }
        catch (JsonException e)
        {
            throw new BadLineException(ExportFaults.NotJson(line, e.Message.Split(" Path:")[0].Split(" LineNumber:")[0]));
        }
    }

    private static MovedLine Parse(LineFields fields, long line)
    {
        string format = fields.Text("format");
        string entry = fields.Text("entry");
        if (format != LedgerLines.Format)
        {
            throw new BadLineException(ExportFaults.UnknownForm(line, $"\"{format}\""));
        }

        return entry switch
        {
            LedgerLines.Story => Story(fields, line),
            LedgerLines.Publication => new PublicationLine(line, fields.Id("id"), Publication(fields.Object("publication"))),
            LedgerLines.Reading => new ReadingLine(line, fields.Id("id"), JsonMarshal.GetRawUtf8Value(fields.Field("reading")).ToArray()),
            _ => new DecisionLine(line, Decision(fields, line, entry, mayUndo: true)),
        };
    }

    private static StoryLine Story(LineFields fields, long line)
    {
        string text = fields.Has("utf16") ? new string(MemoryMarshal.Cast<byte, char>(fields.Base64("utf16"))) : fields.Text("text");
        string id = fields.Id("id");
        var document = new Document(text);
        if (document.Id != id)
        {
            throw new BadLineException(ExportFaults.OtherText(line, id, document.Id));
        }

        Publication[] publications = [.. fields.Objects("publications").Select(Publication)];
        if (fields.Field("reading").ValueKind == JsonValueKind.Null)
        {
            return new StoryLine(line, document, publications, null, null);
        }

        var (reading, engine) = Reading(JsonMarshal.GetRawUtf8Value(fields.Field("reading")).ToArray(), text, line);
        return new StoryLine(line, document, publications, reading, engine);
    }

    /// <summary>The reading on a line, of a text that is known.</summary>
    /// <exception cref="BadLineException">It is none, or one of another text.</exception>
    public static (Reading Reading, string Engine) Reading(byte[] json, string text, long line)
    {
        var result = ReadingJson.Read(json, text);
        return result.Success ? (result.Reading, result.Engine) : throw new BadLineException(ExportFaults.BadReading(line, result.Fault));
    }

    private static Publication Publication(LineFields fields) =>
        new(fields.TextOrNull("url"), fields.TextOrNull("outlet"), fields.TextOrNull("title"), fields.TextOrNull("author"), fields.DayOrNull("published"));

    private static MovedDecision Decision(LineFields fields, long line, string entry, bool mayUndo)
    {
        var decision = new MovedDecision(entry, fields.TextOrNull("reason"), fields.TextOrNull("by"));
        return entry switch
        {
            LedgerLines.Retraction => decision with { Document = fields.Id("id") },
            LedgerLines.Correction => decision with { Document = fields.Id("id"), Correction = fields.Correction("correction") },
            LedgerLines.Merge => decision with { One = Entity(fields.Object("one")), Other = Entity(fields.Object("other")) },
            LedgerLines.Split => decision with { One = Entity(fields.Object("one")), Other = Entity(fields.Object("other")), Documents = fields.Ids("documents") },
            LedgerLines.Undo when mayUndo => decision with { Undone = Undone(fields.Object("undone"), line) },
            _ => throw new BadLineException(ExportFaults.UnknownForm(line, $"\"{LedgerLines.Format}\" with an entry \"{entry}\"")),
        };
    }

    private static MovedDecision Undone(LineFields fields, long line) => Decision(fields, line, fields.Text("entry"), mayUndo: false);

    private static MovedEntity Entity(LineFields fields) => new(fields.Id("id"), fields.Text("name"));
}
