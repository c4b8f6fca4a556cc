namespace Sayso.Ledger.Export;

/// <summary>
/// Takes over what <see cref="StoryExporter"/> wrote as JSON Lines. Every line is checked: a text by its hash, a reading by its text, a decision by what it is about.
/// A line that is not sound is left out and told, and the rest goes in. What is there already is not stored again, so that an import may be repeated.
/// </summary>
public sealed class StoryImporter
{
    private const int LinesTogether = 128;
    private const long BytesTogether = 16 * 1024 * 1024;

    private readonly StoryLedger _ledger;

    /// <summary>Creates an importer into a ledger.</summary>
    public StoryImporter(StoryLedger ledger)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        _ledger = ledger;
    }

    /// <summary>Takes over a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="progress">Told how many lines were looked at so far.</param>
    /// <param name="stop">Ends the import; what was told by then is stored.</param>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public ImportOutcome Import(string path, IProgress<long>? progress = null, CancellationToken stop = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        try
        {
            using var input = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);
            var outcome = Import(input, progress, stop);
            return outcome with { LeftOut = [.. outcome.LeftOut.Select(fault => fault with { File = path })] };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new ImportOutcome(0, 0, 0, 0, [], ExportFaults.NotReadable(path, e.Message.Split('\n')[0]));
        }
    }

    /// <summary>Takes over what a stream gives.</summary>
    /// <param name="input">JSON Lines in UTF-8; it is left open.</param>
    /// <param name="progress">Told how many lines were looked at so far.</param>
    /// <param name="stop">Ends the import; what was told by then is stored.</param>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public ImportOutcome Import(Stream input, IProgress<long>? progress = null, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        var run = new ImportRun(_ledger);
        var lines = new LineReader(input);
        try
        {
            for (bool isMore = true; isMore; progress?.Report(lines.Number))
            {
                stop.ThrowIfCancellationRequested();
                isMore = Gather(lines, run);
                run.Store();
            }

            return run.Outcome(null);
        }
        catch (LedgerException e)
        {
            return run.Outcome(e.Fault);
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            return run.Outcome(ExportFaults.NotReadable(null, e.Message.Split('\n')[0]));
        }
    }

    /// <summary>Gathers as many lines as are stored together.</summary>
    /// <returns>Whether there may be more.</returns>
    private static bool Gather(LineReader lines, ImportRun run)
    {
        long bytes = 0;
        for (int count = 0; count < LinesTogether && bytes < BytesTogether; count++)
        {
            if (!lines.Read(out var line, out bool isTooLong))
            {
                return false;
            }

            bytes += line.Length;
            run.Add(lines.Number, line, isTooLong);
        }

        return true;
    }
}
