using System.Globalization;
using System.Text.Json;
using Sayso.Cli.Rendering;
using Sayso.Exchange;
using Sayso.Ledger.Questions;
using Sayso.Text;
using Sayso.Web.Markup;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Sayso.Cli.Answers;

/// <summary>Someone across stories: what they said and where, who contests it, and who else bears the name.</summary>
internal sealed class PersonAnswer : IAnswer
{
    private const int MostNames = 6;
    private const int MostRoles = 4;
    private const int LongestContest = 160;

    public string Form => "sayso-person/1";

    public string? Next => Page.Next;

    public required Figure Person { get; init; }

    /// <summary>Others who may be meant by the name.</summary>
    public required IReadOnlyList<Figure> Others { get; init; }

    public required IReadOnlyList<(DateOnly? Day, long Statements)> Activity { get; init; }

    public required StatementPage Page { get; init; }

    public required IReadOnlyList<Contest> Contests { get; init; }

    public void Set(TypesetPage page, int width)
    {
        page.EndLine();
        page.Flow(ReportLook.Margin, [new Segment(Plain.OneLine(Person.Name), ReportLook.Strong)], [new Segment($"{StatementFacts.Words(Person.Kind)} {Number(Person)}", ReportLook.Faint)]);
        SetLine(page, SpokenRoles.Of(Page.Statements).Take(MostRoles), "");
        SetLine(page, Person.Names.Where(name => name != Person.Name).Take(MostNames), "Also called ");
        page.Flow(ReportLook.Margin, [new Segment(Extent())]);
        page.EndLine();
        if (new ActivityChart(Activity).Set(page, width))
        {
            page.EndLine();
        }

        var contests = Contests.ToLookup(contest => (contest.Statement.Story.Number, contest.Statement.Statement.Id));
        new StatementRows(page, width, new Highlighter(null)).Set(Page.Statements, StatementRows.How, said => contests[(said.Story.Number, said.Statement.Id)].SelectMany(contest => contest.Against).Select(Contested));
        SetOthers(page);
        Paging.Set(page, Next);
    }

    public void Write(Utf8JsonWriter json)
    {
        var parts = new ReadingParts();
        json.WriteString("offsets", "code-points");
        json.WriteStartObject("person");
        Write(json, Person);
        json.WriteEndObject();
        json.WriteStartArray("others");
        foreach (var other in Others)
        {
            json.WriteStartObject();
            Write(json, other);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("activity");
        foreach (var (day, statements) in Activity)
        {
            json.WriteStartObject();
            json.WriteString("day", StatementFields.Day(day));
            json.WriteNumber("statements", statements);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        StatementFields.Write(json, "statements", Page.Statements, parts);
        json.WriteStartArray("contests");
        foreach (var contest in Contests)
        {
            json.WriteStartObject();
            json.WriteString("dispute", contest.Matter.ToString(CultureInfo.InvariantCulture));
            json.WriteString("document", contest.Statement.Story.Id);
            json.WriteString("attribution", contest.Statement.Statement.Id);
            StatementFields.Write(json, "against", contest.Against, parts);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("next", Next);
    }

    public IEnumerable<IReadOnlyList<string?>> Rows()
    {
        var contests = Contests.ToLookup(contest => (contest.Statement.Story.Number, contest.Statement.Statement.Id));
        yield return [.. StatementFields.Names, "contested_by"];
        foreach (var said in Page.Statements)
        {
            var against = contests[(said.Story.Number, said.Statement.Id)].SelectMany(contest => contest.Against).Select(other => other.Who ?? "no source").Distinct(StringComparer.Ordinal);
            yield return [.. StatementFields.Of(said), string.Join("; ", against)];
        }
    }

    /// <summary>How an entity is called on the command line.</summary>
    public static string Number(Figure figure) => figure.Number.ToString(CultureInfo.InvariantCulture);

    private static void Write(Utf8JsonWriter json, Figure figure)
    {
        json.WriteNumber("number", figure.Number);
        json.WriteString("name", figure.Name);
        json.WriteString("kind", ReadingNames.Of(figure.Kind));
        WriteTexts(json, "names", figure.Names);
        WriteTexts(json, "roles", figure.Roles);
        json.WriteNumber("stories", figure.Stories);
        json.WriteNumber("statements", figure.Statements);
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static void SetLine(TypesetPage page, IEnumerable<string> texts, string before)
    {
        if (string.Join(", ", texts.Select(text => Plain.OneLine(text))) is { Length: > 0 } line)
        {
            page.Flow(ReportLook.Margin, [new Segment(before + line, ReportLook.Faint)]);
        }
    }

    private static IEnumerable<Segment> Contested(StoredStatement other) =>
    [
        new Segment("↔ ", ReportLook.Against), .. StatementRows.Who(other), new Segment(": "),
        new Segment(Plain.Cut(StatementWords.Of(other.Statement.Attribution, other.Story.Reading.Document.Text), LongestContest), ReportLook.Faint),
    ];

    private string Extent()
    {
        var days = Activity.Where(day => day.Day is not null).ToList();
        string time = days.Count == 0 ? "" : days.Count == 1 ? $", on {StatementFields.Day(days[0].Day)}" : $", from {StatementFields.Day(days[0].Day)} to {StatementFields.Day(days[^1].Day)}";
        return $"{Counted(Person.Statements, "statement", "statements")}; named in {Counted(Person.Stories, "story", "stories")}{time}.";
    }

    private void SetOthers(TypesetPage page)
    {
        if (Others.Count == 0)
        {
            return;
        }

        page.Flow(ReportLook.Margin, [new Segment("Others who may be called so", ReportLook.Strong)]);
        foreach (var other in Others)
        {
            page.Put(ReportLook.Margin + 2, Number(other), ReportLook.Faint);
            string what = string.Join(", ", other.Roles.Take(3).Prepend(StatementFacts.Words(other.Kind)).Append(other.Statements > 0 ? Counted(other.Statements, "statement", "statements") : "named in " + Counted(other.Stories, "story", "stories")).Select(text => Plain.OneLine(text)));
            page.Flow(12, [new Segment(Plain.OneLine(other.Name), ReportLook.Plain), new Segment("· " + what, ReportLook.Faint)]);
        }

        page.EndLine();
    }

    private static string Counted(long count, string one, string many) => StatementFacts.Counted((int)Math.Min(count, int.MaxValue), one, many);
}
