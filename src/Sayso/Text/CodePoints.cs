namespace Sayso.Text;

/// <summary>
/// The way from UTF-16 offsets to code points and back. Only where surrogate pairs stand is kept, which is nothing for most texts.
/// </summary>
internal sealed class CodePoints
{
    private readonly int _length;

    /// <summary>Where each pair's second half stands, in order.</summary>
    private readonly int[] _pairs;

    public CodePoints(string text)
    {
        _length = text.Length;
        var pairs = new List<int>();
        for (int i = NextHigh(text, 0); i >= 0; i = NextHigh(text, i + 1))
        {
            if (i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                pairs.Add(i + 1);
            }
        }

        _pairs = [.. pairs];
    }

    public int ToCodePoint(int utf16)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(utf16);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(utf16, _length);
        int before = _pairs.AsSpan().BinarySearch(utf16);
        return utf16 - (before < 0 ? ~before : before + 1);
    }

    public int FromCodePoint(int codePoint)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(codePoint);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(codePoint, _length - _pairs.Length);

        // The pairs that end before it: pair k's second half stands k + 1 beyond the code point offset of what follows it.
        int low = 0;
        int high = _pairs.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_pairs[middle] - middle <= codePoint)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return codePoint + low;
    }

    private static int NextHigh(string text, int start)
    {
        int found = text.AsSpan(start).IndexOfAnyInRange('\uD800', '\uDBFF');
        return found < 0 ? -1 : start + found;
    }
}
