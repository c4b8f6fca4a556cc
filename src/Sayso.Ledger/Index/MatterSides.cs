using Sayso.Claims;

namespace Sayso.Ledger.Index;

/// <summary>Which statements are on which side of a matter.</summary>
internal sealed class MatterSides(Sql sql)
{
    /// <summary>Notes the sides of a story's dispute.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="dispute">The dispute.</param>
    /// <param name="statements">The numbers of the story's statements, by their names within the reading.</param>
    public void Add(long matter, Dispute dispute, IReadOnlyDictionary<string, long> statements)
    {
        foreach (var (part, side) in (ReadOnlySpan<(MatterPart, IReadOnlyList<string>)>)[(MatterPart.Asserted, dispute.Asserted), (MatterPart.Denied, dispute.Denied), (MatterPart.Upheld, dispute.Upheld)])
        {
            foreach (string statement in side)
            {
                Add(matter, part, statements[statement]);
            }
        }
    }

    /// <summary>Notes that a statement asserts the claim in a story that does not have it in dispute; what takes a side already is no echo.</summary>
    public void AddEcho(long matter, long statement)
    {
        if (sql.Number("SELECT EXISTS (SELECT 1 FROM matter_side WHERE statement = $2 AND matter = $1)", matter, statement) == 0)
        {
            Add(matter, MatterPart.Echo, statement);
        }
    }

    /// <summary>Takes out statements that follow each other.</summary>
    public void RemoveStatements(long first, long count) =>
        sql.Run("DELETE FROM matter_side WHERE statement >= $1 AND statement < $1 + $2", first, count);

    /// <summary>Takes out a matter that nobody disputes any more.</summary>
    public void RemoveMatter(long matter) => sql.Run("DELETE FROM matter_side WHERE matter = $1", matter);

    /// <summary>The newest statements of a part, the newest first.</summary>
    public List<long> Newest(long matter, MatterPart part, int limit) => sql.All(
        "SELECT statement FROM matter_side WHERE matter = $1 AND side = $2 ORDER BY statement DESC LIMIT $3", row => row.GetInt64(0), matter, (int)part, limit);

    /// <summary>How many statements two parts have, and in how many stories that are no copies or versions of each other.</summary>
    public (int Statements, int IndependentStories) Count(long matter, MatterPart part, MatterPart other) => sql.First(
        """
        SELECT count(*), count(DISTINCT d.family) FROM matter_side m JOIN statement s ON s.id = m.statement JOIN document d ON d.id = s.document
        WHERE m.matter = $1 AND m.side IN ($2, $3)
        """,
        row => (row.GetInt32(0), row.GetInt32(1)),
        default,
        matter,
        (int)part,
        (int)other);

    /// <summary>Whether nobody who asserted it has taken it back: a matter is settled once one of them has corrected it.</summary>
    public bool IsOpen(long matter) => sql.Number(
        """
        SELECT NOT EXISTS (
            SELECT 1 FROM matter_side d JOIN statement denial ON denial.id = d.statement AND denial.stance = $2
            WHERE d.matter = $1 AND d.side = $3 AND denial.speaker IN (
                SELECT assertion.speaker FROM matter_side a JOIN statement assertion ON assertion.id = a.statement WHERE a.matter = $1 AND a.side IN ($4, $5)))
        """,
        matter,
        (int)Stance.Corrects,
        (int)MatterPart.Denied,
        (int)MatterPart.Asserted,
        (int)MatterPart.Echo) != 0;

    private void Add(long matter, MatterPart part, long statement) =>
        sql.Run("INSERT OR IGNORE INTO matter_side (matter, side, statement) VALUES ($1, $2, $3)", matter, (int)part, statement);
}
