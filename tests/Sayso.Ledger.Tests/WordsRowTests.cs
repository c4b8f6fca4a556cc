using CsCheck;
using Microsoft.Data.Sqlite;
using Sayso.Ledger.Index;
using Sayso.Ledger.Questions;

namespace Sayso.Ledger.Tests;

public class WordsRowTests
{
    private static readonly DateOnly s_day = new(2031, 3, 4);

    private static readonly Gen<long> Ids = Gen.Select(Gen.Int[0, 3_652_058], Gen.OneOf(Gen.Int[0, 3], Gen.Int[65_530, 65_540], Gen.Int[0, (1 << 24) - 1])).Select(pair => StatementId.Of(pair.Item1, pair.Item2));

    [Fact]
    public void A_row_lies_within_a_range_of_ids_exactly_if_its_id_does() => Gen.Select(Ids, Ids, Ids).Sample((id, from, below) =>
    {
        long row = WordsRow.Of(id);
        Assert.Equal(id >= from && id < below, WordsRow.Between(from, below).Any(range => row >= range.From && row < range.Below));
        Assert.Single(WordsRow.Between(0, long.MaxValue), range => row >= range.From && row < range.Below);
    });

    [Fact]
    public void The_database_makes_the_same_id_of_a_row_again()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT {WordsRow.Id} FROM (SELECT $1 AS rowid) words";
        var row = command.Parameters.AddWithValue("$1", 0L);
        Ids.Sample(
            id =>
            {
                row.Value = WordsRow.Of(id);
                Assert.Equal(id, command.ExecuteScalar());
            },
            threads: 1);
    }

    [Fact]
    public void On_a_day_with_more_statements_than_the_first_range_holds_all_are_found_newest_first()
    {
        using var shelf = new Shelf();
        shelf.Add(Tales.Bridge, published: s_day.AddDays(-1));
        shelf.Add(Tales.Ferry, published: s_day);
        using (var sql = LedgerFile.OpenForWriting(shelf.File, LedgerFile.Newest, out _))
        {
            // As if so many had been there: the next story of the day begins three places before the end of the first range.
            sql.Run("INSERT INTO spent (id) VALUES ($1)", StatementId.Of(s_day.DayNumber, 65_532));
        }

        shelf.Add(Tales.Bridge.Replace("Harrow", "Sandholm", StringComparison.Ordinal), published: s_day);
        shelf.Add(Tales.BridgeLater, published: s_day.AddDays(1));
        var all = shelf.Ledger.Find(new StatementQuery { Limit = 1000 }).Statements;
        Assert.Equal(3, all.Select(said => said.Story.Reading.Document.Published).Distinct().Count());
        Assert.Equal(all.Select(Name), Pages(shelf, null));
        string[] cracks = [.. all.Where(said => said.Words.Contains("cracks", StringComparison.Ordinal)).Select(Name)];
        Assert.True(cracks.Length > 5);
        Assert.Equal(cracks, Pages(shelf, "cracks"));
        Assert.All(shelf.Ledger.Find(new StatementQuery { Words = "cracks", From = s_day, To = s_day }).Statements, said => Assert.Equal(s_day, said.Story.Reading.Document.Published));

        long number = all.First(said => said.Story.Reading.Document.Text.Contains("Sandholm", StringComparison.Ordinal)).Story.Number;
        shelf.Ledger.Retract(number);
        Assert.DoesNotContain(shelf.Ledger.Find(new StatementQuery { Words = "cracks" }).Statements, said => said.Story.Number == number);
    }

    private static List<string> Pages(Shelf shelf, string? words)
    {
        var names = new List<string>();
        for (string? cursor = null, next = ""; next is not null; cursor = next)
        {
            var page = shelf.Ledger.Find(new StatementQuery { Words = words, Limit = 2, Cursor = cursor });
            names.AddRange(page.Statements.Select(Name));
            next = page.Next;
        }

        return names;
    }

    private static string Name(StoredStatement said) => $"{said.Story.Id} {said.Statement.Id}";
}
