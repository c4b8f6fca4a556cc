using Sayso.Ledger;

namespace Sayso.Web.Hosting;

/// <summary>Knows who may come in: keys of the ledger, and those who signed in with one.</summary>
/// <param name="ledger">What has the keys.</param>
/// <param name="isLocal">Whether only this machine can reach the server: then, as long as there is no key, everybody on it may do everything.</param>
/// <param name="clock">What tells the time.</param>
internal sealed class Doorkeeper(StoryLedger ledger, bool isLocal, TimeProvider clock)
{
    /// <summary>So long after a key was made or removed the server may not know yet.</summary>
    private static readonly TimeSpan s_glance = TimeSpan.FromSeconds(1);

    private readonly Lock _looking = new();
    private KeyRing _keys = KeyRing.Empty;
    private DateTimeOffset _seen = DateTimeOffset.MinValue;

    /// <summary>Whether no key is needed.</summary>
    public bool IsOpen => isLocal && Keys().Count == 0;

    /// <summary>The key that words are for; null if they are for none.</summary>
    public ApiKey? Of(string secret) => Keys().Find(secret);

    /// <summary>The key with a number; null if it was removed.</summary>
    public ApiKey? Of(long number) => Keys().All.FirstOrDefault(key => key.Number == number);

    private KeyRing Keys()
    {
        lock (_looking)
        {
            var now = clock.GetUtcNow();
            if (now - _seen >= s_glance)
            {
                _keys = ledger.Keys();
                _seen = now;
            }

            return _keys;
        }
    }
}
