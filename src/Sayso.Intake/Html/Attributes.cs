using System.Buffers;

namespace Sayso.Intake.Html;

/// <summary>Reads the inside of a tag.</summary>
internal static class Attributes
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n\f/=");

    private const string Blank = " \t\r\n\f/";

    /// <summary>The decoded value of the first attribute called <paramref name="name"/> in <paramref name="tag"/>; empty without value, null if there is none.</summary>
    public static string? Find(ReadOnlySpan<char> tag, string name)
    {
        while (Next(ref tag, out var found, out var value))
        {
            if (found.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return Characters.Decode(value);
            }
        }

        return null;
    }

    private static bool Next(ref ReadOnlySpan<char> tag, out ReadOnlySpan<char> name, out ReadOnlySpan<char> value)
    {
        name = value = default;
        tag = tag.TrimStart(Blank);
        if (tag.IsEmpty)
        {
            return false;
        }

        int end = tag[1..].IndexOfAny(NameEnds);
        name = end < 0 ? tag : tag[..(end + 1)];
        tag = tag[name.Length..].TrimStart(Blank);
        if (tag.StartsWith("="))
        {
            tag = tag[1..].TrimStart(" \t\r\n\f");
            value = Value(ref tag);
        }

        return true;
    }

    private static ReadOnlySpan<char> Value(ref ReadOnlySpan<char> tag)
    {
        ReadOnlySpan<char> value;
        if (!tag.IsEmpty && tag[0] is '"' or '\'')
        {
            int close = tag[1..].IndexOf(tag[0]);
            value = close < 0 ? tag[1..] : tag.Slice(1, close);
            tag = close < 0 ? default : tag[(close + 2)..];
            return value;
        }

        int end = tag.IndexOfAny(" \t\r\n\f");
        value = end < 0 ? tag : tag[..end];
        tag = tag[value.Length..];
        return value;
    }
}
