using Sayso.Ledger.Record;
using Sayso.Text;

namespace Sayso.Ledger.Index;

/// <summary>Puts entries into the record and what follows from each into the index, so that the two are never apart. To be used in a transaction.</summary>
internal sealed class Recording(Sql sql, EntryLog log, Projection projection)
{
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

    /// <summary>A document is withdrawn.</summary>
    /// <returns>The number of the entry, as of each that follows.</returns>
    public long Retraction(long document, Decision decision) => Store(EntryKind.Retraction, document, JsonBody.Of(decision), entry => projection.Retract(entry, document));

    /// <summary>Two entities are one.</summary>
    public long Merge(Decision decision) => Store(EntryKind.Merge, null, JsonBody.Of(decision), _ => projection.Merge(decision));

    /// <summary>Some documents mean somebody else.</summary>
    public long Split(Decision decision) => Store(EntryKind.Split, null, JsonBody.Of(decision), _ => projection.Split(decision));

    /// <summary>An earlier decision counts no more.</summary>
    public long Undo(Entry undone, Decision decision) => Store(EntryKind.Undo, undone.Number, JsonBody.Of(decision), _ => projection.Undo(undone));

    private long Store(EntryKind kind, long? subject, byte[] body, Action<long> derive)
    {
        long entry = log.Append(kind, subject, body);
        derive(entry);
        return entry;
    }
}
