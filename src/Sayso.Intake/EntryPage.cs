using Sayso.Intake.Formats;
using Sayso.Intake.Stories;
using Sayso.Intake.Streams;
using Sayso.Intake.Web;
using Sayso.Text;

namespace Sayso.Intake;

/// <summary>Gets the page of a feed's entry, where the feed has only a summary of the story.</summary>
internal sealed class EntryPage(Fetcher fetcher, IntakeLimits limits)
{
    /// <summary>Whether an entry is only a summary of a story that has a page.</summary>
    public static bool IsSummary(Arrival entry) => entry.Document?.Url is not null && entry.Warnings.Any(warning => warning.Code == IntakeFaults.SummaryOnly().Code);

    /// <summary>The story on the page of an entry; what the page does not say is taken from the feed. Or why there is none.</summary>
    public async Task<(Arrival? Page, Fault? Fault)> ReadAsync(Arrival summary, CancellationToken cancellationToken)
    {
        var told = summary.Document!;
        var answer = await fetcher.FetchAsync(new Uri(told.Url!), null, cancellationToken);
        if (answer.Body is null)
        {
            return (null, answer.Fault);
        }

        // A link that leads to a feed, as that of an entry to its own feed, leads to no story.
        using var source = new ByteSource(answer.Body);
        var provenance = new Provenance(told.Url!) { Address = answer.Address, Charset = answer.Charset };
        var page = AnyFormat.Of(source) == Format.Html ? AnyFormat.Read(source, provenance, limits).First() : null;
        return page?.Document is { } story
            ? (page with { Origin = summary.Origin, Offset = summary.Offset, Document = Joined(story, told), Warnings = [.. page.Warnings.Select(warning => warning with { File = summary.Origin })] }, null)
            : (null, page?.Fault ?? IntakeFaults.NoStory());
    }

    private static Document Joined(Document story, Document told) => new(story.Text)
    {
        Title = story.Title ?? told.Title,
        Outlet = story.Outlet ?? told.Outlet,
        Author = story.Author ?? told.Author,
        Url = story.Url ?? told.Url,
        Published = story.Published ?? told.Published,
    };
}
