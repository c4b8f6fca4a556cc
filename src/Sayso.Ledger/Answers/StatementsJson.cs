using System.Text.Json;
using Sayso.Ledger.Questions;

namespace Sayso.Ledger.Answers;

/// <summary>Statements that were searched for, in the form sayso-statements/1; or one, in the form sayso-statement/1.</summary>
public static class StatementsJson
{
    /// <summary>The name of the form of a page of statements.</summary>
    public const string Form = "sayso-statements/1";

    /// <summary>The name of the form of one statement.</summary>
    public const string FormOfOne = "sayso-statement/1";

    /// <summary>Writes the fields of a page.</summary>
    public static void Write(Utf8JsonWriter json, StatementPage page)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(page);
        json.WriteString("offsets", "code-points");
        StatementFields.Write(json, "statements", page.Statements, new ReadingParts());
        json.WriteString("next", page.Next);
    }

    /// <summary>Writes the fields of one statement, with whom it contests or is contested by.</summary>
    public static void Write(Utf8JsonWriter json, StoredStatement said, IReadOnlyList<Contest> contests)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(said);
        ArgumentNullException.ThrowIfNull(contests);
        var parts = new ReadingParts();
        json.WriteString("offsets", "code-points");
        StatementFields.Write(json, said, parts);
        PersonJson.Write(json, contests, parts);
    }
}
