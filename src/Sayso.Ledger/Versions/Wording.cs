using System.Text;
using Sayso.Ledger.Likeness;
using Sayso.Text;

namespace Sayso.Ledger.Versions;

/// <summary>Words of a story: as hashes to be compared, and as a line to be shown.</summary>
internal static class Wording
{
    /// <summary>Characters of a content that are compared: some 600 words. Contents may lie in each other, so that all of all of them is more than the text.</summary>
    private const int MostCompared = 4_000;

    /// <summary>Characters that are shown of a stretch of words.</summary>
    private const int MostShown = 90;

    /// <summary>The hashes of the words, without regard to capitals and punctuation.</summary>
    public static ulong[] Hashes(string text, SpanSet spans) => WordHashes.Of(Plain(text, spans, MostCompared));

    /// <summary>Whether two stretches have the same words.</summary>
    public static bool AreSame(string one, string other) => WordHashes.Of(one).AsSpan().SequenceEqual(WordHashes.Of(other));

    /// <summary>The words in one line, shortened at a word's end, in quotation marks.</summary>
    public static string Shown(string text, SpanSet spans)
    {
        string plain = Plain(text, spans, 4 * MostShown).Trim(' ', '“', '”', '"', '‘', '’', ',');
        if (plain.Length > MostShown)
        {
            int end = plain.LastIndexOf(' ', MostShown);
            end = end < MostShown / 2 ? MostShown : end;
            plain = plain[..(char.IsHighSurrogate(plain[end - 1]) ? end - 1 : end)] + " …";
        }

        return $"“{plain}”";
    }

    /// <summary>At most so many characters of the words, pieces joined by blanks, white space made one blank.</summary>
    public static string Plain(string text, SpanSet spans, int most)
    {
        var line = new StringBuilder();
        foreach (var span in spans)
        {
            foreach (char c in text.AsSpan(span.Start, Math.Min(span.Length, most)))
            {
                bool blank = char.IsWhiteSpace(c) || char.IsControl(c);
                if (!blank)
                {
                    line.Append(c);
                }
                else if (line.Length > 0 && line[^1] != ' ')
                {
                    line.Append(' ');
                }
            }

            if (line.Length >= most)
            {
                break;
            }

            line.Append(' ');
        }

        return line.ToString();
    }
}
