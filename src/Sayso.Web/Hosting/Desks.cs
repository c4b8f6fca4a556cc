using Sayso.Ledger;

namespace Sayso.Web.Hosting;

/// <summary>Where the ledger is asked and stories are read.</summary>
internal sealed class Desks(StoryLedger ledger) : IDisposable
{
    // The ledger answers one question at a time; a few that wait for it keep it busy, and more would only hold threads.
    private readonly Desk _questions = new(4);
    private readonly Desk _work = new(Math.Max(1, Environment.ProcessorCount));

    /// <summary>Asks the ledger.</summary>
    public Task<T> AskAsync<T>(Func<StoryLedger, T> question, CancellationToken stop) => _questions.DoAsync(() => question(ledger), stop);

    /// <summary>Does what takes a processor for a while: reads a story, stores it.</summary>
    public Task<T> WorkAsync<T>(Func<StoryLedger, T> work, CancellationToken stop) => _work.DoAsync(() => work(ledger), stop);

    /// <summary>Waits until nothing is asked and nothing is read any more.</summary>
    public async Task CloseAsync()
    {
        await _questions.CloseAsync().ConfigureAwait(false);
        await _work.CloseAsync().ConfigureAwait(false);
    }

    public void Dispose()
    {
        _questions.Dispose();
        _work.Dispose();
    }
}
