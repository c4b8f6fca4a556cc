using Sayso.Web.Markup;
using Spectre.Console.Rendering;

namespace Sayso.Cli.Rendering;

/// <summary>Marks in a text the words that were searched for.</summary>
/// <param name="typed">What was searched for, as typed; null for nothing.</param>
internal sealed class Highlighter(string? typed)
{
    private readonly SearchHits _hits = new(typed);

    /// <summary>So much of a text as fits into a length, in runs, those that were searched for in the style of finds.</summary>
    public IEnumerable<Segment> Runs(string text, int length, int before)
    {
        string shown = _hits.Cut(text, length, before);
        int from = 0;
        foreach (var hit in _hits.In(shown))
        {
            if (hit.Start > from)
            {
                yield return new Segment(shown[from..hit.Start]);
            }

            yield return new Segment(shown[hit.Start..hit.End], ReportLook.Found);
            from = hit.End;
        }

        if (from < shown.Length)
        {
            yield return new Segment(shown[from..]);
        }
    }
}
