using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.Data.Sqlite;

namespace Sayso.Ledger;

/// <content>Who may ask over HTTP.</content>
public sealed partial class StoryLedger
{
    private const string KeyPrefix = "sayso_";
    private const int KeyBytes = 32;
    private const string KeyColumns = "SELECT number, name, scopes, at, hash FROM api_key";

    /// <summary>Makes a key.</summary>
    /// <param name="name">What it is for; no other key has that name.</param>
    /// <param name="scopes">What it allows.</param>
    /// <returns>The key, and the words to give it by: they are kept nowhere.</returns>
    /// <exception cref="LedgerException">The name is taken, or the file cannot be written.</exception>
    public (ApiKey Key, string Secret) AddKey(string name, KeyScopes scopes)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        byte[] random = RandomNumberGenerator.GetBytes(KeyBytes);
        return Write(() =>
        {
            if (_write.Number("SELECT count(*) FROM api_key WHERE name = $1", name) > 0)
            {
                throw new LedgerException(LedgerFaults.BadQuestion($"There is a key called {name} already.", "Give the new one another name, or remove that one first."));
            }

            long at = _clock.GetUtcNow().ToUnixTimeMilliseconds();
            _write.Run("INSERT INTO api_key (name, hash, scopes, at) VALUES ($1, $2, $3, $4)", name, SHA256.HashData(random), (int)scopes, at);
            var key = new ApiKey(_write.Number("SELECT last_insert_rowid()"), name, scopes, DateTimeOffset.FromUnixTimeMilliseconds(at));
            return (key, KeyPrefix + Base64Url.EncodeToString(random));
        });
    }

    /// <summary>Every key, in the order in which they were made.</summary>
    public IReadOnlyList<ApiKey> Keys() => Ask(sql => sql.All(KeyColumns + " ORDER BY number", Key));

    /// <summary>Removes a key: from now on it opens nothing.</summary>
    /// <returns>Whether there was a key of that name.</returns>
    public bool RemoveKey(string name) => Write(() => _write.Run("DELETE FROM api_key WHERE name = $1", name) > 0);

    /// <summary>The key that words are for; null if they are for none. How long it takes tells nothing of how near they are to one.</summary>
    public ApiKey? FindKey(string secret)
    {
        ArgumentNullException.ThrowIfNull(secret);
        Span<byte> random = stackalloc byte[KeyBytes];
        bool isKey = secret.StartsWith(KeyPrefix, StringComparison.Ordinal)
            && Base64Url.IsValid(secret.AsSpan(KeyPrefix.Length), out int length) && length == KeyBytes
            && Base64Url.TryDecodeFromChars(secret.AsSpan(KeyPrefix.Length), random, out _);
        if (!isKey)
        {
            return null;
        }

        byte[] hash = SHA256.HashData(random);
        ApiKey? found = null;
        foreach (var (key, known) in Ask(sql => sql.All(KeyColumns, row => (Key(row), row.GetFieldValue<byte[]>(4)))))
        {
            found = CryptographicOperations.FixedTimeEquals(hash, known) ? key : found;
        }

        return found;
    }

    private static ApiKey Key(SqliteDataReader row) =>
        new(row.GetInt64(0), row.GetString(1), (KeyScopes)row.GetInt32(2), DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(3)));
}
