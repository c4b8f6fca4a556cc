using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Sayso.Cli.Rendering;

/// <summary>Breaks runs of words, each run of one style, into lines of a width. A word may have several styles: “bridge” in “footbridge” is marked.</summary>
internal static class WordWrap
{
    /// <summary>The lines; none is wider than <paramref name="width"/> columns, and a word that is wider is broken.</summary>
    public static List<List<Segment>> Lines(IEnumerable<Segment> runs, int width)
    {
        var lines = new List<List<Segment>>();
        int column = 0;
        foreach (var word in Words(runs))
        {
            int length = word.Sum(part => part.CellCount());
            bool isNew = lines.Count == 0 || column + 1 + length > width;
            if (isNew)
            {
                lines.Add([]);
                column = 0;
            }
            else
            {
                lines[^1].Add(new Segment(" "));
                column++;
            }

            column = length <= width ? Add(lines[^1], word, column) : Break(lines, word, width);
        }

        return lines;
    }

    private static int Add(List<Segment> line, List<Segment> word, int column)
    {
        line.AddRange(word);
        return column + word.Sum(part => part.CellCount());
    }

    private static int Break(List<List<Segment>> lines, List<Segment> word, int width)
    {
        int column = 0;
        foreach (var part in word)
        {
            var elements = StringInfo.GetTextElementEnumerator(part.Text);
            while (elements.MoveNext())
            {
                var element = new Segment(elements.GetTextElement(), part.Style);
                if (column > 0 && column + element.CellCount() > width)
                {
                    lines.Add([]);
                    column = 0;
                }

                lines[^1].Add(element);
                column += element.CellCount();
            }
        }

        return column;
    }

    /// <summary>Words in their parts; where no space stands between two runs, the word goes on.</summary>
    private static IEnumerable<List<Segment>> Words(IEnumerable<Segment> runs)
    {
        List<Segment> word = [];
        foreach (var run in runs)
        {
            string[] parts = run.Text.Split(' ');
            for (int i = 0; i < parts.Length; i++)
            {
                if (i > 0 && word.Count > 0)
                {
                    yield return word;
                    word = [];
                }

                if (parts[i].Length > 0)
                {
                    word.Add(new Segment(parts[i], run.Style));
                }
            }
        }

        if (word.Count > 0)
        {
            yield return word;
        }
    }
}
