using System.Text.Json;
using Sayso.Exchange;
using Sayso.Ledger.Questions;

namespace Sayso.Ledger.Answers;

/// <summary>Somebody across stories, in the form sayso-person/1; or all who may be meant by a name, in the form sayso-entities/1.</summary>
public static class PersonJson
{
    /// <summary>The name of the form of what is on record of somebody.</summary>
    public const string Form = "sayso-person/1";

    /// <summary>The name of the form of those who may be meant by a name.</summary>
    public const string FormOfMany = "sayso-entities/1";

    /// <summary>Writes the fields of what is on record of somebody.</summary>
    public static void Write(Utf8JsonWriter json, Profile profile)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(profile);
        var parts = new ReadingParts();
        json.WriteString("offsets", "code-points");
        json.WriteStartObject("person");
        Write(json, profile.Person);
        json.WriteEndObject();
        Write(json, "others", profile.Others);
        json.WriteStartArray("activity");
        foreach (var (day, statements) in profile.Activity)
        {
            json.WriteStartObject();
            json.WriteString("day", StatementFields.Day(day));
            json.WriteNumber("statements", statements);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        StatementFields.Write(json, "statements", profile.Page.Statements, parts);
        Write(json, profile.Contests, parts);
        json.WriteString("next", profile.Page.Next);
    }

    /// <summary>Writes the fields of those who may be meant by a name.</summary>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<Figure> figures)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(figures);
        Write(json, "entities", figures);
    }

    internal static void Write(Utf8JsonWriter json, IReadOnlyList<Contest> contests, ReadingParts parts)
    {
        json.WriteStartArray("contests");
        foreach (var contest in contests)
        {
            json.WriteStartObject();
            json.WriteString("dispute", StatementFields.Number(contest.Matter));
            json.WriteString("document", contest.Statement.Story.Id);
            json.WriteString("attribution", contest.Statement.Statement.Id);
            StatementFields.Write(json, "against", contest.Against, parts);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<Figure> figures)
    {
        json.WriteStartArray(name);
        foreach (var figure in figures)
        {
            json.WriteStartObject();
            Write(json, figure);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Figure figure)
    {
        json.WriteNumber("number", figure.Number);
        json.WriteString("name", figure.Name);
        json.WriteString("kind", ReadingNames.Of(figure.Kind));
        StatementFields.WriteTexts(json, "names", figure.Names);
        StatementFields.WriteTexts(json, "roles", figure.Roles);
        json.WriteNumber("stories", figure.Stories);
        json.WriteNumber("statements", figure.Statements);
    }
}
