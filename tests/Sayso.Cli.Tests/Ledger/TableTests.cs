using System.Globalization;
using Sayso.Cli.Answers;
using Sayso.Cli.Output;
using Sayso.Cli.Rendering;
using Sayso.Text;
using Spectre.Console.Rendering;

namespace Sayso.Cli.Tests.Ledger;

/// <summary>The pieces that tables are made of.</summary>
public class TableTests
{
    [Theory]
    [InlineData("deny", "She denied it.", "denied")]
    [InlineData("denied", "They deny it.", "deny")]
    [InlineData("boats", "A BOAT, a footboat", "BOAT")]
    [InlineData("den*", "Denmark will deny", "Denmark|deny")]
    [InlineData("\"night ferry\"", "The night ferries", "night|ferries")]
    [InlineData("*", "a * b", "")]
    [InlineData(null, "anything", "")]
    public void What_was_searched_for_is_marked_in_any_form(string? typed, string text, string expected)
    {
        var runs = new Highlighter(typed).Runs(text, int.MaxValue, 0).ToList();
        Assert.Equal(text, string.Concat(runs.Select(run => run.Text)));
        Assert.Equal(expected, string.Join('|', runs.Where(run => run.Style.Equals(ReportLook.Found)).Select(run => run.Text)));
    }

    [Theory]
    [InlineData(10)]
    [InlineData(3)]
    [InlineData(1)]
    public void No_line_is_wider_than_its_column_and_no_word_is_lost(int width)
    {
        const string Words = "The Zwischenstaatliche 東京 said 👩‍👩‍👧 boo";
        var lines = WordWrap.Lines([new Segment(Words)], width);
        Assert.All(lines, line => Assert.True(line.Sum(segment => segment.CellCount()) <= Math.Max(width, 2)));
        Assert.Equal(Words.Replace(" ", "", StringComparison.Ordinal), string.Concat(lines.SelectMany(line => line).Select(segment => segment.Text)).Replace(" ", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Parts_of_a_word_stay_together()
    {
        var lines = WordWrap.Lines([new Segment("the foot"), new Segment("bridge"), new Segment("s shut")], 11);
        Assert.Equal(["the", "footbridges", "shut"], lines.Select(line => string.Concat(line.Select(segment => segment.Text))));
    }

    [Theory]
    [InlineData(1, 0.5, 0, 2, "1 story, 0 a second")]
    [InlineData(1200, 0.25, 0, 4, "1,200 stories, 300 a second, 12 s left")]
    [InlineData(1200, 0.01, 3, 60, "1,200 stories, 20 a second, 1.7 h left, 3 failed")]
    [InlineData(90, null, 0, 9, "90 stories, 10 a second")]
    public void Progress_tells_rate_time_left_and_failures(long done, double? share, long failed, int seconds, string expected) =>
        Assert.Equal(expected, RateLine.Text(done, share, failed, TimeSpan.FromSeconds(seconds), "story", "stories"));

    [Theory]
    [InlineData("2021-02-01 2021-02-03", null)]
    [InlineData("2021-02-01 2021-02-09 2021-02-22", "week")]
    [InlineData("2015-02-01 2021-02-03", "month")]
    [InlineData("1950-02-01 2021-02-03", "year")]
    public void Activity_is_drawn_by_the_shortest_time_that_fits(string days, string? step)
    {
        var page = new TypesetPage(80);
        var activity = days.Split(' ').Select(day => ((DateOnly?)DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), 3L));
        Assert.Equal(step is not null, new ActivityChart(activity).Set(page, 80));
        using var text = new StringWriter();
        ReportStyle.Plain.ConsoleOn(text).Write(page);
        Assert.Equal(step is not null, text.ToString().Contains($"Statements by {step}; most, 3,", StringComparison.Ordinal));
        Assert.All(text.ToString().Split('\n'), line => Assert.InRange(line.Length, 0, 80));
    }
}
