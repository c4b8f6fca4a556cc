namespace Sayso.Ledger;

/// <content>Who may ask over HTTP.</content>
public sealed partial class StoryLedger
{
    /// <summary>Makes a key.</summary>
    /// <param name="name">What it is for; no other key has that name.</param>
    /// <param name="scopes">What it allows.</param>
    /// <returns>The key, and the words to give it by: they are kept nowhere.</returns>
    /// <exception cref="LedgerException">The name is taken, or the file cannot be written.</exception>
    public (ApiKey Key, string Secret) AddKey(string name, KeyScopes scopes)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var (secret, hash) = KeyRing.Make();
        return Write(() =>
        {
            if (_write.Number("SELECT count(*) FROM api_key WHERE name = $1", name) > 0)
            {
                throw new LedgerException(LedgerFaults.BadQuestion($"There is a key called {name} already.", "Give the new one another name, or remove that one first."));
            }

            long at = _clock.GetUtcNow().ToUnixTimeMilliseconds();
            _write.Run("INSERT INTO api_key (name, hash, scopes, at) VALUES ($1, $2, $3, $4)", name, hash, (int)scopes, at);
            return (new ApiKey(_write.Number("SELECT last_insert_rowid()"), name, scopes, DateTimeOffset.FromUnixTimeMilliseconds(at)), secret);
        });
    }

    /// <summary>Every key there is now.</summary>
    public KeyRing Keys() => Ask(sql => new KeyRing(sql.All(
        "SELECT number, name, scopes, at, hash FROM api_key ORDER BY number",
        row => (new ApiKey(row.GetInt64(0), row.GetString(1), (KeyScopes)row.GetInt32(2), DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(3))), row.GetFieldValue<byte[]>(4)))));

    /// <summary>Removes a key: from now on it opens nothing.</summary>
    /// <returns>Whether there was a key of that name.</returns>
    public bool RemoveKey(string name) => Write(() => _write.Run("DELETE FROM api_key WHERE name = $1", name) > 0);
}
