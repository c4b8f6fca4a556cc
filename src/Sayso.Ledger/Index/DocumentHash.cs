namespace Sayso.Ledger.Index;

/// <summary>A document's id, <c>sha256:</c> and 64 hexadecimal digits, as the 32 bytes that are stored.</summary>
internal static class DocumentHash
{
    private const string Prefix = "sha256:";

    public static byte[] Of(string id) => Convert.FromHexString(id.AsSpan(Prefix.Length));

    public static string Id(ReadOnlySpan<byte> hash) => Prefix + Convert.ToHexStringLower(hash);
}
