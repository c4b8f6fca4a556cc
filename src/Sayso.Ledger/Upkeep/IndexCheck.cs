using System.Globalization;
using Sayso.Ledger.Index;
using Sayso.Ledger.Record;

namespace Sayso.Ledger.Upkeep;

/// <summary>Holds the index against the record.</summary>
internal sealed class IndexCheck(Sql sql)
{
    private const string Corrections =
        """
        SELECT count(*) FROM
            (SELECT e.number, e.subject, u.number AS undone FROM entry e LEFT JOIN entry u ON u.kind = $2 AND u.subject = e.number WHERE e.kind = $1) r
            FULL JOIN correction c ON c.entry = r.number
        WHERE r.number IS NULL OR c.entry IS NULL OR c.document <> r.subject OR c.undone IS NOT r.undone
        """;

    /// <param name="ids">The ids of the documents on record, by the numbers of their entries.</param>
    public IEnumerable<Fault> Run(IReadOnlyDictionary<long, string> ids)
    {
        var rows = sql.All("SELECT id, hash FROM document", row => (Number: row.GetInt64(0), Id: DocumentHash.Id(row.GetFieldValue<byte[]>(1)))).ToDictionary(row => row.Number, row => row.Id);
        foreach (var (number, id) in ids.Where(pair => rows.GetValueOrDefault(pair.Key) != pair.Value))
        {
            yield return LedgerFaults.StaleIndex(string.Create(CultureInfo.InvariantCulture, $"the document of entry {number} ({id}) is missing or another."));
        }

        foreach (long stray in rows.Keys.Where(number => !ids.ContainsKey(number)).Order())
        {
            yield return LedgerFaults.StaleIndex(string.Create(CultureInfo.InvariantCulture, $"it has a document {stray} that the record does not have."));
        }

        var counts = sql.All(
            "SELECT d.id, d.statements, (SELECT count(*) FROM statement s WHERE s.id >= d.first_statement AND s.id < d.first_statement + d.statements) AS found FROM document d WHERE d.statements <> found",
            row => (Number: row.GetInt64(0), Statements: row.GetInt64(1), Found: row.GetInt64(2)));
        foreach (var (number, statements, found) in counts)
        {
            yield return LedgerFaults.StaleIndex(string.Create(CultureInfo.InvariantCulture, $"document {number} has {found} of {statements} statements."));
        }

        if (sql.Number("SELECT count(*) FROM matter_side m WHERE NOT EXISTS (SELECT 1 FROM statement s WHERE s.id = m.statement)") is > 0 and var strays)
        {
            yield return LedgerFaults.StaleIndex(string.Create(CultureInfo.InvariantCulture, $"{strays} statements that take a side in a dispute are not there."));
        }

        if (sql.Number(Corrections, (int)EntryKind.Correction, (int)EntryKind.Undo) is > 0 and var corrections)
        {
            yield return LedgerFaults.StaleIndex(string.Create(CultureInfo.InvariantCulture, $"{corrections} corrections are not as the record has them."));
        }

        if (sql.Number("SELECT count(*) FROM document WHERE reading IS NOT NULL AND retracted IS NULL AND first_statement IS NULL") is > 0 and var hidden)
        {
            yield return LedgerFaults.StaleIndex(string.Create(CultureInfo.InvariantCulture, $"{hidden} documents cannot be found."));
        }
    }
}
