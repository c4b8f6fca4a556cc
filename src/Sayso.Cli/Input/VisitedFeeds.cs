using System.Collections.Concurrent;
using Sayso.Intake;
using Sayso.Ledger;

namespace Sayso.Cli.Input;

/// <summary>
/// What servers said of feeds, kept in the ledger. A visit is kept back until <see cref="Save"/>: were it stored before the feed's stories are, a
/// program killed in between would never fetch them.
/// </summary>
internal sealed class VisitedFeeds(StoryLedger ledger) : IFeedMemory
{
    private readonly ConcurrentDictionary<string, FeedVisit> _visits = new(StringComparer.Ordinal);

    public ValueTask<FeedVersion?> RecallAsync(Uri feed, CancellationToken cancellationToken) =>
        ValueTask.FromResult(ledger.Visit(feed.AbsoluteUri) is { } visit ? new FeedVersion(visit.ETag, visit.LastModified) : null);

    public ValueTask RememberAsync(Uri feed, FeedVersion version, CancellationToken cancellationToken)
    {
        _visits[feed.AbsoluteUri] = new FeedVisit(feed.AbsoluteUri, version.ETag, version.LastModified);
        return ValueTask.CompletedTask;
    }

    /// <summary>Stores the visits, now that all that the feeds had is stored.</summary>
    public void Save() => ledger.Remember([.. _visits.Values]);
}
