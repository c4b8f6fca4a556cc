using Spectre.Console.Rendering;

namespace Sayso.Cli.Rendering;

/// <summary>Sets rows of cells side by side on a page; words flow within each cell.</summary>
/// <param name="page">Where to.</param>
/// <param name="columns">Where each column begins and how wide it is.</param>
internal sealed class TypesetColumns(TypesetPage page, params (int Start, int Width)[] columns)
{
    /// <summary>Sets one row.</summary>
    /// <param name="cells">The words of each cell, a run of one style after the other; a space parts two runs only where one of them has it.</param>
    public void Set(params IEnumerable<Segment>[] cells)
    {
        var lines = cells.Select((cell, i) => WordWrap.Lines(cell, columns[i].Width)).ToList();
        for (int line = 0; line < lines.Max(cell => cell.Count); line++)
        {
            for (int i = 0; i < lines.Count; i++)
            {
                int column = columns[i].Start;
                foreach (var segment in line < lines[i].Count ? lines[i][line] : [])
                {
                    page.Put(column, segment.Text, segment.Style);
                    column += segment.CellCount();
                }
            }

            page.EndLine();
        }
    }
}
