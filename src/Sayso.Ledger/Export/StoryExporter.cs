using Microsoft.Data.Sqlite;

namespace Sayso.Ledger.Export;

/// <summary>
/// Writes what a ledger holds in other people's formats, and in the project's own, from which <see cref="StoryImporter"/> makes a ledger again.
/// Of a damaged ledger it writes what is whole and says what is lost. The same ledger always gives the same bytes.
/// </summary>
public sealed class StoryExporter
{
    /// <summary>The project's own form, one line for each entry of the record.</summary>
    public const string JsonLines = "jsonl";

    private const string Folder = "brat";

    private static readonly Dictionary<string, Func<Stream, IStoryExport>> s_files = new(StringComparer.OrdinalIgnoreCase)
    {
        ["csv"] = output => new CsvExport(output),
        ["parquet"] = output => new ParquetExport(output),
        ["web-annotation"] = output => new WebAnnotationExport(output),
        ["json-ld"] = output => new SchemaOrgExport(output),
    };

    private readonly string _ledger;

    /// <summary>Creates an exporter of a ledger, which may be added to meanwhile.</summary>
    public StoryExporter(StoryLedger ledger)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        _ledger = ledger.Path;
    }

    /// <summary>The names of the formats.</summary>
    public static IReadOnlyList<string> Formats { get; } = [JsonLines, "csv", "parquet", Folder, "web-annotation", "json-ld"];

    /// <summary>Writes a file or, for brat, a folder, wholly or not at all: it takes its name only once it is complete.</summary>
    /// <param name="format">One of <see cref="Formats"/>.</param>
    /// <param name="path">The file, replaced if it is there; for brat, a folder that is empty or not there yet.</param>
    /// <param name="progress">Told how many stories were written so far.</param>
    /// <param name="stop">Ends the export; nothing of it is left.</param>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public ExportOutcome Export(string format, string path, IProgress<long>? progress = null, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(format);
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (!Knows(format))
        {
            return ExportOutcome.Failed(ExportFaults.UnknownFormat(format));
        }

        var tally = new ExportTally(progress, stop);
        return string.Equals(format, Folder, StringComparison.OrdinalIgnoreCase)
            ? Guarded(path, () => PartialOutput.Folder(path, folder => Stories(new BratExport(folder), tally)))
            : Guarded(path, () => PartialOutput.File(path, output => Write(format, output, tally)));
    }

    /// <summary>Writes to a stream, which is left open; any format but brat, which makes many files.</summary>
    /// <param name="format">One of <see cref="Formats"/>.</param>
    /// <param name="output">Where to; it need not know its position.</param>
    /// <param name="progress">Told how many stories were written so far.</param>
    /// <param name="stop">Ends the export.</param>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public ExportOutcome Export(string format, Stream output, IProgress<long>? progress = null, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(format);
        ArgumentNullException.ThrowIfNull(output);
        if (!Knows(format))
        {
            return ExportOutcome.Failed(ExportFaults.UnknownFormat(format));
        }

        return string.Equals(format, Folder, StringComparison.OrdinalIgnoreCase)
            ? ExportOutcome.Failed(ExportFaults.NeedsFolder(format))
            : Guarded(null, () => Write(format, output, new ExportTally(progress, stop)));
    }

    private static bool Knows(string format) => Formats.Contains(format, StringComparer.OrdinalIgnoreCase);

    private ExportOutcome Write(string format, Stream output, ExportTally tally)
    {
        var buffered = new BufferedStream(output, 128 * 1024);
        if (s_files.TryGetValue(format, out var make))
        {
            Stories(make(buffered), tally);
        }
        else
        {
            using var sql = LedgerFile.OpenForReading(_ledger);
            new RecordExport(sql, buffered, tally).Run();
        }

        // Not disposed, which would close what is not ours.
        buffered.Flush();
        return tally.Outcome;
    }

    private ExportOutcome Stories(IStoryExport export, ExportTally tally)
    {
        using (export)
        {
            using var sql = LedgerFile.OpenForReading(_ledger);
            export.Begin();
            foreach (var story in new StoryWalk(sql, tally).All())
            {
                export.Add(story);
                tally.Add(story.Story.Reading);
            }

            export.End();
        }

        return tally.Outcome;
    }

    private ExportOutcome Guarded(string? path, Func<ExportOutcome> work)
    {
        try
        {
            return work();
        }
        catch (LedgerException e)
        {
            return ExportOutcome.Failed(e.Fault);
        }
        catch (SqliteException e)
        {
            return ExportOutcome.Failed(SqliteRefusal.Of(e, _ledger).Fault);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return ExportOutcome.Failed(PartialOutput.IsNoRoom(e) ? ExportFaults.NoRoom(path) : ExportFaults.NotWritable(path, e.Message.Split('\n')[0]));
        }
    }
}
