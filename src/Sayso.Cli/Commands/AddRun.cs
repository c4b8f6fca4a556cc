using System.Globalization;
using System.Runtime.CompilerServices;
using Sayso.Cli.Input;
using Sayso.Cli.Output;
using Sayso.Intake;
using Sayso.Ledger;
using Sayso.Text;

namespace Sayso.Cli.Commands;

/// <summary>One run of `sayso add`.</summary>
internal sealed class AddRun(StoryLedger ledger, AddRequest request)
{
    private readonly FailureList _failures = new(many: true);
    private readonly Dictionary<Appended, long> _counts = [];
    private long _done;

    /// <summary>Adds every story, tells what became of them, and says how to exit.</summary>
    public async Task<int> RunAsync()
    {
        using var stop = new CancellationTokenSource();
        Interruption.EndBy(stop);
        TimeSpan taken;
        Fault? end = null;
        using (var progress = RateLine.Of("story", "stories"))
        {
            try
            {
                await AddAsync(progress, stop.Token);
            }
            catch (LedgerException e)
            {
                end = e.Fault;
            }

            taken = progress.Elapsed;
        }

        Console.Out.WriteLine(Summary(taken, stop.IsCancellationRequested));
        int exit = _failures.Conclude();
        if (end is not null)
        {
            Complaints.Write(end);
            return ExitCode.SomeFailed;
        }

        return stop.IsCancellationRequested ? ExitCode.Interrupted : exit;
    }

    private async Task AddAsync(RateLine progress, CancellationToken stop)
    {
        var way = new WayThrough(request.Sources);
        var feeds = new VisitedFeeds(ledger);
        using var intake = new StoryIntake(request.Intake with { FeedMemory = feeds });
        var adder = new StoryAdder(ledger, new StoryReader(), request.Jobs);

        // The adder hands on its own token: two that are cancelled one after the other would leave a moment in which only one is.
        var arrivals = Unheld(intake.OpenAsync(request.Sources, CancellationToken.None), CancellationToken.None);
        await foreach (var (arrival, appended, fault) in adder.AddAsync(arrivals, WithMetadata, stop))
        {
            _done++;
            if (appended is { } what)
            {
                _counts[what] = _counts.GetValueOrDefault(what) + 1;
            }

            _failures.Note(arrival.Fault ?? (fault is null ? null : fault with { File = arrival.Origin, Offset = arrival.Offset }), arrival.Warnings);
            progress.Show(_done, way.ShareAt(arrival), _failures.Count);
        }

        if (!stop.IsCancellationRequested)
        {
            feeds.Save();
        }
    }

    /// <summary>The same arrivals; but a read that waits, for standard input or a slow server, does not hold up whoever asked to stop.</summary>
    private static async IAsyncEnumerable<Arrival> Unheld(IAsyncEnumerable<Arrival> arrivals, [EnumeratorCancellation] CancellationToken stop = default)
    {
        // Not disposed where the wait is broken off: the read is still under way then, and ends with the program.
        var enumerator = arrivals.GetAsyncEnumerator(stop);
        while (true)
        {
            bool isMore;
            try
            {
                isMore = await Task.Run(() => enumerator.MoveNextAsync().AsTask(), stop).WaitAsync(stop);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                yield break;
            }

            if (!isMore)
            {
                await enumerator.DisposeAsync();
                yield break;
            }

            yield return enumerator.Current;
        }
    }

    private Document? WithMetadata(Arrival arrival) => arrival.Document is { } document ? request.Metadata.Upon(document) : null;

    private string Summary(TimeSpan taken, bool isInterrupted)
    {
        (long Count, string Name)[] counts =
        [
            (_counts.GetValueOrDefault(Appended.Added), "added"),
            (_counts.GetValueOrDefault(Appended.Known), "known already"),
            (_counts.GetValueOrDefault(Appended.Republished), "published elsewhere too"),
            (_counts.GetValueOrDefault(Appended.Reread), "read anew"),
            (_failures.Count, "failed"),
        ];
        var culture = CultureInfo.InvariantCulture;
        string all = string.Join(", ", counts.Where((count, i) => i == 0 || count.Count > 0).Select(count => string.Create(culture, $"{count.Count:N0} {count.Name}")));
        string rate = string.Create(culture, $"{_done:N0} {(_done == 1 ? "story" : "stories")} in {taken.TotalSeconds:N1} s");
        return isInterrupted ? $"Stopped: {all}; {rate}. The same command goes on from here." : $"{all}; {rate}.";
    }
}
