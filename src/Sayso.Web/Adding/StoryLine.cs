using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Sayso.Ledger;
using Sayso.Text;

namespace Sayso.Web.Adding;

/// <summary>
/// The one line in which stories stand that come in from many sides, handed in or found in feeds: they are read on a few threads and stored together. Whoever puts
/// one in waits if the line is long.
/// </summary>
internal sealed class StoryLine : IAsyncDisposable
{
    private const int Longest = 64;

    // Somebody may be looking at a page that waits for it.
    private static readonly TimeSpan s_longestWait = TimeSpan.FromMilliseconds(50);

    private readonly Channel<Place> _line = Channel.CreateBounded<Place>(Longest);
    private readonly ConcurrentDictionary<Place, bool> _taken = new();
    private readonly StoryAdder _adder;
    private readonly Task _running;

    /// <summary>Opens a line.</summary>
    /// <param name="ledger">Where to.</param>
    /// <param name="reader">What reads.</param>
    /// <param name="jobs">How many are read at once.</param>
    public StoryLine(StoryLedger ledger, StoryReader reader, int jobs)
    {
        _adder = new StoryAdder(ledger, reader, jobs) { LongestWait = s_longestWait };
        _running = Task.Run(RunAsync);
    }

    /// <summary>As many as leave a core for those who ask.</summary>
    public static int Jobs => Math.Max(1, Environment.ProcessorCount - 1);

    /// <summary>Called whenever a story was stored.</summary>
    public Action? Stored { get; set; }

    /// <summary>Puts a story in line and waits until it is on the disk.</summary>
    /// <exception cref="LedgerException">It could not be stored.</exception>
    /// <exception cref="OperationCanceledException">Nobody wanted to wait for a place in the line any longer; once it has one, it is read.</exception>
    /// <exception cref="ChannelClosedException">The line is closed.</exception>
    public async Task<Added> AddAsync(Document document, CancellationToken stop)
    {
        var place = new Place(document);
        await _line.Writer.WriteAsync(place, stop).ConfigureAwait(false);
        return await place.Done.Task.ConfigureAwait(false);
    }

    /// <summary>Closes the line, and ends once all that stood in it is stored.</summary>
    public async ValueTask DisposeAsync()
    {
        _line.Writer.TryComplete();
        await _running.ConfigureAwait(false);
    }

    private async Task RunAsync()
    {
        while (await _line.Reader.WaitToReadAsync().ConfigureAwait(false))
        {
            try
            {
                await foreach (var (place, appended, fault) in _adder.AddAsync(TakeAsync(), place => place.Document).ConfigureAwait(false))
                {
                    _taken.TryRemove(place, out _);
                    place.Done.TrySetResult(new Added(appended, fault));
                    Stored?.Invoke();
                }
            }
#pragma warning disable CA1031 // Whatever went wrong is told to those whose stories were in work; the others still stand in line.
            catch (Exception e)
#pragma warning restore CA1031
            {
                foreach (var place in _taken.Keys)
                {
                    _taken.TryRemove(place, out _);
                    place.Done.TrySetException(e);
                }
            }
        }
    }

    private async IAsyncEnumerable<Place> TakeAsync([EnumeratorCancellation] CancellationToken stop = default)
    {
        await foreach (var place in _line.Reader.ReadAllAsync(stop).ConfigureAwait(false))
        {
            _taken[place] = true;
            yield return place;
        }
    }

    private sealed class Place(Document document)
    {
        public Document Document { get; } = document;

        public TaskCompletionSource<Added> Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
