using Microsoft.Extensions.Hosting;
using Sayso.Ledger;
using Sayso.Web.Adding;

namespace Sayso.Web.Notices;

/// <summary>Sees what comes in, by whichever program, and has it ready for all who listen.</summary>
internal sealed class NoticeBoard : BackgroundService
{
    /// <summary>So many notices are at hand; who is further behind is told from the ledger.</summary>
    private const int Most = 256;

    private const int Few = 64;
    private const int WordsAtHand = 4 * 1024 * 1024;

    // What this program adds is seen at once, what others add by looking.
    private static readonly TimeSpan s_glance = TimeSpan.FromSeconds(1);

    private readonly StoryLedger _ledger;
    private readonly Lock _lock = new();
    private readonly Queue<Notice> _atHand = new();
    private readonly SemaphoreSlim _stored = new(0, 1);
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long _from;
    private long _bytes;
    private int _listeners;

    /// <summary>Puts a board up.</summary>
    public NoticeBoard(StoryLedger ledger, StoryLine line)
    {
        _ledger = ledger;
        Last = _from = ledger.LastArrived;
        line.Stored += Glance;
    }

    /// <summary>The number of the last story that was seen.</summary>
    public long Last { get; private set; }

    /// <summary>Ends when something new is on the board. To be asked for before looking.</summary>
    public Task Changed
    {
        get
        {
            lock (_lock)
            {
                return _changed.Task;
            }
        }
    }

    /// <summary>Takes a place among those who listen.</summary>
    /// <returns>Whether one of so many was free.</returns>
    public bool Sit(int most)
    {
        if (Interlocked.Increment(ref _listeners) <= most)
        {
            return true;
        }

        Leave();
        return false;
    }

    /// <summary>Gives the place back.</summary>
    public void Leave() => Interlocked.Decrement(ref _listeners);

    /// <summary>Some notices after the one with a number, in order.</summary>
    /// <exception cref="LedgerException">The ledger cannot be read.</exception>
    public IReadOnlyList<Notice> After(long number)
    {
        lock (_lock)
        {
            if (number >= _from)
            {
                return [.. _atHand.Where(notice => notice.Number > number).Take(Few)];
            }
        }

        return [.. _ledger.Arrived(number, Few).Select(Notice.Of)];
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                if (!Look())
                {
                    await _stored.WaitAsync(s_glance, stoppingToken).ConfigureAwait(false);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // Nobody listens any more.
        }
    }

    private void Glance()
    {
        try
        {
            _stored.Release();
        }
        catch (SemaphoreFullException)
        {
            // It is about to look anyway.
        }
    }

    /// <summary>Puts up what is new.</summary>
    /// <returns>Whether there was anything.</returns>
    private bool Look()
    {
        try
        {
            var arrived = _ledger.Arrived(Last, Few);
            if (arrived.Count > 0)
            {
                PutUp([.. arrived.Select(Notice.Of)]);
            }

            return arrived.Count > 0;
        }
        catch (LedgerException)
        {
            // A ledger that cannot be read now is looked at again.
            return false;
        }
    }

    private void PutUp(List<Notice> notices)
    {
        TaskCompletionSource changed;
        lock (_lock)
        {
            foreach (var notice in notices)
            {
                _atHand.Enqueue(notice);
                _bytes += notice.Events.Length;
            }

            while (_atHand.Count > Most || _bytes > WordsAtHand)
            {
                var old = _atHand.Dequeue();
                _bytes -= old.Events.Length;
                _from = old.Number;
            }

            Last = notices[^1].Number;
            changed = _changed;
            _changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        changed.SetResult();
    }
}
