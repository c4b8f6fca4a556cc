using System.Collections.Concurrent;

namespace Sayso.Web.Watching;

/// <summary>Asks each server one thing at a time, with a rest in between, and only so many servers at once.</summary>
/// <param name="gap">The rest.</param>
/// <param name="most">How many servers.</param>
/// <param name="clock">What tells the time.</param>
internal sealed class HostTurns(TimeSpan gap, int most, TimeProvider clock) : IDisposable
{
    /// <summary>Feeds may name ever new servers; those that may be asked again need not be remembered.</summary>
    private const int MostRemembered = 4096;

    private readonly ConcurrentDictionary<string, Host> _hosts = new(StringComparer.OrdinalIgnoreCase);
    private readonly SemaphoreSlim _all = new(most);

    /// <summary>Asks once it is the address's turn.</summary>
    public async Task<T> InTurnAsync<T>(Uri address, Func<Task<T>> ask, CancellationToken stop)
    {
        var host = Enter(address.IdnHost);
        try
        {
            await host.Gate.WaitAsync(stop).ConfigureAwait(false);
            try
            {
                if (host.Free - clock.GetUtcNow() is var wait && wait > TimeSpan.Zero)
                {
                    await Task.Delay(wait, clock, stop).ConfigureAwait(false);
                }

                return await AskAsync(host, ask, stop).ConfigureAwait(false);
            }
            finally
            {
                host.Gate.Release();
            }
        }
        finally
        {
            Leave(host);
        }
    }

    /// <summary>Leaves a server alone for a while.</summary>
    public void Rest(Uri address, TimeSpan rest)
    {
        var host = Enter(address.IdnHost);
        var until = clock.GetUtcNow() + rest;
        host.Free = until > host.Free ? until : host.Free;
        Leave(host);
    }

    public void Dispose() => _all.Dispose();

    private async Task<T> AskAsync<T>(Host host, Func<Task<T>> ask, CancellationToken stop)
    {
        await _all.WaitAsync(stop).ConfigureAwait(false);
        try
        {
            return await ask().ConfigureAwait(false);
        }
        finally
        {
            _all.Release();
            var until = clock.GetUtcNow() + gap;
            host.Free = until > host.Free ? until : host.Free;
        }
    }

    private Host Enter(string name)
    {
        lock (_hosts)
        {
            if (_hosts.Count >= MostRemembered)
            {
                var now = clock.GetUtcNow();
                foreach (var (other, host) in _hosts.Where(pair => pair.Value.Users == 0 && pair.Value.Free <= now).ToList())
                {
                    _hosts.TryRemove(other, out _);
                }
            }

            var found = _hosts.GetOrAdd(name, _ => new Host());
            found.Users++;
            return found;
        }
    }

    private void Leave(Host host)
    {
        lock (_hosts)
        {
            host.Users--;
        }
    }

    private sealed class Host
    {
        public SemaphoreSlim Gate { get; } = new(1);

        public DateTimeOffset Free { get; set; }

        public int Users { get; set; }
    }
}
