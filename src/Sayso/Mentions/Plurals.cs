namespace Sayso.Mentions;

/// <summary>The plurals of English nouns.</summary>
internal static class Plurals
{
    /// <summary>The plural of a noun; none for one that has the same form in the plural or is no countable noun.</summary>
    public static IEnumerable<string> Of(string noun)
    {
        int hyphen = noun.IndexOf('-', StringComparison.Ordinal);
        if (noun is "mr" or "mrs" or "ms" or "miss" or "people" or "police" or "media" or "folk" or "percent" or "data" or "evidence" or "troops" or "%" || noun.EndsWith("some", StringComparison.Ordinal))
        {
            yield break;
        }

        if (hyphen > 0 && (noun.AsSpan(hyphen).StartsWith("-in-") || noun.AsSpan(hyphen).StartsWith("-elect") || noun.AsSpan(hyphen).StartsWith("-by")))
        {
            yield return string.Concat(noun.AsSpan(0, hyphen), "s", noun.AsSpan(hyphen));
        }
        else if (noun.EndsWith("man", StringComparison.Ordinal) && noun is not ("human" or "german"))
        {
            yield return noun[..^2] + "en";
        }
        else if (noun.EndsWith("person", StringComparison.Ordinal))
        {
            yield return noun[..^6] + "people";
            yield return noun + "s";
        }
        else if (noun.EndsWith("child", StringComparison.Ordinal))
        {
            yield return noun + "ren";
        }
        else if (noun is "wife" or "housewife" or "midwife")
        {
            yield return noun[..^2] + "ves";
        }
        else if (noun.EndsWith('y') && noun[^2] is not ('a' or 'e' or 'o' or 'u'))
        {
            yield return noun[..^1] + "ies";
        }
        else if (noun[^1] is 's' or 'x' or 'z' || noun.EndsWith("ch", StringComparison.Ordinal) || noun.EndsWith("sh", StringComparison.Ordinal))
        {
            yield return noun + "es";
        }
        else
        {
            yield return noun + "s";
        }
    }
}
