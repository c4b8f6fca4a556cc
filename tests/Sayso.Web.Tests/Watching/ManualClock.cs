namespace Sayso.Web.Tests.Watching;

/// <summary>A clock that stands still until it is put forward to when the next sleeper wakes.</summary>
/// <param name="start">What it shows at first.</param>
internal sealed class ManualClock(DateTimeOffset? start = null) : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<Sleeper> _sleepers = [];
    private DateTimeOffset _now = start ?? new(2031, 3, 4, 8, 0, 0, TimeSpan.Zero);
    private TaskCompletionSource _come = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
        {
            return _now;
        }
    }

    /// <summary>Waits until somebody sleeps, and puts the clock forward to when the first of them wakes.</summary>
    /// <returns>For how long they slept.</returns>
    public async Task<TimeSpan> StepAsync()
    {
        while (true)
        {
            Task come;
            Sleeper? first;
            TimeSpan slept = default;
            lock (_lock)
            {
                come = _come.Task;
                first = _sleepers.MinBy(sleeper => sleeper.Due);
                if (first is not null)
                {
                    _sleepers.Remove(first);
                    slept = first.Due - _now;
                    _now = first.Due > _now ? first.Due : _now;
                }
            }

            if (first is not null)
            {
                first.Wake();
                return slept;
            }

            await come.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Puts the clock forward, whoever sleeps.</summary>
    public void Forward(TimeSpan time)
    {
        lock (_lock)
        {
            _now += time;
        }
    }

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        lock (_lock)
        {
            var sleeper = new Sleeper(this, () => callback(state)) { Due = _now + dueTime };
            if (dueTime != Timeout.InfiniteTimeSpan)
            {
                _sleepers.Add(sleeper);
                _come.TrySetResult();
                _come = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            }

            return sleeper;
        }
    }

    private sealed class Sleeper(ManualClock clock, Action wake) : ITimer
    {
        public DateTimeOffset Due { get; init; }

        public void Wake() => wake();

        public bool Change(TimeSpan dueTime, TimeSpan period) => false;

        public void Dispose()
        {
            lock (clock._lock)
            {
                clock._sleepers.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
