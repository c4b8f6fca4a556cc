using Sayso.Intake;
using Sayso.Ledger;
using Sayso.Web.Adding;

namespace Sayso.Web.Watching;

/// <summary>Visits feeds again and again, politely.</summary>
internal sealed class FeedWatcher : IDisposable
{
    private const int MostServers = 8;
    private const int FeedBytes = 16 * 1024 * 1024;

    private readonly StoryLedger _ledger;
    private readonly WatchOptions _options;
    private readonly FeedIntake _intake;
    private readonly HostTurns _turns;
    private readonly FeedVisitor _visitor;

    /// <summary>Makes ready to watch.</summary>
    /// <param name="ledger">Where to.</param>
    /// <param name="line">What reads.</param>
    /// <param name="options">Which feeds, and how.</param>
    public FeedWatcher(StoryLedger ledger, StoryLine line, WatchOptions options)
    {
        _ledger = ledger;
        _options = options;
        _intake = new FeedIntake(
            new IntakeOptions { AllowPrivateNetwork = options.AllowPrivateNetwork, Limits = new IntakeLimits { DocumentBytes = FeedBytes, DownloadBytes = FeedBytes, RequestTime = options.RequestTime } },
            options.Clock);
        _turns = new HostTurns(options.HostGap, MostServers, options.Clock);
        _visitor = new FeedVisitor(ledger, line, _intake, _turns, options);
    }

    /// <summary>Told of every visit.</summary>
    public Action<Visited> Tell { get; init; } = _ => { };

    /// <summary>Watches until it is asked to stop, or every feed was visited that is due, if that is all that is wanted, or all feeds are gone.</summary>
    public Task RunAsync(CancellationToken stop) => Task.WhenAll(_options.Feeds.DistinctBy(feed => feed.Url, StringComparer.Ordinal).Select(feed => Task.Run(() => WatchAsync(feed, stop), CancellationToken.None)));

    public void Dispose()
    {
        _intake.Dispose();
        _turns.Dispose();
    }

    private async Task WatchAsync(WatchedFeed feed, CancellationToken stop)
    {
        try
        {
            var state = _ledger.Watched(feed.Url);
            while (state is not { Next: null })
            {
                if (state?.Next - _options.Clock.GetUtcNow() is { } wait && wait > TimeSpan.Zero)
                {
                    if (_options.Once)
                    {
                        return;
                    }

                    await Task.Delay(wait, _options.Clock, stop).ConfigureAwait(false);
                }

                state = await VisitAsync(feed, state, stop).ConfigureAwait(false);
                if (_options.Once)
                {
                    return;
                }
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // What was under way is begun again at the next start: the visit was not noted.
        }
    }

    private async Task<WatchedFeedState> VisitAsync(WatchedFeed feed, WatchedFeedState? before, CancellationToken stop)
    {
        try
        {
            var visited = await _visitor.VisitAsync(feed, stop).ConfigureAwait(false);
            Tell(visited);
            return visited.State;
        }
#pragma warning disable CA1031 // One feed on which something goes wrong that nobody thought of must not end the watching of the others.
        catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
        {
            // A disk that is full may have room again by the next visit.
            var fault = (e as LedgerException)?.Fault ?? LedgerFaults.Unreadable(e);
            var now = _options.Clock.GetUtcNow();
            var state = new WatchedFeedState(feed.Url, now, now + _options.Every, (before?.Errors ?? 0) + 1, fault.ToString(), before?.Added ?? 0, before?.Changed ?? 0);
            Tell(new Visited(feed, state, 0, 0, fault));
            return state;
        }
    }
}
