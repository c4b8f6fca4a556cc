namespace Sayso.Lab.Corpora;

/// <summary>Turns code-point offsets, which every corpus counts in, into UTF-16 offsets.</summary>
internal sealed class CodePoints
{
    private readonly int[]? _utf16;

    public CodePoints(string text)
    {
        if (!text.Any(char.IsSurrogate))
        {
            return;
        }

        var at = new List<int>(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            at.Add(i);
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
        }

        at.Add(text.Length);
        _utf16 = [.. at];
    }

    public int ToUtf16(int codePoint) => _utf16 is null ? codePoint : _utf16[codePoint];
}
