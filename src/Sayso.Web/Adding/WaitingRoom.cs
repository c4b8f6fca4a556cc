using System.Collections.Concurrent;
using Microsoft.Extensions.Hosting;
using Sayso.Ledger;
using Sayso.Text;

namespace Sayso.Web.Adding;

/// <summary>
/// Where what was handed in waits until it is read. All of it is on the disk, so that nothing accepted is lost, however the program ends: what is not done by then is
/// begun again at the next start. Stories that are on record already are known again, so nothing is stored twice.
/// </summary>
internal sealed class WaitingRoom(StoryLedger ledger, HandedReader reader, ServeOptions options) : IHostedService, IDisposable
{
    /// <summary>So many are fetched and taken apart at once: one slow server does not hold up the others.</summary>
    private const int Desks = 4;

    /// <summary>A story on which the program ends again and again must not keep it from ever starting.</summary>
    private const int MostTries = 5;

    private readonly ConcurrentDictionary<long, bool> _inWork = new();
    private readonly ConcurrentDictionary<long, TaskCompletionSource> _awaited = new();
    private readonly SemaphoreSlim _come = new(0);
    private readonly CancellationTokenSource _end = new();
    private readonly Lock _taking = new();
    private Task _working = Task.CompletedTask;

    /// <summary>Accepts something.</summary>
    /// <returns>Its number; null if there is no room.</returns>
    /// <exception cref="LedgerException">It could not be kept.</exception>
    public long? Accept(Handed handed, ReadOnlyMemory<byte>? body)
    {
        long? number = ledger.Hold(handed.Write(), body, options.Adding.Waiting, options.Adding.WaitingBytes);
        if (number is not null)
        {
            _come.Release();
        }

        return number;
    }

    /// <summary>How something fares that was accepted; null if there is nothing of that number, or no longer.</summary>
    public Addition? Find(long number) => ledger.Held(number) is { } held ? new Addition(held, _inWork.ContainsKey(number)) : null;

    /// <summary>How something fares, once it is done or a moment is over.</summary>
    public async Task<Addition?> SoonAsync(long number, TimeSpan moment, CancellationToken stop)
    {
        var done = _awaited.GetOrAdd(number, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        try
        {
            // Whoever was done before anybody waited has told nobody.
            if (Find(number) is { IsDone: false })
            {
                await Task.WhenAny(done.Task, Task.Delay(moment, stop)).ConfigureAwait(false);
            }
        }
        finally
        {
            _awaited.TryRemove(number, out _);
        }

        return Find(number);
    }

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        _working = Task.WhenAll(Enumerable.Range(0, Desks).Select(_ => Task.Run(() => WorkAsync(_end.Token), CancellationToken.None)));
        return Task.CompletedTask;
    }

    /// <summary>Stops: what stands in line is stored, what is still being fetched is begun again at the next start.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await _end.CancelAsync().ConfigureAwait(false);
        await _working.WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    public void Dispose()
    {
        _end.Dispose();
        _come.Dispose();
    }

    private async Task WorkAsync(CancellationToken stop)
    {
        try
        {
            while (!stop.IsCancellationRequested)
            {
                if (Take() is not { } number)
                {
                    await _come.WaitAsync(stop).ConfigureAwait(false);
                    continue;
                }

                bool isDone = await TryAsync(number, stop).ConfigureAwait(false);
                _inWork.TryRemove(number, out _);
                if (_awaited.TryGetValue(number, out var awaited))
                {
                    awaited.TrySetResult();
                }

                if (!isDone)
                {
                    await Task.Delay(options.Adding.Rest, options.Clock, stop).ConfigureAwait(false);
                }
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // What waits, waits for the next start.
        }
    }

    /// <summary>The first that waits and that nobody works on.</summary>
    private long? Take()
    {
        lock (_taking)
        {
            long after = 0;
            while (Next(after) is { } next)
            {
                if (_inWork.TryAdd(next, true))
                {
                    return next;
                }

                after = next;
            }

            return null;
        }
    }

    private long? Next(long after)
    {
        try
        {
            return ledger.NextHeld(after);
        }
        catch (LedgerException)
        {
            // A ledger that cannot be read now is asked again when the next comes.
            return null;
        }
    }

    /// <summary>Reads one.</summary>
    /// <returns>Whether it is done; if not, the ledger could not store it now.</returns>
    private async Task<bool> TryAsync(long number, CancellationToken stop)
    {
        try
        {
            if (ledger.BeginHeld(number) is { } held)
            {
                ledger.Conclude(number, (await OutcomeAsync(held, stop).ConfigureAwait(false)).Write());
            }

            return true;
        }
        catch (LedgerException)
        {
            return false;
        }
    }

    private async Task<Outcome> OutcomeAsync(HeldAddition held, CancellationToken stop)
    {
        if (held.Tries > MostTries)
        {
            return Outcome.Of(AddingFaults.GivenUp(MostTries));
        }

        try
        {
            return await reader.ReadAsync(Handed.Read(held.Told), held.Body ?? default, stop).ConfigureAwait(false);
        }
        catch (Exception e) when (e is not (LedgerException or OperationCanceledException or System.Threading.Channels.ChannelClosedException))
        {
            return Outcome.Of(LedgerFaults.Unreadable(e));
        }
    }
}
