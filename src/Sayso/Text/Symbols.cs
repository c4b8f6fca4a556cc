using System.Text;

namespace Sayso.Text;

/// <summary>Where a symbol ends: an emoji may be a sequence of many code points.</summary>
internal static class Symbols
{
    private const char Joiner = '\u200D';

    /// <summary>The end of the symbol at <paramref name="start"/>, with its modifiers and what is joined to it.</summary>
    public static int End(string text, int start, int limit)
    {
        Chars.At(text, start, out int length);
        int end = start + length;
        if (IsFlagHalf(text, start) && end < limit && IsFlagHalf(text, end))
        {
            end += 2;
        }

        while (end < limit)
        {
            if (text[end] == Joiner && end + 1 < limit && Chars.At(text, end + 1, out length) == CharClass.Symbol)
            {
                end += 1 + length;
            }
            else if (Chars.At(text, end, out length) == CharClass.Mark || IsModifier(text, end))
            {
                end += length;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    private static bool IsFlagHalf(string text, int index) => Rune.TryGetRuneAt(text, index, out var rune) && rune.Value is >= 0x1F1E6 and <= 0x1F1FF;

    /// <summary>Skin tones, and the tags that make flags of regions.</summary>
    private static bool IsModifier(string text, int index) =>
        Rune.TryGetRuneAt(text, index, out var rune) && rune.Value is (>= 0x1F3FB and <= 0x1F3FF) or (>= 0xE0020 and <= 0xE007F);
}
