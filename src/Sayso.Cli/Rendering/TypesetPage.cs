using System.Globalization;
using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Sayso.Cli.Rendering;

/// <summary>
/// Text set in lines of a given width: words flow from line to line at an indent, and a note may stand at the first line's right
/// edge. Lines have no trailing spaces.
/// </summary>
internal sealed class TypesetPage(int width) : Renderable
{
    private const int NoteGap = 2;
    private const int LeastBesideNote = 20;
    private readonly List<Segment> _segments = [];
    private int _column;

    /// <summary>Ends the line, or leaves one blank.</summary>
    public void EndLine()
    {
        _segments.Add(Segment.LineBreak);
        _column = 0;
    }

    /// <summary>Puts text at a column of the present line.</summary>
    public void Put(int column, string text, Style style)
    {
        if (column > _column)
        {
            _segments.Add(new Segment(new string(' ', column - _column)));
            _column = column;
        }

        // A space that may not be broken at has done its work once words are in their lines.
        var segment = new Segment(text.Replace('\u00A0', ' '), style);
        _segments.Add(segment);
        _column += segment.CellCount();
    }

    /// <summary>Sets words from the present line on, and ends the last line.</summary>
    /// <param name="indent">The column where each line begins.</param>
    /// <param name="runs">The words, in stretches of one style.</param>
    /// <param name="note">What stands at the first line's right edge; where there is no room beside it, on the line below the words.</param>
    public void Flow(int indent, IReadOnlyList<Segment> runs, IReadOnlyList<Segment>? note = null)
    {
        int noteWidth = note?.Sum(segment => segment.CellCount()) ?? 0;
        bool isBeside = note is not null && width - indent - noteWidth - NoteGap >= LeastBesideNote;
        int limit = isBeside ? width - noteWidth - NoteGap : width;
        bool isPending = isBeside;
        foreach (var (word, style) in runs.SelectMany(Words))
        {
            int length = new Segment(word).CellCount();
            bool isFirst = _column <= indent;
            if (!isFirst && _column + 1 + length > limit)
            {
                PutNote(isPending ? note : null, noteWidth);
                EndLine();
                (limit, isPending, isFirst) = (width, false, true);
            }

            if (isFirst)
            {
                PutFirst(indent, word, length, style, limit);
            }
            else
            {
                Put(_column, " " + word, style);
            }
        }

        PutNote(isPending ? note : null, noteWidth);
        EndLine();
        if (note is not null && !isBeside)
        {
            Flow(indent, note);
        }
    }

    protected override Measurement Measure(RenderOptions options, int maxWidth) => new(0, width);

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth) => _segments;

    private static IEnumerable<(string Word, Style Style)> Words(Segment run) =>
        run.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => (word, run.Style));

    private void PutNote(IReadOnlyList<Segment>? note, int noteWidth)
    {
        int column = width - noteWidth;
        foreach (var segment in note ?? [])
        {
            Put(column, segment.Text, segment.Style);
            column = _column;
        }
    }

    /// <summary>Puts a line's first word, in parts on lines of their own where none would hold it whole.</summary>
    private void PutFirst(int indent, string word, int length, Style style, int limit)
    {
        if (indent + length <= limit)
        {
            Put(indent, word, style);
            return;
        }

        var part = new StringBuilder();
        int partWidth = 0;
        foreach (string element in Elements(word))
        {
            int elementWidth = new Segment(element).CellCount();
            if (part.Length > 0 && indent + partWidth + elementWidth > limit)
            {
                Put(indent, part.ToString(), style);
                EndLine();
                part.Clear();
                partWidth = 0;
            }

            part.Append(element);
            partWidth += elementWidth;
        }

        Put(indent, part.ToString(), style);
    }

    private static IEnumerable<string> Elements(string word)
    {
        var elements = StringInfo.GetTextElementEnumerator(word);
        while (elements.MoveNext())
        {
            yield return elements.GetTextElement();
        }
    }
}
