using Sayso.Intake;
using Sayso.Text;
using Sayso.Web.Hosting;

namespace Sayso.Web.Api;

/// <summary>Gets the document of a story that was handed in: from its text, or from its address under the intake's network rules.</summary>
internal sealed class StoryFetcher(ServeOptions options) : IDisposable
{
    private readonly StoryIntake _intake = new(new IntakeOptions
    {
        AllowPrivateNetwork = options.AllowPrivateNetwork,
        FeedMemory = new NoMemory(),
        Limits = new IntakeLimits { DocumentBytes = 4 * 1024 * 1024, DownloadBytes = 4 * 1024 * 1024, RequestTime = TimeSpan.FromSeconds(10), Redirects = 5 },
    });

    /// <summary>The document.</summary>
    /// <exception cref="RefusalException">There is none, or more than one.</exception>
    public async Task<Document> DocumentAsync(HandedIn story, CancellationToken stop)
    {
        if (story.Text is { } text)
        {
            var result = Document.FromText(text);
            return story.Upon(result.Success ? result.Document : throw Refused(result.Fault));
        }

        Document? found = null;
        await foreach (var arrival in _intake.OpenAsync([story.Url!], stop).ConfigureAwait(false))
        {
            found = found is null
                ? arrival.Document ?? throw Refused(arrival.Fault!)
                : throw RefusalException.Of("url", "field", "leads to several stories.", "Give the address of one story, not of a list or a feed.");
        }

        return story.Upon(found ?? throw Refused(IntakeFaults.NoStory()));
    }

    public void Dispose() => _intake.Dispose();

    private static RefusalException Refused(Fault fault) => new(FaultStatus.Of(fault), fault);

    /// <summary>Whoever asks for a feed wants it, whether or not somebody else asked before.</summary>
    private sealed class NoMemory : IFeedMemory
    {
        public ValueTask<FeedVersion?> RecallAsync(Uri address, CancellationToken cancellationToken) => ValueTask.FromResult<FeedVersion?>(null);

        public ValueTask RememberAsync(Uri address, FeedVersion version, CancellationToken cancellationToken) => ValueTask.CompletedTask;
    }
}
