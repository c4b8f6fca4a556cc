using System.Runtime.CompilerServices;
using Sayso.Intake.Formats;
using Sayso.Intake.Stories;
using Sayso.Intake.Streams;
using Sayso.Intake.Web;
using Sayso.Text;

namespace Sayso.Intake;

/// <summary>Brings in what an address gives: a page, a feed, or a file of any other format.</summary>
internal sealed class WebStories : IDisposable
{
    private readonly IntakeOptions _options;
    private readonly Fetcher _fetcher;
    private readonly EntryPage _pages;

    /// <summary>Makes ready to ask.</summary>
    public WebStories(IntakeOptions options)
    {
        _options = options;
        _fetcher = new Fetcher(options);
        _pages = new EntryPage(_fetcher, options.Limits);
    }

    /// <summary>The stories of <paramref name="address"/>; none if it is a feed that has not changed since it was last read.</summary>
    /// <param name="origin">The address as its user knows it.</param>
    /// <param name="address">The address.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async IAsyncEnumerable<Arrival> ReadAsync(string origin, Uri address, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var known = await _options.FeedMemory.RecallAsync(address, cancellationToken);
        var answer = await _fetcher.FetchAsync(address, known, cancellationToken);
        if (answer.Fault is not null)
        {
            yield return new Provenance(origin).Failed(answer.Fault);
        }

        if (answer.Body is null)
        {
            yield break;
        }

        using var source = new ByteSource(answer.Body);
        bool isFeed = AnyFormat.Of(source) == Format.Feed;
        foreach (var arrival in AnyFormat.Read(source, ProvenanceOf(origin, answer), _options.Limits))
        {
            yield return isFeed ? await WholeAsync(arrival, cancellationToken) : arrival;
        }

        // Only now: whoever stopped halfway is to be sent the feed again.
        if (isFeed && answer.Version is not null)
        {
            await _options.FeedMemory.RememberAsync(address, answer.Version, cancellationToken);
        }
    }

    public void Dispose() => _fetcher.Dispose();

    /// <summary>The story's page in the place of its summary, if that is wanted.</summary>
    private async Task<Arrival> WholeAsync(Arrival summary, CancellationToken cancellationToken)
    {
        if (!_options.FollowFeedLinks || !EntryPage.IsSummary(summary))
        {
            return summary;
        }

        var (page, failed) = await _pages.ReadAsync(summary, cancellationToken);
        return page ?? summary with { Warnings = [.. summary.Warnings, failed! with { File = summary.Origin, Offset = summary.Offset }] };
    }

    private static Provenance ProvenanceOf(string origin, Answer answer) => new(origin) { Address = answer.Address, Charset = answer.Charset };
}
