using Sayso.Claims;
using Sayso.Cli.Rendering;
using Sayso.Ledger.Questions;
using Sayso.Sources;
using Sayso.Text;
using Sayso.Web.Markup;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Sayso.Cli.Answers;

/// <summary>Sets statements story by story: under each story's line, who says it beside the words.</summary>
internal sealed class StatementRows
{
    private const int Indent = 4;
    private const int Gap = 2;
    private const int LongestWords = 320;
    private const int BeforeFind = 80;

    private readonly TypesetPage _page;
    private readonly int _width;
    private readonly TypesetColumns _columns;
    private readonly Highlighter _highlighter;

    public StatementRows(TypesetPage page, int width, Highlighter highlighter)
    {
        int who = Math.Clamp(width / 4, 12, 30);
        _page = page;
        _width = width;
        _highlighter = highlighter;
        _columns = new TypesetColumns(page, (Indent, who), (Indent + who + Gap, Math.Max(10, width - Indent - who - Gap)));
    }

    /// <summary>Sets statements; those of one story that follow each other stand together, in the order of its text.</summary>
    /// <param name="statements">The statements.</param>
    /// <param name="side">What stands beside the words; who says it, unless given.</param>
    /// <param name="notes">What to add below the words, each on lines of its own; nothing, unless given.</param>
    public void Set(
        IReadOnlyList<StoredStatement> statements, Func<StoredStatement, IEnumerable<Segment>>? side = null, Func<StoredStatement, IEnumerable<IEnumerable<Segment>>>? notes = null)
    {
        for (int i = 0, end; i < statements.Count; i = end)
        {
            end = i + 1;
            while (end < statements.Count && statements[end].Story.Number == statements[i].Story.Number)
            {
                end++;
            }

            StoryLines.Set(_page, _width, statements[i].Story);
            foreach (var said in statements.Skip(i).Take(end - i).OrderBy(said => said.Statement.Attribution.Content.Hull.Start))
            {
                Set(said, side ?? Who, notes);
            }

            _page.EndLine();
        }
    }

    /// <summary>Who says it, and what they do with it unless they plainly assert it.</summary>
    public static IEnumerable<Segment> Who(StoredStatement said)
    {
        bool isUnnamed = said.Statement.Provenance.Kind == SourceKind.Unnamed;
        yield return said.Who is { } who
            ? new Segment(Plain.OneLine(who), isUnnamed ? ReportLook.UnnamedStrong : ReportLook.Strong)
            : new Segment("No source", ReportLook.Faint);
        if (said.Statement.Position is not { Expressed: true, Stance: Stance.Asserts })
        {
            yield return new Segment(" " + StatementFacts.StanceOf(said.Statement.Position), ReportLook.Of(said.Statement.Position));
        }
    }

    /// <summary>How it was said, where it is known who did: the cue, what they do with it unless they plainly assert it, and the way.</summary>
    public static IEnumerable<Segment> How(StoredStatement said)
    {
        var (attribution, provenance, position) = said.Statement;
        if (attribution.Cue is { } cue)
        {
            yield return new Segment(Plain.OneLine(cue.Of(said.Story.Reading.Document.Text)) + " ", ReportLook.Cue);
        }

        else if (attribution.Continues is not null)
        {
            yield return new Segment("goes on ", ReportLook.Faint);
        }

        if (position is not { Expressed: true, Stance: Stance.Asserts })
        {
            yield return new Segment(StatementFacts.StanceOf(position) + " ", ReportLook.Of(position));
        }

        if (StatementFacts.WayOf(provenance) is { } way)
        {
            yield return new Segment(way, ReportLook.Faint);
        }
    }

    /// <summary>The words, cut to the part that was searched for where they are long.</summary>
    public IEnumerable<Segment> Words(StoredStatement said) =>
        _highlighter.Runs(StatementWords.Of(said.Statement.Attribution, said.Story.Reading.Document.Text), LongestWords, BeforeFind);

    private void Set(StoredStatement said, Func<StoredStatement, IEnumerable<Segment>> side, Func<StoredStatement, IEnumerable<IEnumerable<Segment>>>? notes)
    {
        _columns.Set(side(said), Words(said));
        foreach (var note in notes?.Invoke(said) ?? [])
        {
            _columns.Set([], note);
        }
    }
}
