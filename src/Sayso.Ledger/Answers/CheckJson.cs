using System.Text.Json;
using Sayso.Exchange;
using Sayso.Ledger.Checking;
using Sayso.Ledger.Questions;

namespace Sayso.Ledger.Answers;

/// <summary>Whether a quotation is on record, where, and how it differs, in the form sayso-check/1.</summary>
public static class CheckJson
{
    /// <summary>The name of the form.</summary>
    public const string Form = "sayso-check/1";

    /// <summary>Writes the fields.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="quotation">What was asked about.</param>
    /// <param name="speaker">Who is supposed to have said it; null if that was not asked.</param>
    public static void Write(Utf8JsonWriter json, CheckAnswer answer, CheckedQuotation quotation, string? speaker)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(quotation);
        var parts = new ReadingParts();
        json.WriteString("offsets", "code-points");
        json.WriteString("quotation", quotation.Typed);
        json.WriteString("speaker", speaker);
        json.WriteString("verdict", ReadingNames.Of(answer.Verdict));
        Write(json, "passages", answer.Passages, parts);
        Write(json, "by_others", answer.ByOthers, parts);
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<CheckedPassage> passages, ReadingParts parts)
    {
        json.WriteStartArray(name);
        foreach (var found in passages)
        {
            var document = found.Story.Reading.Document;
            json.WriteStartObject();
            json.WriteString("match", ReadingNames.Of(found.Passage.Match));
            json.WriteNumber("likeness", Math.Round(found.Passage.Likeness, 3));
            json.WriteBoolean("changes_meaning", found.Passage.ChangesMeaning);
            StatementFields.WriteRaw(json, "document", parts.Document(found.Story));
            json.WriteNumber("stories", found.Stories);
            StatementFields.WriteSpans(json, "span", [found.Passage.Span], document);
            json.WriteString("record", found.Passage.Span.Of(document.Text));
            json.WriteString("difference", found.Passage.Difference.ToString());
            StatementFields.Write(json, "statements", found.Statements, parts);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
