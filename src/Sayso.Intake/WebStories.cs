using System.Runtime.CompilerServices;
using Sayso.Intake.Formats;
using Sayso.Intake.Stories;
using Sayso.Intake.Streams;
using Sayso.Intake.Web;
using Sayso.Text;

namespace Sayso.Intake;

/// <summary>Brings in what an address gives: a page, a feed, or a file of any other format.</summary>
internal sealed class WebStories(IntakeOptions options) : IDisposable
{
    private readonly Fetcher _fetcher = new(options);

    /// <summary>The stories of <paramref name="address"/>; none if it is a feed that has not changed since it was last read.</summary>
    /// <param name="origin">The address as its user knows it.</param>
    /// <param name="address">The address.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async IAsyncEnumerable<Arrival> ReadAsync(string origin, Uri address, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var known = await options.FeedMemory.RecallAsync(address, cancellationToken);
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
        foreach (var arrival in AnyFormat.Read(source, ProvenanceOf(origin, answer), options.Limits))
        {
            yield return isFeed ? await WholeAsync(arrival, cancellationToken) : arrival;
        }

        // Only now: whoever stopped halfway is to be sent the feed again.
        if (isFeed && answer.Version is not null)
        {
            await options.FeedMemory.RememberAsync(address, answer.Version, cancellationToken);
        }
    }

    public void Dispose() => _fetcher.Dispose();

    /// <summary>The story's page in the place of its summary, if that is wanted; what the page does not say is taken from the feed.</summary>
    private async Task<Arrival> WholeAsync(Arrival summary, CancellationToken cancellationToken)
    {
        bool isSummary = summary.Warnings.Any(warning => warning.Code == IntakeFaults.SummaryOnly().Code);
        if (!options.FollowFeedLinks || !isSummary || summary.Document is not { Url: { } url } told)
        {
            return summary;
        }

        var answer = await _fetcher.FetchAsync(new Uri(url), null, cancellationToken);
        var failed = answer.Fault;
        if (answer.Body is not null)
        {
            using var source = new ByteSource(answer.Body);
            var page = AnyFormat.Of(source) == Format.Html ? AnyFormat.Read(source, ProvenanceOf(url, answer), options.Limits).First() : null;
            if (page?.Document is { } story)
            {
                return page with { Origin = summary.Origin, Offset = summary.Offset, Document = Joined(story, told), Warnings = [.. page.Warnings.Select(warning => warning with { File = summary.Origin })] };
            }

            failed = page?.Fault ?? IntakeFaults.NoStory();
        }

        return summary with { Warnings = [.. summary.Warnings, failed! with { File = summary.Origin, Offset = summary.Offset }] };
    }

    private static Document Joined(Document story, Document told) => new(story.Text)
    {
        Title = story.Title ?? told.Title,
        Outlet = story.Outlet ?? told.Outlet,
        Author = story.Author ?? told.Author,
        Url = story.Url ?? told.Url,
        Published = story.Published ?? told.Published,
    };

    private static Provenance ProvenanceOf(string origin, Answer answer) => new(origin) { Address = answer.Address, Charset = answer.Charset };
}
