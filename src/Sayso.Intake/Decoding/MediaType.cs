namespace Sayso.Intake.Decoding;

/// <summary>What a server says that it sends.</summary>
internal static class MediaType
{
    /// <summary>The charset in <c>text/html; charset=utf-8</c>, or null.</summary>
    public static string? Charset(string? type)
    {
        int at = type?.IndexOf("charset=", StringComparison.OrdinalIgnoreCase) ?? -1;
        if (at < 0)
        {
            return null;
        }

        string rest = type![(at + "charset=".Length)..];
        int end = rest.IndexOf(';', StringComparison.Ordinal);
        return (end < 0 ? rest : rest[..end]).Trim(' ', '"', '\'');
    }
}
