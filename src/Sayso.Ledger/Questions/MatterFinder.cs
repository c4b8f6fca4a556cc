using System.Globalization;
using Sayso.Claims;
using Sayso.Ledger.Index;

namespace Sayso.Ledger.Questions;

/// <summary>Answers what is in dispute.</summary>
internal sealed class MatterFinder(Sql sql, StoryShelf shelf)
{
    /// <summary>Disputes of one matter beyond this many are not looked at: nobody reads so many sides.</summary>
    private const int MostDisputes = 200;

    private const int MostEchoes = 50;
    private const int WordsOfEcho = 6;

    private readonly StatementFinder _statements = new(sql, shelf);

    /// <summary>Matters, the most recent first; each once, at its newest dispute.</summary>
    public MatterPage Newest(int limit, string? cursor, bool openOnly)
    {
        long below = cursor is null ? long.MaxValue : StatementFinder.Before(cursor);
        var page = new List<Matter>();
        while (true)
        {
            var heads = sql.All(
                "SELECT d.id, d.matter FROM dispute d WHERE d.id < $1 AND NOT EXISTS (SELECT 1 FROM dispute n WHERE n.matter = d.matter AND n.id > d.id) ORDER BY d.id DESC LIMIT $2",
                row => (Id: row.GetInt64(0), Matter: row.GetInt64(1)),
                below,
                limit);
            foreach (var (id, matter) in heads)
            {
                if (page.Count == limit)
                {
                    return new MatterPage(page, below.ToString(CultureInfo.InvariantCulture));
                }

                below = id;
                if (Of(matter) is { } found && (found.IsOpen || !openOnly))
                {
                    page.Add(found);
                }
            }

            if (heads.Count < limit)
            {
                return new MatterPage(page, null);
            }
        }
    }

    /// <summary>A matter by its number; null if there is none.</summary>
    public Matter? Of(long number)
    {
        var disputes = sql.All(
            "SELECT id, document, local, claim FROM dispute WHERE matter = $1 ORDER BY id DESC LIMIT $2",
            row => (Id: row.GetInt64(0), Document: row.GetInt64(1), Local: row.GetString(2), Claim: row.GetString(3)),
            number,
            MostDisputes);
        if (disputes.Count == 0)
        {
            return null;
        }

        var (asserted, denied, upheld) = (new List<StoredStatement>(), new List<StoredStatement>(), new List<StoredStatement>());
        foreach (var dispute in disputes)
        {
            if (shelf.At(dispute.Document) is { } story && story.Reading.Disputes.FirstOrDefault(found => found.Id == dispute.Local) is { } found)
            {
                asserted.AddRange(found.Asserted.Select(id => _statements.InStory(story, story.PlaceOf(id))));
                denied.AddRange(found.Denied.Select(id => _statements.InStory(story, story.PlaceOf(id))));
                upheld.AddRange(found.Upheld.Select(id => _statements.InStory(story, story.PlaceOf(id))));
            }
        }

        var known = asserted.Concat(denied).Concat(upheld).Select(statement => (statement.Story.Number, statement.Statement.Id)).ToHashSet();
        asserted.AddRange(Echoes(disputes[0].Claim).Where(echo => !known.Contains((echo.Story.Number, echo.Statement.Id))));
        int day = StatementId.Day(disputes[0].Id);
        return new Matter(
            number, disputes[0].Claim, day == 0 ? null : DateOnly.FromDayNumber(day), MatterSide.Of(asserted), MatterSide.Of(denied), MatterSide.Of(upheld), IsOpen(asserted, denied));
    }

    /// <summary>Statements of other stories that assert the same, though nobody there disputes it.</summary>
    private IEnumerable<StoredStatement> Echoes(string claim)
    {
        var words = ClaimWords.Of(claim);
        string[] telling = [.. words.Words.OrderByDescending(word => word.Length).Take(WordsOfEcho)];
        if (telling.Length < ClaimWords.FewestShared)
        {
            return [];
        }

        var ids = sql.All(
            $"SELECT s.id FROM words CROSS JOIN statement s ON s.id = {WordsRow.Id} AND s.stance IN ($3, $4) AND s.expressed = 1 WHERE words MATCH $1 ORDER BY words.rowid DESC LIMIT $2",
            row => row.GetInt64(0),
            $"content : ({Match.AllOf(telling.Take(ClaimWords.FewestShared + 1))})",
            MostEchoes,
            (int)Stance.Asserts,
            (int)Stance.Confirms);
        return ids.Select(_statements.At).Where(statement => words.IsSameAs(ClaimWords.Of(statement.Words)));
    }

    /// <summary>A matter is settled once somebody who asserted it has corrected it.</summary>
    private static bool IsOpen(List<StoredStatement> asserted, List<StoredStatement> denied)
    {
        var takenBack = denied.Where(statement => statement.Statement.Position.Stance == Stance.Corrects && statement.Speaker is not null).Select(statement => statement.Speaker).ToHashSet();
        return !asserted.Any(statement => takenBack.Contains(statement.Speaker));
    }
}
