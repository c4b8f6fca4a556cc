using Sayso.Intake.Feeds;
using Sayso.Intake.Formats;
using Sayso.Intake.Stories;
using Sayso.Intake.Streams;
using Sayso.Intake.Web;

namespace Sayso.Intake;

/// <summary>Visits feeds that are visited again and again: one request a call, so that the caller decides when which server is asked.</summary>
public sealed class FeedIntake : IDisposable
{
    private readonly IntakeOptions _options;
    private readonly TimeProvider _clock;
    private readonly Fetcher _fetcher;
    private readonly EntryPage _pages;

    /// <summary>Makes ready to visit feeds.</summary>
    /// <param name="options">How; what they say of following links and of remembering does not count here.</param>
    /// <param name="clock">What tells how long it is until a time that a server names.</param>
    public FeedIntake(IntakeOptions options, TimeProvider? clock = null)
    {
        _options = options ?? throw new ArgumentNullException(nameof(options));
        _clock = clock ?? TimeProvider.System;
        _fetcher = new Fetcher(options);
        _pages = new EntryPage(_fetcher, options.Limits);
    }

    /// <summary>Whether an entry is only a summary of a story that has a page.</summary>
    public static bool IsSummary(Arrival entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return EntryPage.IsSummary(entry);
    }

    /// <summary>Asks for a feed, unless it is still the version that is known.</summary>
    public async Task<FeedAnswer> VisitAsync(Uri feed, FeedVersion? known, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(feed);
        var answer = await _fetcher.FetchAsync(feed, known, cancellationToken);
        var visited = new FeedAnswer { Fault = answer.Fault, Version = answer.Version, IsGone = answer.Status == 410, Rest = Rest(answer), Pace = answer.Caching?.MaxAge };
        if (answer.Body is not { } body)
        {
            return visited;
        }

        await using (body)
        {
            var pace = FeedPace.Of(body);
            body.Position = 0;
            using var source = new ByteSource(body);
            if (AnyFormat.Of(source) != Format.Feed)
            {
                return visited with { IsNoFeed = true };
            }

            var provenance = new Provenance(feed.AbsoluteUri) { Address = answer.Address, Charset = answer.Charset };
            return visited with { Entries = [.. AnyFormat.Read(source, provenance, _options.Limits)], Pace = pace > (visited.Pace ?? TimeSpan.Zero) ? pace : visited.Pace };
        }
    }

    /// <summary>The story on the page of an entry that is only a summary, or why there is none.</summary>
    public async Task<(Arrival? Page, Fault? Fault)> PageAsync(Arrival summary, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(summary);
        return await _pages.ReadAsync(summary, cancellationToken);
    }

    /// <inheritdoc/>
    public void Dispose() => _fetcher.Dispose();

    private TimeSpan? Rest(Answer answer) => answer.RetryAfter is not { } after ? null : after.Delta ?? (after.Date is { } date ? date - _clock.GetUtcNow() : null);
}
