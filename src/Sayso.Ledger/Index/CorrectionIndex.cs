namespace Sayso.Ledger.Index;

/// <summary>Which corrections there are of a document, and which were taken back.</summary>
internal sealed class CorrectionIndex(Sql sql)
{
    /// <summary>Notes a correction.</summary>
    public void Add(long entry, long document) => sql.Run("INSERT INTO correction (entry, document) VALUES ($1, $2)", entry, document);

    /// <summary>Notes that a correction was taken back.</summary>
    public void Undo(long entry, long by) => sql.Run("UPDATE correction SET undone = $2 WHERE entry = $1", entry, by);

    /// <summary>Whether an entry is a correction that was not taken back.</summary>
    public bool Stands(long entry) => sql.Number("SELECT EXISTS (SELECT 1 FROM correction WHERE entry = $1 AND undone IS NULL)", entry) != 0;

    /// <summary>A document's corrections in the order of the record, each with the entry that took it back.</summary>
    public List<(long Entry, long? Undone)> Of(long document) => sql.All(
        "SELECT entry, undone FROM correction WHERE document = $1 ORDER BY entry", row => (row.GetInt64(0), row.IsDBNull(1) ? (long?)null : row.GetInt64(1)), document);
}
