using Sayso.Ledger.Record;
using Sayso.Text;

namespace Sayso.Ledger.Index;

/// <summary>Puts entries into the record and what follows from each into the index, so that the two are never apart. To be used in a transaction.</summary>
internal sealed class Recording(Sql sql, EntryLog log, Projection projection)
{
    private readonly CorrectionIndex _corrections = new(sql);

    /// <summary>A text that came in.</summary>
    /// <returns>The document's number.</returns>
    public long Document(Document text) => Store(EntryKind.Document, null, TextBody.Of(text.Text), entry => projection.AddDocument(entry, text));

    /// <summary>Where a text was published.</summary>
    /// <returns>Whether that was not on record.</returns>
    public bool Publication(long document, Publication publication)
    {
        if (projection.Documents.Has(document, publication))
        {
            return false;
        }

        Store(EntryKind.Appearance, document, JsonBody.Of(publication), entry => projection.AddPublication(entry, document, publication));
        return true;
    }

    /// <summary>Whether the reading that counts is this engine's.</summary>
    public bool IsReadBy(long document, string engine) => sql.Number("SELECT engine = $2 FROM document WHERE id = $1", document, engine) != 0;

    /// <summary>What an engine found in a text.</summary>
    public void Reading(long document, Reading reading, string engine) =>
        Store(EntryKind.Reading, document, ReadingBody.Of(reading, engine), entry => projection.AddReading(entry, document, reading, engine));

    /// <summary>Whether an entry is a decision that was not taken back.</summary>
    public bool Stands(Entry entry) => entry.Kind switch
    {
        EntryKind.Correction => _corrections.Stands(entry.Number),
        EntryKind.Retraction or EntryKind.Merge or EntryKind.Split => sql.Number("SELECT count(*) FROM entry WHERE kind = $1 AND subject = $2", (int)EntryKind.Undo, entry.Number) == 0,
        _ => false,
    };

    /// <summary>A document is withdrawn.</summary>
    /// <returns>The number of the entry, as of each that follows.</returns>
    public long Retraction(long document, Decision decision) => Store(EntryKind.Retraction, document, JsonBody.Of(decision), entry => projection.Retract(entry, document));

    /// <summary>Two entities are one.</summary>
    public long Merge(Decision decision) => Store(EntryKind.Merge, null, JsonBody.Of(decision), _ => projection.Merge(decision));

    /// <summary>Some documents mean somebody else.</summary>
    public long Split(Decision decision) => Store(EntryKind.Split, null, JsonBody.Of(decision), _ => projection.Split(decision));

    /// <summary>A statement of a document is not as the engine read it.</summary>
    public long Correction(long document, Decision decision) => Store(EntryKind.Correction, document, JsonBody.Of(decision), entry => projection.Correct(entry, document));

    /// <summary>An earlier decision counts no more.</summary>
    public long Undo(Entry undone, Decision decision) => Store(EntryKind.Undo, undone.Number, JsonBody.Of(decision), entry => projection.Undo(entry, undone));

    private long Store(EntryKind kind, long? subject, byte[] body, Action<long> derive)
    {
        long entry = log.Append(kind, subject, body);
        derive(entry);
        return entry;
    }
}
