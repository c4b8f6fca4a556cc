namespace Sayso.Intake;

/// <summary>Remembers by address what a server said of the version that it sent, so that it need not send that again.</summary>
public interface IFeedMemory
{
    /// <summary>What was last remembered of <paramref name="address"/>, or null.</summary>
    ValueTask<FeedVersion?> RecallAsync(Uri address, CancellationToken cancellationToken);

    /// <summary>Remembers the version of <paramref name="address"/>, once all that came from it has been taken by the caller.</summary>
    ValueTask RememberAsync(Uri address, FeedVersion version, CancellationToken cancellationToken);
}
