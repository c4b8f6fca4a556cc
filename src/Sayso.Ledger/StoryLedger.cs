using Microsoft.Data.Sqlite;
using Sayso.Ledger.Index;
using Sayso.Ledger.Record;
using Sayso.Text;

namespace Sayso.Ledger;

/// <summary>
/// The record over many stories, in one file. Readings go in and questions are answered; nothing that went in is ever changed or deleted.
/// It may be used from many threads at once; one writes at a time.
/// </summary>
public sealed partial class StoryLedger : IDisposable
{
    private readonly Lock _writing = new();
    private readonly Lock _asking = new();
    private readonly string _path;
    private readonly Sql _write;
    private readonly Sql _read;
    private readonly EntryLog _log;
    private readonly Projection _projection;
    private readonly Recording _recording;
    private readonly TimeProvider _clock;
    private long _seen = -1;

    private StoryLedger(string path, Sql write, Sql read, TimeProvider clock)
    {
        _path = path;
        _write = write;
        _read = read;
        _clock = clock;
        _log = new EntryLog(write, clock);
        _projection = new Projection(write, new StoryArchive(write, _log));
        _recording = new Recording(write, _log, _projection);
    }

    /// <summary>The file.</summary>
    public string Path => _path;

    /// <summary>Opens a ledger, and makes it if the file is not there.</summary>
    /// <param name="path">The file.</param>
    /// <param name="clock">What tells when an entry is stored; the machine's clock unless given.</param>
    /// <exception cref="LedgerException">The file is something else, of a later form, in use for too long, or cannot be written.</exception>
    public static StoryLedger Open(string path, TimeProvider? clock = null) => Open(path, LedgerFile.Newest, clock);

    internal static StoryLedger Open(string path, int form, TimeProvider? clock = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Guarded(path, () =>
        {
            var write = LedgerFile.OpenForWriting(path, form, out bool grew);
            var ledger = new StoryLedger(path, write, LedgerFile.OpenForReading(path), clock ?? TimeProvider.System);
            if (grew)
            {
                ledger.Rebuild();
            }

            return ledger;
        });
    }

    /// <summary>Whether a text is on record with this publication and was read by this version of the engine: then it need not be read again.</summary>
    public bool Knows(Document document, string engine)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Ask(sql =>
        {
            var documents = new DocumentIndex(sql);
            return documents.Find(document.Id) is { } number
                && sql.Number("SELECT engine = $2 FROM document WHERE id = $1", number, engine) != 0
                && (Publication.Of(document) is not { } publication || documents.Has(number, publication));
        });
    }

    /// <summary>Stores readings: all of them or, where that fails, none.</summary>
    /// <param name="readings">Each with its document, whose text, title, outlet, address and day are stored too.</param>
    /// <param name="engine">The version of the engine that made them.</param>
    /// <returns>What became of each. When this returns, they are on the disk.</returns>
    /// <exception cref="LedgerException">They could not be stored: the disk is full, the file is damaged or in use for too long.</exception>
    public IReadOnlyList<Appended> Append(IReadOnlyList<Reading> readings, string engine)
    {
        ArgumentNullException.ThrowIfNull(readings);
        ArgumentNullException.ThrowIfNull(engine);
        return Write(() => readings.Select(reading => Append(reading, engine)).ToList());
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _read.Dispose();
        _write.Dispose();
    }

    private Appended Append(Reading reading, string engine)
    {
        var text = reading.Document;
        long? known = _projection.Documents.Find(text.Id);
        long document = known ?? _recording.Document(text);
        bool isPublished = Publication.Of(text) is { } publication && _recording.Publication(document, publication);
        bool isRead = _recording.IsReadBy(document, engine);
        if (!isRead)
        {
            _recording.Reading(document, reading, engine);
        }

        return known is null ? Appended.Added : !isRead ? Appended.Reread : isPublished ? Appended.Republished : Appended.Known;
    }

    /// <summary>Does something that writes, wholly or not at all.</summary>
    private T Write<T>(Func<T> work)
    {
        lock (_writing)
        {
            return Guarded(_path, () =>
            {
                _write.Run("BEGIN IMMEDIATE");
                try
                {
                    ForgetWhatOthersChanged();
                    var result = work();
                    _projection.Save();
                    _write.Run("COMMIT");
                    return result;
                }
                catch
                {
                    _projection.Forget();
                    RollBack();
                    throw;
                }
            });
        }
    }

    /// <summary>Another process may have written since: what was kept in memory then counts no more.</summary>
    private void ForgetWhatOthersChanged()
    {
        // SQLite changes this number when another connection has written, and never for our own.
        long seen = _write.Number("PRAGMA data_version");
        if (seen != _seen)
        {
            _projection.Forget();
            _seen = seen;
        }
    }

    private void RollBack()
    {
        try
        {
            _write.Run("ROLLBACK");
        }
        catch (SqliteException)
        {
            // A full disk makes SQLite roll back by itself; there is nothing left to undo then.
        }
    }

    private void Write(Action work) => Write(() =>
    {
        work();
        return true;
    });

    private T Ask<T>(Func<Sql, T> question)
    {
        lock (_asking)
        {
            return Guarded(_path, () => question(_read));
        }
    }

    private static T Guarded<T>(string path, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException e)
        {
            throw SqliteRefusal.Of(e, path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new LedgerException(LedgerFaults.Unusable(path, e.Message.Split('\n')[0]), e);
        }
    }
}
