using System.Text;
using UglyToad.PdfPig.Content;

namespace Sayso.Intake.Pdf;

/// <summary>Puts the letters of a page into lines, in the order in which the page prints them, which is that of reading in what is set as text.</summary>
internal sealed class PdfLines
{
    /// <summary>Shares of the letters' size: what sets a word apart, what a column, and by how much letters of a line may be raised.</summary>
    private const double WordGap = 0.15;
    private const double ColumnGap = 4;
    private const double Raised = 0.5;

    private readonly List<PdfLine> _lines = [];
    private readonly StringBuilder _text = new();
    private double _left;
    private double _right;
    private double _height;
    private double _size;

    /// <summary>The lines that <paramref name="letters"/> form; letters that stand upright or on their heads are left out.</summary>
    public static List<PdfLine> Of(IReadOnlyList<Letter> letters)
    {
        var lines = new PdfLines();
        foreach (var letter in letters)
        {
            if (letter.TextOrientation == TextOrientation.Horizontal)
            {
                lines.Add(letter);
            }
        }

        lines.End();
        return lines._lines;
    }

    private void Add(Letter letter)
    {
        double size = Math.Max(Math.Max(letter.PointSize, _size), 1);
        double gap = letter.StartBaseLine.X - _right;
        bool isSameLine = _text.Length > 0 && Math.Abs(letter.StartBaseLine.Y - _height) < size * Raised && gap > -size && gap < size * ColumnGap;
        if (!isSameLine)
        {
            End();
            (_left, _height, _size) = (letter.StartBaseLine.X, letter.StartBaseLine.Y, letter.PointSize);
        }
        else if (gap > size * WordGap && _text[^1] != ' ')
        {
            _text.Append(' ');
        }

        foreach (char c in letter.Value)
        {
            bool isBlank = char.IsWhiteSpace(c) || char.IsControl(c);
            if (!isBlank || (_text.Length > 0 && _text[^1] != ' '))
            {
                _text.Append(isBlank ? ' ' : c);
            }
        }

        _right = letter.EndBaseLine.X;
    }

    private void End()
    {
        string text = _text.ToString().Trim();
        if (text.Length > 0)
        {
            _lines.Add(new PdfLine(text, _left, _right, _height, _size));
        }

        _text.Clear();
    }
}
