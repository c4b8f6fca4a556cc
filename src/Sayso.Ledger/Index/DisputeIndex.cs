using Sayso.Claims;

namespace Sayso.Ledger.Index;

/// <summary>What stories leave in dispute, and which of these disputes are over the same claim.</summary>
internal sealed class DisputeIndex(Sql sql, MatterSides sides, EchoIndex echoes)
{
    private const int MostCompared = 24;
    private const int MostAskedFor = 12;

    /// <summary>Puts a reading's disputes into the index, once its statements are there.</summary>
    /// <param name="document">The document's number.</param>
    /// <param name="day">Its day, 0 where unknown.</param>
    /// <param name="reading">Its reading.</param>
    /// <param name="first">The number of its first statement.</param>
    public void Add(long document, int day, Reading reading, long first)
    {
        var statements = reading.Statements.Select((statement, place) => (statement.Id, first + place)).ToDictionary(StringComparer.Ordinal);
        var claims = new List<(long Id, long Matter, ClaimWords Words)>();
        long id = reading.Disputes.Count == 0 ? 0 : StatementId.Next(sql, "dispute", day);
        foreach (var dispute in reading.Disputes)
        {
            string claim = Claim(dispute, reading.Document.Text);
            var words = ClaimWords.Of(claim);
            long matter = Matter(words) ?? id;
            sql.Run("INSERT INTO dispute (id, document, local, claim, matter) VALUES ($1, $2, $3, $4, $5)", id, document, dispute.Id, claim, matter);
            sql.Run("INSERT INTO claims (rowid, claim) VALUES ($1, $2)", id, claim);
            sides.Add(matter, dispute, statements);
            claims.Add((id++, matter, words));
        }

        // Whatever takes a side in a matter is no echo in it, so the sides are all noted first.
        echoes.AddStatements(reading, first);
        foreach (var (dispute, matter, words) in claims)
        {
            echoes.AddClaim(dispute, matter, words);
        }
    }

    /// <summary>Takes a document's disputes out of the index, and its statements out of those of others.</summary>
    /// <param name="document">The document's number.</param>
    /// <param name="first">The number of its first statement.</param>
    /// <param name="count">How many statements it has.</param>
    public void Remove(long document, long first, long count)
    {
        sides.RemoveStatements(first, count);
        var disputes = sql.All("SELECT id, matter, claim FROM dispute WHERE document = $1", row => (Id: row.GetInt64(0), Matter: row.GetInt64(1), Claim: row.GetString(2)), document);
        sql.Run("DELETE FROM dispute WHERE document = $1", document);
        foreach (var (id, matter, claim) in disputes)
        {
            sql.Run("DELETE FROM claims WHERE rowid = $1", id);
            echoes.RemoveClaim(id, ClaimWords.Of(claim));
            if (sql.Number("SELECT EXISTS (SELECT 1 FROM dispute WHERE matter = $1)", matter) == 0)
            {
                sides.RemoveMatter(matter);
            }
        }
    }

    /// <summary>The words of a dispute's claim, on one line.</summary>
    public static string Claim(Dispute dispute, string text) =>
        string.Join(" … ", dispute.About.Select(piece => string.Join(' ', piece.Of(text).ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));

    /// <summary>The matter of an earlier dispute over the same claim; null if there is none.</summary>
    private long? Matter(ClaimWords ours)
    {
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
