using Sayso.Ledger.Record;
using Sayso.Text;

namespace Sayso.Ledger.Index;

/// <summary>Derives the index from the record, entry by entry: the one way in which anything gets there, whether an entry is new or read back.</summary>
internal sealed class Projection
{
    private readonly Sql _sql;
    private readonly StoryArchive _archive;
    private readonly KnownEntities _known;
    private readonly StatementIndex _statements;
    private readonly EntityIndex _entities;
    private readonly DisputeIndex _disputes;
    private readonly CopyIndex _copies;
    private readonly CorrectionIndex _corrections;

    public Projection(Sql sql, StoryArchive archive)
    {
        _sql = sql;
        _archive = archive;
        _known = new KnownEntities(sql, archive);
        Documents = new DocumentIndex(sql);
        _statements = new StatementIndex(sql);
        _entities = new EntityIndex(sql, _known);
        var sides = new MatterSides(sql);
        _disputes = new DisputeIndex(sql, sides, new EchoIndex(sql, archive, sides));
        _copies = new CopyIndex(sql, archive);
        _corrections = new CorrectionIndex(sql);
        Joins = new EntityJoins(sql, _entities, _known, archive);
    }

    public DocumentIndex Documents { get; }

    public EntityJoins Joins { get; }

    /// <summary>A text came in.</summary>
    public void AddDocument(long entry, Document text) => Documents.Add(entry, text.Id, text.Text.Length);

    /// <summary>A text was published somewhere.</summary>
    public void AddPublication(long entry, long document, Publication publication)
    {
        // Outlets and the day are part of what its statements are found by; they are taken out by those that they were put in with.
        var shown = IsShown(document) ? _archive.Reading(document) : null;
        Hide(document, shown?.Reading);
        Documents.Add(entry, document, publication);
        if (shown is var (reading, _))
        {
            Show(document, reading);
        }
    }

    /// <summary>A text was read, for the first time or anew.</summary>
    public void AddReading(long entry, long document, Reading reading, string engine)
    {
        var (isFirst, isRetracted) = _sql.First(
            "SELECT reading IS NULL, retracted IS NOT NULL FROM document WHERE id = $1", row => (row.GetBoolean(0), row.GetBoolean(1)), default, document);
        if (isFirst)
        {
            _copies.Place(document, reading.Document.Text);
        }

        Hide(document);
        _sql.Run("UPDATE document SET reading = $2, engine = $3 WHERE id = $1", document, entry, engine);
        if (!isRetracted)
        {
            Show(document, _archive.Corrected(document, reading));
        }
    }

    /// <summary>A document is withdrawn from all answers.</summary>
    public void Retract(long entry, long document)
    {
        Hide(document);
        _sql.Run("UPDATE document SET retracted = $2 WHERE id = $1", document, entry);
    }

    /// <summary>Two entities are one.</summary>
    public void Merge(Decision decision) => Joins.Merge(decision);

    /// <summary>Some documents mean somebody else.</summary>
    public void Split(Decision decision) => Joins.Split(decision);

    /// <summary>A statement of a document is not as the engine read it.</summary>
    public void Correct(long entry, long document) => Change(document, () => _corrections.Add(entry, document));

    /// <summary>An earlier decision counts no more.</summary>
    /// <param name="entry">The number of the entry that says so.</param>
    /// <param name="undone">The entry of the decision.</param>
    public void Undo(long entry, Entry undone)
    {
        switch (undone.Kind)
        {
            case EntryKind.Retraction:
                Restore(undone.Subject!.Value);
                break;
            case EntryKind.Merge:
                Joins.Part(JsonBody.Read<Decision>(undone.Body));
                break;
            case EntryKind.Split:
                Joins.Join(JsonBody.Read<Decision>(undone.Body));
                break;
            case EntryKind.Correction:
                Change(undone.Subject!.Value, () => _corrections.Undo(undone.Number, entry));
                break;
        }
    }

    /// <summary>Saves what was kept in memory until now: before every commit.</summary>
    public void Save() => _known.Save();

    /// <summary>Forgets what was kept in memory: after a rollback.</summary>
    public void Forget() => _entities.Forget();

    private void Restore(long document)
    {
        _sql.Run("UPDATE document SET retracted = NULL WHERE id = $1", document);
        if (_archive.Reading(document) is var (reading, _))
        {
            Show(document, reading);
        }
    }

    /// <summary>Does what changes how a document's reading is corrected: its statements are taken out as they were and put in as they are.</summary>
    private void Change(long document, Action change)
    {
        bool isShown = IsShown(document);
        Hide(document);
        change();
        if (isShown && _archive.Reading(document) is var (reading, _))
        {
            Show(document, reading);
        }
    }

    private bool IsShown(long document) => _sql.Number("SELECT first_statement IS NOT NULL FROM document WHERE id = $1", document) != 0;

    private void Show(long document, Reading reading)
    {
        int day = (int)_sql.Number("SELECT day FROM document WHERE id = $1", document);
        var speakers = _entities.Place(document, reading);
        _statements.Add(document, day, reading, Documents.Outlets(document), speakers);
        _disputes.Add(document, day, reading, Statements(document).First);
    }

    private (long First, long Count) Statements(long document) =>
        _sql.First("SELECT first_statement, statements FROM document WHERE id = $1", row => (row.GetInt64(0), row.GetInt64(1)), default, document);

    private void Hide(long document, Reading? reading = null)
    {
        if (IsShown(document))
        {
            var (first, count) = Statements(document);
            _disputes.Remove(document, first, count);
            _statements.Remove(document, reading ?? Shown(document), Documents.Outlets(document));
            _entities.Remove(document);
        }
    }

    /// <summary>The reading that a document was shown with; null if it is damaged.</summary>
    private Reading? Shown(long document)
    {
        try
        {
            return _archive.Reading(document)?.Reading;
        }
        catch (LedgerException)
        {
            return null;
        }
    }
}
