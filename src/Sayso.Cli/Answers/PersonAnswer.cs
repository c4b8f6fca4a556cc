using System.Globalization;
using System.Text.Json;
using Sayso.Cli.Rendering;
using Sayso.Ledger.Answers;
using Sayso.Ledger.Questions;
using Sayso.Text;
using Sayso.Web.Markup;
using Spectre.Console;
using Spectre.Console.Rendering;
using Profile = Sayso.Ledger.Questions.Profile;

namespace Sayso.Cli.Answers;

/// <summary>Someone across stories: what they said and where, who contests it, and who else bears the name.</summary>
internal sealed class PersonAnswer(Profile profile) : IAnswer
{
    private const int MostNames = 6;
    private const int MostRoles = 4;
    private const int LongestContest = 160;

    public string Form => PersonJson.Form;

    public string? Next => profile.Page.Next;

    public void Set(TypesetPage page, int width)
    {
        page.EndLine();
        page.Flow(ReportLook.Margin, [new Segment(Plain.OneLine(profile.Person.Name), ReportLook.Strong)], [new Segment($"{StatementFacts.Words(profile.Person.Kind)} {Number(profile.Person)}", ReportLook.Faint)]);
        SetLine(page, SpokenRoles.Of(profile.Page.Statements).Take(MostRoles), "");
        SetLine(page, profile.Person.Names.Where(name => name != profile.Person.Name).Take(MostNames), "Also called ");
        page.Flow(ReportLook.Margin, [new Segment(Extent())]);
        page.EndLine();
        if (new ActivityChart(profile.Activity).Set(page, width))
        {
            page.EndLine();
        }

        var contests = profile.Contests.ToLookup(contest => (contest.Statement.Story.Number, contest.Statement.Statement.Id));
        new StatementRows(page, width, new Highlighter(null)).Set(profile.Page.Statements, StatementRows.How, said => contests[(said.Story.Number, said.Statement.Id)].SelectMany(contest => contest.Against).Select(Contested));
        SetOthers(page);
        Paging.Set(page, Next);
    }

    public void Write(Utf8JsonWriter json) => PersonJson.Write(json, profile);

    public IEnumerable<IReadOnlyList<string?>> Rows()
    {
        var contests = profile.Contests.ToLookup(contest => (contest.Statement.Story.Number, contest.Statement.Statement.Id));
        yield return [.. StatementFields.Names, "contested_by"];
        foreach (var said in profile.Page.Statements)
        {
            var against = contests[(said.Story.Number, said.Statement.Id)].SelectMany(contest => contest.Against).Select(other => other.Who ?? "no source").Distinct(StringComparer.Ordinal);
            yield return [.. StatementFields.Of(said), string.Join("; ", against)];
        }
    }

    /// <summary>How an entity is called on the command line.</summary>
    public static string Number(Figure figure) => figure.Number.ToString(CultureInfo.InvariantCulture);

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
        var days = profile.Activity.Where(day => day.Day is not null).ToList();
        string time = days.Count == 0 ? "" : days.Count == 1 ? $", on {StatementFields.Day(days[0].Day)}" : $", from {StatementFields.Day(days[0].Day)} to {StatementFields.Day(days[^1].Day)}";
        return $"{Counted(profile.Person.Statements, "statement", "statements")}; named in {Counted(profile.Person.Stories, "story", "stories")}{time}.";
    }

    private void SetOthers(TypesetPage page)
    {
        if (profile.Others.Count == 0)
        {
            return;
        }

        page.Flow(ReportLook.Margin, [new Segment("Others who may be called so", ReportLook.Strong)]);
        foreach (var other in profile.Others)
        {
            page.Put(ReportLook.Margin + 2, Number(other), ReportLook.Faint);
            string what = string.Join(", ", other.Roles.Take(3).Prepend(StatementFacts.Words(other.Kind)).Append(other.Statements > 0 ? Counted(other.Statements, "statement", "statements") : "named in " + Counted(other.Stories, "story", "stories")).Select(text => Plain.OneLine(text)));
            page.Flow(12, [new Segment(Plain.OneLine(other.Name), ReportLook.Plain), new Segment("· " + what, ReportLook.Faint)]);
        }

        page.EndLine();
    }

    private static string Counted(long count, string one, string many) => StatementFacts.Counted((int)Math.Min(count, int.MaxValue), one, many);
}
