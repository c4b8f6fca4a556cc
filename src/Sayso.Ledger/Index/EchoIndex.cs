using Sayso.Claims;

namespace Sayso.Ledger.Index;

/// <summary>
/// Statements that assert what another story has in dispute. They are found when either of the two comes in: a claim asks the words of all statements once, and a
/// statement asks the claims by their longest words; an answer about a matter then costs the same in a ledger of a thousand stories and of a million.
/// </summary>
internal sealed class EchoIndex(Sql sql, StoryArchive archive, MatterSides sides)
{
    private const int MostEarlier = 50;

    /// <summary>Finds the statements on record that assert the claim of a new dispute, and lets those to come find it.</summary>
    public void AddClaim(long dispute, long matter, ClaimWords claim)
    {
        if (claim.Longest is not [var longest, var second, _, ..])
        {
            return;
        }

        sql.Run("INSERT INTO claim_key (longest, second, dispute) VALUES ($1, $2, $3)", EntityKeys.Number(longest.Stem), EntityKeys.Number(second.Stem), dispute);
        var earlier = sql.All(
            $"""
            SELECT s.id, s.document, s.id - d.first_statement
            FROM words CROSS JOIN statement s ON s.id = {WordsRow.Id} AND s.stance IN ($3, $4) AND s.expressed = 1 JOIN document d ON d.id = s.document
            WHERE words MATCH $1 ORDER BY words.rowid DESC LIMIT $2
            """,
            row => (Id: row.GetInt64(0), Document: row.GetInt64(1), Place: row.GetInt32(2)),
            $"content : ({Match.AllOf(claim.Longest.Select(word => word.Text))})",
            MostEarlier,
            (int)Stance.Asserts,
            (int)Stance.Confirms);
        foreach (var story in earlier.GroupBy(statement => statement.Document))
        {
            if (archive.Reading(story.Key) is not var (reading, _))
            {
                continue;
            }

            foreach (var (id, _, place) in story.Where(statement => claim.IsIn(Words(reading, reading.Statements[statement.Place]))))
            {
                sides.AddEcho(matter, id);
            }
        }
    }

    /// <summary>No statement finds the claim of a dispute any more.</summary>
    public void RemoveClaim(long dispute, ClaimWords claim)
    {
        if (claim.Longest is [var longest, var second, _, ..])
        {
            sql.Run("DELETE FROM claim_key WHERE longest = $1 AND second = $2 AND dispute = $3", EntityKeys.Number(longest.Stem), EntityKeys.Number(second.Stem), dispute);
        }
    }

    /// <summary>Finds the disputes whose claims a new story's statements assert.</summary>
    /// <param name="reading">The story's reading.</param>
    /// <param name="first">The number of its first statement.</param>
    public void AddStatements(Reading reading, long first)
    {
        var said = new List<(long Id, ClaimWords Words)>();
        var asked = new Dictionary<long, List<int>>();
        for (int place = 0; place < reading.Statements.Count; place++)
        {
            if (reading.Statements[place] is { Position: { Stance: Stance.Asserts or Stance.Confirms, Expressed: true } } statement && Words(reading, statement) is { Stems.Count: >= ClaimWords.FewestShared } words)
            {
                foreach (string stem in words.Stems)
                {
                    (asked.TryGetValue(EntityKeys.Number(stem), out var those) ? those : asked[EntityKeys.Number(stem)] = []).Add(said.Count);
                }

                said.Add((first + place, words));
            }
        }

        foreach (var (longest, second, dispute) in Keys(asked.Keys))
        {
            foreach (int one in asked[longest].Intersect(asked.GetValueOrDefault(second) ?? []))
            {
                Note(dispute, said[one].Id, said[one].Words);
            }
        }
    }

    private void Note(long dispute, long statement, ClaimWords words)
    {
        var (matter, claim) = sql.First("SELECT matter, claim FROM dispute WHERE id = $1", row => (row.GetInt64(0), row.GetString(1)), default, dispute);
        if (ClaimWords.Of(claim).IsIn(words))
        {
            sides.AddEcho(matter, statement);
        }
    }

    private List<(long Longest, long Second, long Dispute)> Keys(IEnumerable<long> asked) => sql.All(
        "SELECT k.longest, k.second, k.dispute FROM json_each($1) j CROSS JOIN claim_key k ON k.longest = j.value", row => (row.GetInt64(0), row.GetInt64(1), row.GetInt64(2)), NumberList.Of(asked));

    private static ClaimWords Words(Reading reading, Statement statement) =>
        ClaimWords.Of(string.Join(' ', statement.Attribution.Content.Select(piece => piece.Of(reading.Document.Text).ToString())));
}
