using Sayso.Ledger.Index;
using Sayso.Ledger.Record;
using Sayso.Ledger.Upkeep;

namespace Sayso.Ledger;

/// <content>What is decided about what is on record, and how the record is kept sound.</content>
public sealed partial class StoryLedger
{
    /// <summary>Withdraws a document from all answers. It stays in the record, and <see cref="Undo"/> brings it back.</summary>
    /// <param name="document">The document's number.</param>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who decides.</param>
    /// <returns>The number of the entry that says so.</returns>
    /// <exception cref="LedgerException">There is no such document, or it is withdrawn already.</exception>
    public long Retract(long document, string? reason = null, string? by = null) => Write(() =>
    {
        if (_write.Number("SELECT count(*) FROM document WHERE id = $1 AND retracted IS NULL", document) == 0)
        {
            throw new LedgerException(LedgerFaults.NoDocument($"number {document}"));
        }

        return _recording.Retraction(document, new Decision(reason, by));
    });

    /// <summary>Declares two entities to be one; <see cref="Undo"/> parts them again.</summary>
    /// <param name="one">The number of the entity that stays.</param>
    /// <param name="other">The number of the entity that becomes part of it.</param>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who decides.</param>
    /// <returns>The number of the entry that says so.</returns>
    /// <exception cref="LedgerException">There is no such entity, or they are one already.</exception>
    public long Merge(long one, long other, string? reason = null, string? by = null) => Write(() =>
    {
        var body = new Decision(reason, by, _projection.Joins.InStory(one), _projection.Joins.InStory(other));
        _projection.Joins.RequireTwo(one, other);
        return _recording.Merge(body);
    });

    /// <summary>Declares that some documents mean somebody else of the same name; <see cref="Undo"/> takes that back.</summary>
    /// <param name="entity">The number of the entity.</param>
    /// <param name="documents">The numbers of the documents that mean somebody else.</param>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who decides.</param>
    /// <returns>The number of the entry that says so.</returns>
    /// <exception cref="LedgerException">There is no such entity, or none of the documents names it, or no other does.</exception>
    public long Split(long entity, IReadOnlyList<long> documents, string? reason = null, string? by = null)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return Write(() =>
        {
            // Named once by a story that goes and once by one that stays, so that both can be found again when this is taken back.
            var body = new Decision(reason, by, _projection.Joins.InStory(entity, documents.Contains), _projection.Joins.InStory(entity, story => !documents.Contains(story)), documents);
            return _recording.Split(body);
        });
    }

    /// <summary>Takes back a retraction, a merge, a split or a correction.</summary>
    /// <param name="decision">The number of its entry.</param>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who decides.</param>
    /// <returns>The number of the entry that says so.</returns>
    /// <exception cref="LedgerException">The entry is none of these, or was taken back already.</exception>
    public long Undo(long decision, string? reason = null, string? by = null) => Write(() =>
    {
        var undone = _log.At(decision);
        if (undone is null || !_recording.Stands(undone))
        {
            throw new LedgerException(LedgerFaults.BadQuestion($"Entry {decision} cannot be taken back.", "Only retractions, merges, splits and corrections can, each once."));
        }

        return _recording.Undo(undone, new Decision(reason, by));
    });

    /// <summary>Makes the index anew from the record.</summary>
    public void Rebuild() => Write(() => new Rebuilding(_write, _log, _projection).Run());

    /// <summary>
    /// Re-derives every hash, takes every reading's words from its text, and holds the index against the record.
    /// </summary>
    /// <param name="progress">Told the number of each entry that was looked at.</param>
    /// <returns>Everything that is wrong; nothing where all is sound.</returns>
    public IEnumerable<Fault> Verify(IProgress<long>? progress = null)
    {
        using var sql = LedgerFile.OpenForReading(Path);
        foreach (var fault in new Verification(sql, progress).Run())
        {
            yield return fault with { File = Path };
        }
    }

    /// <summary>Lets the file grow to no more than so many pages: a full disk, for tests.</summary>
    internal void LimitPages(long pages) => _write.Number($"PRAGMA max_page_count = {pages}");
}
