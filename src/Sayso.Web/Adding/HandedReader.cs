using System.Text;
using Sayso.Intake;
using Sayso.Ledger;
using Sayso.Text;

namespace Sayso.Web.Adding;

/// <summary>Reads what was handed in, story after story, and puts them on record.</summary>
internal sealed class HandedReader(StoryLine line, ServeOptions options)
{
    /// <summary>So many stories of one file stand in line at once.</summary>
    private const int MostInLine = 16;

    /// <summary>Reads something.</summary>
    /// <returns>What came of it, once all of it is on the disk.</returns>
    /// <exception cref="LedgerException">Something could not be stored; what was stored before is there.</exception>
    /// <exception cref="OperationCanceledException">Asked to stop before all of it was there.</exception>
    public async Task<Outcome> ReadAsync(Handed handed, ReadOnlyMemory<byte> body, CancellationToken stop)
    {
        var outcome = new Outcome();
        var inLine = new Queue<(Document Document, Task<Added> Added)>();
        Arrival? held = null;
        bool isOnly = true;
        try
        {
            await foreach (var arrival in ArrivalsAsync(handed, body, stop).ConfigureAwait(false))
            {
                // One is held back: only the next tells that it was not the only one.
                if (held is not null)
                {
                    isOnly = false;
                    await TakeAsync(held).ConfigureAwait(false);
                }

                held = arrival;
            }

            await TakeAsync(held ?? new Arrival(handed.Name, null, null, IntakeFaults.NoStory(), [])).ConfigureAwait(false);
        }
        finally
        {
            while (inLine.Count > 0)
            {
                await ConcludeOneAsync().ConfigureAwait(false);
            }
        }

        return outcome;

        async Task TakeAsync(Arrival arrival)
        {
            if (arrival.Document is not { } found)
            {
                outcome.Add(arrival.Fault! with { File = null });
                return;
            }

            var document = handed.Upon(found, isOnly);
            inLine.Enqueue((document, line.AddAsync(document, stop)));
            if (inLine.Count >= MostInLine)
            {
                await ConcludeOneAsync().ConfigureAwait(false);
            }
        }

        async Task ConcludeOneAsync()
        {
            var (document, adding) = inLine.Dequeue();
            var added = await adding.ConfigureAwait(false);
            if (added.What is { } what)
            {
                outcome.Add(document.Id, document.Title, what.ToString().ToLowerInvariant());
            }
            else
            {
                outcome.Add(added.Fault!);
            }
        }
    }

    private async IAsyncEnumerable<Arrival> ArrivalsAsync(Handed handed, ReadOnlyMemory<byte> body, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
    {
        if (handed.Kind == HandedKind.Text)
        {
            var result = Document.FromText(Encoding.UTF8.GetString(body.Span));
            yield return new Arrival(handed.Name, null, result.Success ? result.Document : null, result.Fault, []);
            yield break;
        }

        using var intake = new StoryIntake(Options(body));
        await foreach (var arrival in intake.OpenAsync([handed.Kind == HandedKind.File ? "-" : handed.Url!], stop).ConfigureAwait(false))
        {
            yield return arrival;
        }
    }

    private IntakeOptions Options(ReadOnlyMemory<byte> body) => new()
    {
        AllowPrivateNetwork = options.AllowPrivateNetwork,
        OpenStandardInput = () => new MemoryStream(body.ToArray(), writable: false),
        Limits = new IntakeLimits { DocumentBytes = options.Adding.FileBytes, DownloadBytes = options.Adding.FileBytes, RequestTime = options.Adding.RequestTime, Redirects = 5 },
    };
}
