namespace Sayso.Web.Hosting;

/// <summary>Does work that cannot be broken off, no more than so much at once. Those who wait for a place, or for the work, may leave at any time.</summary>
internal sealed class Desk(int places) : IDisposable
{
    private readonly SemaphoreSlim _free = new(places);

    /// <summary>Does a piece of work once there is a place for it.</summary>
    /// <exception cref="OperationCanceledException">The caller left. Work that was begun still comes to its end.</exception>
    public async Task<T> DoAsync<T>(Func<T> work, CancellationToken stop)
    {
        await _free.WaitAsync(stop).ConfigureAwait(false);
        var done = Task.Run(
            () =>
            {
                try
                {
                    return work();
                }
                finally
                {
                    _free.Release();
                }
            },
            CancellationToken.None);
        return await done.WaitAsync(stop).ConfigureAwait(false);
    }

    /// <summary>Waits until all that was begun is done; no more is taken on.</summary>
    public async Task CloseAsync()
    {
        for (int place = 0; place < places; place++)
        {
            await _free.WaitAsync().ConfigureAwait(false);
        }
    }

    public void Dispose() => _free.Dispose();
}
