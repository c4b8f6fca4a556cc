using Microsoft.Data.Sqlite;
using Sayso.Ledger.Questions;

namespace Sayso.Ledger.Export;

/// <summary>Walks over every story that was not withdrawn, in the order of the record, a few in memory at a time; what cannot be read is passed over and told.</summary>
internal sealed class StoryWalk(Sql sql, ExportTally tally)
{
    private const int Few = 64;

    public IEnumerable<ExportedStory> All()
    {
        long last = sql.Number("SELECT max(id) FROM document");
        for (var numbers = After(0, last); numbers.Count > 0; numbers = After(numbers[^1], last))
        {
            var shelf = new StoryShelf(sql);
            foreach (long number in numbers)
            {
                tally.StopIfAsked();
                if (Fetch(shelf, number) is { } story)
                {
                    yield return story;
                }
            }
        }
    }

    private List<long> After(long number, long last) => sql.All(
        "SELECT id FROM document WHERE id > $1 AND id <= $2 AND retracted IS NULL AND reading IS NOT NULL ORDER BY id LIMIT $3",
        row => row.GetInt64(0),
        number,
        last,
        Few);

    private ExportedStory? Fetch(StoryShelf shelf, long number)
    {
        try
        {
            return shelf.At(number) is { } story ? new ExportedStory(story, Known(number)) : null;
        }
        catch (LedgerException e)
        {
            tally.Lose(e.Fault);
        }
        catch (SqliteException e)
        {
            tally.Lose(LedgerFaults.BadEntry(number, e.Message.Split('\n')[0]));
        }

        return null;
    }

    private Dictionary<string, (long, string)> Known(long document) => sql.All(
        "SELECT s.local, whole.id, whole.name FROM entity_story s JOIN entity e ON e.id = s.entity JOIN entity whole ON whole.id = coalesce(e.merged, e.id) WHERE s.document = $1",
        row => (Local: row.GetString(0), Number: row.GetInt64(1), Name: row.GetString(2)),
        document).ToDictionary(row => row.Local, row => (row.Number, row.Name), StringComparer.Ordinal);
}
