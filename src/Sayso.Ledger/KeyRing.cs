using System.Buffers.Text;
using System.Security.Cryptography;

namespace Sayso.Ledger;

/// <summary>The keys that a ledger had when it was asked. It may be used from many threads at once.</summary>
public sealed class KeyRing
{
    private const string Prefix = "sayso_";
    private const int RandomBytes = 32;

    private readonly List<(ApiKey Key, byte[] Hash)> _keys;

    internal KeyRing(List<(ApiKey Key, byte[] Hash)> keys) => _keys = keys;

    /// <summary>No keys.</summary>
    public static KeyRing Empty { get; } = new([]);

    /// <summary>Every key, in the order in which they were made.</summary>
    public IEnumerable<ApiKey> All => _keys.Select(known => known.Key);

    /// <summary>How many there are.</summary>
    public int Count => _keys.Count;

    /// <summary>The key that words are for; null if they are for none. How long it takes tells nothing of how near they are to one.</summary>
    public ApiKey? Find(string secret)
    {
        ArgumentNullException.ThrowIfNull(secret);
        Span<byte> random = stackalloc byte[RandomBytes];
        bool isKey = secret.StartsWith(Prefix, StringComparison.Ordinal)
            && Base64Url.IsValid(secret.AsSpan(Prefix.Length), out int length) && length == RandomBytes
            && Base64Url.TryDecodeFromChars(secret.AsSpan(Prefix.Length), random, out _);
        if (!isKey)
        {
            return null;
        }

        byte[] hash = SHA256.HashData(random);
        ApiKey? found = null;
        foreach (var (key, known) in _keys)
        {
            found = CryptographicOperations.FixedTimeEquals(hash, known) ? key : found;
        }

        return found;
    }

    /// <summary>Words for a new key, and the hash to know them by.</summary>
    internal static (string Secret, byte[] Hash) Make()
    {
        // Random bytes cannot be guessed one after the other as passwords can: a fast hash is enough.
        byte[] random = RandomNumberGenerator.GetBytes(RandomBytes);
        return (Prefix + Base64Url.EncodeToString(random), SHA256.HashData(random));
    }
}
