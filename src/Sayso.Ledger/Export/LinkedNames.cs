using Sayso.Text;

namespace Sayso.Ledger.Export;

/// <summary>The names that linked data calls stories by.</summary>
internal static class LinkedNames
{
    /// <summary>Our own vocabulary's names begin so. It is the one place to change once the project has an address of its own.</summary>
    public const string Vocabulary = "urn:x-sayso:vocabulary:";

    /// <summary>The text itself, by its hash, as RFC 6920 names things: <c>ni:///sha-256;…</c>.</summary>
    public static string Of(Document document)
    {
        byte[] hash = Convert.FromHexString(document.Id.AsSpan(document.Id.IndexOf(':', StringComparison.Ordinal) + 1));
        return "ni:///sha-256;" + System.Buffers.Text.Base64Url.EncodeToString(hash);
    }

    /// <summary>Where the story was published, if that is an address on the web; null if not.</summary>
    public static string? Address(Document document) =>
        Uri.TryCreate(document.Url, UriKind.Absolute, out var address) && address is { Scheme: "http" or "https" } ? address.AbsoluteUri : null;
}
