using System.Globalization;
using Sayso.Claims;
using Sayso.Ledger.Questions;
using Sayso.Text;
using Sayso.Web.Markup;

namespace Sayso.Web.Pages;

/// <summary>How stories, statements and numbers are put in words on pages.</summary>
internal static class Shown
{
    private const int LongestTitle = 160;
    private const int LongestWords = 420;
    private const int BeforeHit = 120;

    /// <summary>The title, or else the story's first line.</summary>
    public static string Title(Document document)
    {
        if (document.Title is { } title)
        {
            return Plain.OneLine(title);
        }

        var text = document.Text.AsSpan().TrimStart();
        int end = text.IndexOf('\n');
        return Plain.Cut(Plain.OneLine(text[..Math.Min(end < 0 ? text.Length : end, 4 * LongestTitle)]), LongestTitle);
    }

    /// <summary>A story's outlet and day; null where neither is known.</summary>
    public static string? Origin(Document document) => (document.Outlet, document.Published) switch
    {
        ({ } outlet, { } day) => $"{Plain.OneLine(outlet)}, {StatementFacts.Day(day)}",
        ({ } outlet, null) => Plain.OneLine(outlet),
        (null, { } day) => StatementFacts.Day(day),
        _ => null,
    };

    public static string Day(DateOnly? day) => day is { } known ? StatementFacts.Day(known) : "no day known";

    /// <summary>A day as browsers and programs write it.</summary>
    public static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    public static string Counted(long count, string one, string many) => $"{Number(count)} {(count == 1 ? one : many)}";

    public static string Who(StoredStatement said) => said.Who is { } who ? Plain.OneLine(who).TrimEnd(',') : "No source";

    /// <summary>The words, cut to the part that was searched for where they are long.</summary>
    public static string Words(StoredStatement said, SearchHits hits) =>
        hits.Cut(StatementWords.Of(said.Statement.Attribution, said.Story.Reading.Document.Text), LongestWords, BeforeHit);

    /// <summary>The cue; nothing where it is only a colon.</summary>
    public static string Cue(StoredStatement said) =>
        StatementSection.CueOf(said.Statement.Attribution, said.Story.Reading.Document.Text) is var cue && cue.Any(char.IsLetter) ? cue : "";

    /// <summary>What the source does, unless it plainly asserts; null then.</summary>
    public static string? Stance(StoredStatement said) =>
        said.Statement.Position is { Expressed: true, Stance: Claims.Stance.Asserts } ? null : StanceName(said.Statement.Position);

    /// <summary>What a source does: denies, or holds privately.</summary>
    public static string StanceName(Position position) => position.Expressed ? StatementFacts.Words(position.Stance) : "private state";

    public static string? Side(Position position) => Markup.Side.Of(position);

    public static string? Way(StoredStatement said) => StatementFacts.WayOf(said.Statement.Provenance);

    public static string? When(StoredStatement said) => StatementFacts.DayOf(said.Statement.Provenance.When, said.Story.Reading.Document.Text);
}
