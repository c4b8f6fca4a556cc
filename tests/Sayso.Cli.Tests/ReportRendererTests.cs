using System.Text;
using Sayso.Attributions;
using Sayso.Cli.Rendering;
using Sayso.Tests.Exchange;
using Sayso.Text;

namespace Sayso.Cli.Tests;

public class ReportRendererTests
{
    [Theory]
    [InlineData(80, false, "report.txt")]
    [InlineData(80, true, "report-in-colour.txt")]
    [InlineData(40, false, "report-narrow.txt")]
    public void Shows_figures_and_statements(int width, bool colour, string snapshot) =>
        Snapshot.Matches("Sayso.Cli.Tests", snapshot, Rendered(SampleReading.Make(), new ReportStyle(width, colour)));

    [Fact]
    public void Says_so_when_nobody_speaks()
    {
        string report = Rendered(new Reading(new Document("It rained."), Layout.Of("It rained."), []), ReportStyle.Plain);
        Assert.Equal("\n  rain.txt\n\n  Nobody is said to have said anything here.\n\n", report);
    }

    [Fact]
    public void A_plain_report_has_no_escapes_and_no_trailing_spaces()
    {
        string report = Rendered(SampleReading.Make(), ReportStyle.Plain);
        Assert.DoesNotContain('\x1b', report);
        Assert.DoesNotContain(" \n", report, StringComparison.Ordinal);
        Assert.All(report.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
    }

    [Fact]
    public void A_story_cannot_steer_the_terminal()
    {
        const string Text = "Bo said \x1b[2Jboo\u202e\a.";
        var attribution = new Attribution { Id = "a1", Type = AttributionType.Indirect, Content = [new Span(8, Text.Length)], Confidence = 1 };
        string report = Rendered(new Reading(new Document(Text) { Title = "\x1b]0;title\a" }, Layout.Of(Text), [attribution]), ReportStyle.Plain);
        Assert.DoesNotContain(report, c => char.IsControl(c) && c != '\n');
        Assert.Contains("\uFFFD[2Jboo\uFFFD\uFFFD.", report, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_without_end_is_broken_over_lines()
    {
        string text = new('Q', 10_000);
        var attribution = new Attribution { Id = "a1", Type = AttributionType.Indirect, Content = [new Span(0, text.Length)], Confidence = 1 };
        string report = Rendered(new Reading(new Document(text), Layout.Of(text), [attribution]), ReportStyle.Plain);
        Assert.Equal(10_000, report.Count(c => c == 'Q'));
    }

    private static string Rendered(Reading reading, ReportStyle style)
    {
        using var output = new MemoryStream();
        new ReportRenderer(style).Render(reading, "rain.txt", output);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
