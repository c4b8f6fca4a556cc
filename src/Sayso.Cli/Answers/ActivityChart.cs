using System.Globalization;
using Sayso.Cli.Rendering;
using Sayso.Web.Markup;
using Spectre.Console.Rendering;

namespace Sayso.Cli.Answers;

/// <summary>How much somebody said over time, as a row of bars.</summary>
internal sealed class ActivityChart(IEnumerable<(DateOnly? Day, long Statements)> activity)
{
    private const string Bars = "▁▂▃▄▅▆▇█";
    private const int Least = 12;

    /// <summary>Sets the chart; nothing where all was said within a week or two.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Set(TypesetPage page, int width)
    {
        int room = width - (2 * ReportLook.Margin);
        if (Timeline.Of(activity, room, hasDays: false) is not { } timeline)
        {
            return false;
        }

        // Few bars are drawn wide, so that they stay readable.
        int count = timeline.Bars.Count;
        Set(page, timeline, count <= Least ? 3 : count * 2 <= room ? 2 : 1);
        return true;
    }

    private static void Set(TypesetPage page, Timeline timeline, int barWidth)
    {
        var (top, most) = timeline.Top;
        page.Put(ReportLook.Margin, string.Concat(timeline.Bars.Select(bar => Bar(bar.Count, most, barWidth))).TrimEnd(), ReportLook.Cue);
        page.EndLine();
        string first = timeline.Label(timeline.Bars[0].Start);
        string last = timeline.Label(timeline.Bars[^1].Start);
        int end = timeline.Bars.Count * barWidth;
        page.Put(ReportLook.Margin, first, ReportLook.Faint);
        page.Put(Math.Max(ReportLook.Margin + first.Length + 2, ReportLook.Margin + end - last.Length), last, ReportLook.Faint);
        page.EndLine();
        page.Flow(ReportLook.Margin, [new Segment($"Statements by {timeline.Step}; most, {most.ToString("N0", CultureInfo.InvariantCulture)}, in the {timeline.Step} of {timeline.Label(top)}.", ReportLook.Faint)]);
    }

    private static string Bar(long count, long most, int width)
    {
        char bar = count == 0 ? ' ' : Bars[(int)(((count * Bars.Length) - 1) / most)];
        return width == 1 ? bar.ToString() : new string(bar, width - 1) + " ";
    }
}
