using System.Text;

namespace Sayso.Intake.Wire;

/// <summary>Turns lines and columns into bytes, going forward only, so that all of them together cost one pass.</summary>
internal sealed class TextPlaces(string text, long start)
{
    private int _line = 1;
    private int _lineStart;
    private int _counted;
    private long _bytes = start;

    /// <summary>How many bytes of UTF-8 stand before that line and column, both counted from one.</summary>
    public long At(int line, int column)
    {
        while (_line < line && NextLine() is > 0 and var next)
        {
            (_line, _lineStart) = (_line + 1, next);
        }

        int place = Math.Clamp(_lineStart + column - 1, _counted, text.Length);
        _bytes += Encoding.UTF8.GetByteCount(text.AsSpan(_counted, place - _counted));
        _counted = place;
        return _bytes;
    }

    /// <summary>Where the next line starts, by the line ends of XML; 0 if there is none.</summary>
    private int NextLine()
    {
        int end = text.AsSpan(_lineStart).IndexOfAny('\r', '\n');
        return end < 0 ? 0 : _lineStart + end + (text.AsSpan(_lineStart + end).StartsWith("\r\n") ? 2 : 1);
    }
}
