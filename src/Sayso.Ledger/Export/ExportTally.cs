namespace Sayso.Ledger.Export;

/// <summary>Counts what an export has written, notes what it could not, and stops it when it is told to.</summary>
internal sealed class ExportTally(IProgress<long>? progress, CancellationToken stop)
{
    private readonly List<Fault> _lost = [];
    private long _stories;
    private long _statements;

    public ExportOutcome Outcome => new(_stories, _statements, _lost, null);

    /// <summary>Counts a story.</summary>
    public void Add(Reading? reading)
    {
        _stories++;
        _statements += reading?.Statements.Count ?? 0;
        progress?.Report(_stories);
    }

    /// <summary>Notes what could not be read.</summary>
    public void Lose(Fault fault) => _lost.Add(fault);

    public void StopIfAsked() => stop.ThrowIfCancellationRequested();
}
