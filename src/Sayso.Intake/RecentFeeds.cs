using System.Collections.Concurrent;

namespace Sayso.Intake;

/// <summary>Remembers feeds for as long as the program runs. It may be used from many threads at once.</summary>
public sealed class RecentFeeds : IFeedMemory
{
    private readonly ConcurrentDictionary<Uri, FeedVersion> _versions = new();

    /// <inheritdoc/>
    public ValueTask<FeedVersion?> RecallAsync(Uri address, CancellationToken cancellationToken) => ValueTask.FromResult(_versions.GetValueOrDefault(address));

    /// <inheritdoc/>
    public ValueTask RememberAsync(Uri address, FeedVersion version, CancellationToken cancellationToken)
    {
        _versions[address] = version;
        return ValueTask.CompletedTask;
    }
}
