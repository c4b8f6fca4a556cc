using Sayso.Cli.Rendering;
using Sayso.Ledger.Questions;
using Sayso.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Sayso.Cli.Answers;

/// <summary>How a story is named in tables.</summary>
internal static class StoryLines
{
    private const string NoDay = "no day";
    private const int IdDigits = 10;
    private const int LongestTitle = 120;
    private const int LongestOutlet = 30;
    private const int LeastTitle = 12;

    /// <summary>Sets a story's line: day, outlet and title, and at the right edge the beginning of its id.</summary>
    public static void Set(TypesetPage page, int width, StoredStory story)
    {
        string day = Day(story);
        string outlet = story.Reading.Document.Outlet is { } name ? Plain.Cut(Plain.OneLine(name), LongestOutlet) + " ·" : "";
        int room = width - ReportLook.Margin - day.Length - 1 - new Segment(outlet).CellCount() - 1 - 2 - IdDigits;
        string title = Title(story.Reading.Document);
        page.Flow(
            ReportLook.Margin,
            [new Segment(day, ReportLook.Faint), new Segment(outlet), new Segment(room < LeastTitle ? title : Fitted(title, room), ReportLook.Strong)],
            [new Segment(ShortId(story), ReportLook.Faint)]);
    }

    /// <summary>Where and when, and the beginning of the id: “2020-11-08 CNN 3fa92c1e5d”.</summary>
    public static string Origin(StoredStory story) =>
        string.Join(' ', new[] { StatementFields.Day(story.Reading.Document.Published), story.Reading.Document.Outlet is { } outlet ? Plain.OneLine(outlet) : null, ShortId(story) }.OfType<string>());

    /// <summary>So much of the id as tells stories apart.</summary>
    public static string ShortId(StoredStory story) => story.Id.Split(':')[^1][..IdDigits];

    /// <summary>The title, or else the beginning of the text.</summary>
    public static string Title(Document document) =>
        Plain.Cut(Plain.OneLine(document.Title ?? document.Text.AsSpan(0, Math.Min(document.Text.Length, 4 * LongestTitle))), LongestTitle);

    private static string Day(StoredStory story) => StatementFields.Day(story.Reading.Document.Published) ?? NoDay;

    /// <summary>So much of a title as fits on its line; wide characters take two columns.</summary>
    private static string Fitted(string title, int room)
    {
        string fitted = title;
        for (int length = title.Length; length > 0 && new Segment(fitted).CellCount() > room; length--)
        {
            fitted = Plain.Cut(title, length - 1);
        }

        return fitted;
    }
}
