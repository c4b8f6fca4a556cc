using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Sayso.Text;

namespace Sayso.Ledger;

/// <summary>Reads documents on many threads and stores them in the order in which they came, some at a time.</summary>
/// <param name="ledger">Where to.</param>
/// <param name="reader">What reads them.</param>
/// <param name="jobs">How many are read at once; more than one for each core gains nothing.</param>
public sealed class StoryAdder(StoryLedger ledger, StoryReader reader, int jobs)
{
    // A commit waits for the disk once. So many stories share one, unless they come in slowly.
    private const int MostTogether = 128;

    /// <summary>How long a story that was read may wait for others to be stored with; a second unless said otherwise. Where somebody waits for the story, less.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Adds what comes in.</summary>
    /// <param name="arrivals">What comes in.</param>
    /// <param name="document">The document in it; null if there is none.</param>
    /// <param name="stop">Ends the taking in; what was read by then is still stored and told.</param>
    /// <returns>What became of each, in order; told once it is on the disk.</returns>
    /// <exception cref="LedgerException">Nothing more can be stored; what was told before is.</exception>
    public async IAsyncEnumerable<Addition<T>> AddAsync<T>(
        IAsyncEnumerable<T> arrivals, Func<T, Document?> document, [EnumeratorCancellation] CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(arrivals);
        ArgumentNullException.ThrowIfNull(document);
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var queue = Channel.CreateBounded<Task<Taken<T>>>(new BoundedChannelOptions(jobs * 8) { SingleWriter = true });
        var taking = TakeAsync(arrivals, document, queue.Writer, stop, ending.Token);
        try
        {
            await foreach (var together in TogetherAsync(queue.Reader).ConfigureAwait(false))
            {
                foreach (var addition in Store(together))
                {
                    yield return addition;
                }
            }

            await taking.ConfigureAwait(false);
        }
        finally
        {
            await ending.CancelAsync().ConfigureAwait(false);
            await Drained(queue.Reader, taking).ConfigureAwait(false);
        }
    }

    /// <summary>Hands everything that comes in to the threads that read, and puts their work in line.</summary>
    private async Task TakeAsync<T>(IAsyncEnumerable<T> arrivals, Func<T, Document?> document, ChannelWriter<Task<Taken<T>>> line, CancellationToken asked, CancellationToken stop)
    {
        using var free = new SemaphoreSlim(jobs);
        try
        {
            await foreach (var arrival in arrivals.WithCancellation(stop).ConfigureAwait(false))
            {
                await free.WaitAsync(stop).ConfigureAwait(false);
                var work = Task.Run(() => Read(arrival, document, free), CancellationToken.None);
                await line.WriteAsync(work, stop).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested || asked.IsCancellationRequested)
        {
            // Asked to stop: what is in line is stored, and no more is taken.
        }
        finally
        {
            // Whoever still reads gives back its place at the end. Whatever ended the coming in is told after all that came before it.
            for (int i = 0; i < jobs; i++)
            {
                await free.WaitAsync(CancellationToken.None).ConfigureAwait(false);
            }

            line.Complete();
        }
    }

    private Taken<T> Read<T>(T arrival, Func<T, Document?> documentOf, SemaphoreSlim free)
    {
        try
        {
            if (documentOf(arrival) is not { } document)
            {
                return new Taken<T>(arrival, null, null, null);
            }

            return ledger.Knows(document, reader.Engine) ? new Taken<T>(arrival, null, Appended.Known, null) : new Taken<T>(arrival, reader.Read(document), null, null);
        }
        catch (LedgerException)
        {
            throw;
        }
#pragma warning disable CA1031 // One story that cannot be read for a reason nobody thought of must not end the adding of the others.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return new Taken<T>(arrival, null, null, LedgerFaults.Unreadable(e));
        }
        finally
        {
            free.Release();
        }
    }

    /// <summary>What is read, in order: many at a time, or few where no more come for a while.</summary>
    private async IAsyncEnumerable<List<Taken<T>>> TogetherAsync<T>(ChannelReader<Task<Taken<T>>> line)
    {
        var together = new List<Taken<T>>();
        long since = 0;
        Task<bool>? more = null;
        while (true)
        {
            more ??= line.WaitToReadAsync().AsTask();
            var rest = together.Count == 0 ? Timeout.InfiniteTimeSpan : LongestWait - Stopwatch.GetElapsedTime(since);
            bool isDue = together.Count >= MostTogether || (together.Count > 0 && rest <= TimeSpan.Zero);
            if (isDue)
            {
                yield return together;
                together = [];
                continue;
            }

            if (!more.IsCompleted)
            {
                await Task.WhenAny(more, Task.Delay(rest)).ConfigureAwait(false);
                continue;
            }

            if (!await more.ConfigureAwait(false))
            {
                break;
            }

            more = null;
            line.TryRead(out var next);
            since = together.Count == 0 ? Stopwatch.GetTimestamp() : since;
            together.Add(await next!.ConfigureAwait(false));
        }

        if (together.Count > 0)
        {
            yield return together;
        }
    }

    private IEnumerable<Addition<T>> Store<T>(List<Taken<T>> together)
    {
        var stored = new Queue<Appended>(ledger.Append([.. together.Select(read => read.Reading).OfType<Reading>()], reader.Engine));
        return together.Select(read => new Addition<T>(read.Arrival, read.Reading is null ? read.Known : stored.Dequeue(), read.Fault));
    }

    private static async Task Drained<T>(ChannelReader<Task<Taken<T>>> line, Task taking)
    {
        while (!taking.IsCompleted)
        {
            while (line.TryRead(out var work))
            {
                await ((Task)work).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }

            await Task.WhenAny(taking, line.WaitToReadAsync().AsTask()).ConfigureAwait(false);
        }

        await taking.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private sealed record Taken<T>(T Arrival, Reading? Reading, Appended? Known, Fault? Fault);
}
