using Sayso.Claims;

namespace Sayso.Ledger.Index;

/// <summary>What stories leave in dispute, and which of these disputes are over the same claim.</summary>
internal sealed class DisputeIndex(Sql sql)
{
    private const int MostCompared = 24;
    private const int MostAskedFor = 12;

    /// <summary>Puts a reading's disputes into the index.</summary>
    public void Add(long document, int day, Reading reading)
    {
        if (reading.Disputes.Count == 0)
        {
            return;
        }

        long id = StatementId.Next(sql, "dispute", day);
        foreach (var dispute in reading.Disputes)
        {
            string claim = Claim(dispute, reading.Document.Text);
            sql.Run("INSERT INTO dispute (id, document, local, claim, matter) VALUES ($1, $2, $3, $4, $5)", id, document, dispute.Id, claim, Matter(claim) ?? id);
            sql.Run("INSERT INTO claims (rowid, claim) VALUES ($1, $2)", id, claim);
            id++;
        }
    }

    /// <summary>Takes a document's disputes out of the index.</summary>
    public void Remove(long document)
    {
        foreach (long id in sql.All("SELECT id FROM dispute WHERE document = $1", row => row.GetInt64(0), document))
        {
            sql.Run("DELETE FROM claims WHERE rowid = $1", id);
        }

        sql.Run("DELETE FROM dispute WHERE document = $1", document);
    }

    /// <summary>The words of a dispute's claim, on one line.</summary>
    public static string Claim(Dispute dispute, string text) =>
        string.Join(" … ", dispute.About.Select(piece => string.Join(' ', piece.Of(text).ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));

    /// <summary>The matter of an earlier dispute over the same claim; null if there is none.</summary>
    private long? Matter(string claim)
    {
        var ours = ClaimWords.Of(claim);
        if (ours.Words.Count == 0)
        {
            return null;
        }

        var alike = sql.All(
            "SELECT d.matter, d.claim FROM claims c JOIN dispute d ON d.id = c.rowid WHERE claims MATCH $1 ORDER BY bm25(claims), d.id LIMIT $2",
            row => (Matter: row.GetInt64(0), Claim: row.GetString(1)),
            Match.AnyOf(ours.Words.Take(MostAskedFor)),
            MostCompared);
        return alike.Where(other => ours.IsSameAs(ClaimWords.Of(other.Claim))).Select(other => (long?)other.Matter).FirstOrDefault();
    }
}
