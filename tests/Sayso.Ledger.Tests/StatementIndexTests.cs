using CsCheck;
using Microsoft.Data.Sqlite;
using Sayso.Attributions;
using Sayso.Claims;
using Sayso.Ledger.Questions;
using Sayso.Sources;

namespace Sayso.Ledger.Tests;

/// <summary>The index of statements' words holds what the record says, no more and no less, whatever came in between.</summary>
public class StatementIndexTests
{
    private const string Posts = """
        Norland Lines will run two ferries in March, the company said in a statement on Friday.

        “It is not true that we are closing,” said Tom Arkwright, a spokesman. Two people familiar with the plans doubted that the boats would be ready.

        According to a report, the pier is sound. Mayor Ilse Brandt believes that it will hold. “We urge everyone to wait,” she wrote on Twitter.
        """;

    private static readonly DateOnly s_day = new(2031, 3, 4);

    [Fact]
    public void A_withdrawn_story_leaves_no_word_behind()
    {
        using var shelf = new Shelf();
        shelf.Add(Tales.Bridge, "Harrow Courier", published: s_day);
        Assert.NotEmpty(Words(shelf));
        shelf.Add(Tales.Bridge, "The Northern Post", published: s_day);
        shelf.Ledger.Retract(shelf.Ledger.Stories().Single().Number);
        Assert.Empty(Words(shelf));
    }

    [Fact]
    public void Whatever_happened_the_words_are_those_of_an_index_made_anew() => Gen.Int[0, 5].Select(Gen.Int[0, 2]).List[1, 12].Sample(
        steps =>
        {
            using var shelf = new Shelf();
            var withdrawn = new Dictionary<long, long>();
            foreach (var (kind, which) in steps)
            {
                Step(shelf, withdrawn, kind, which);
            }

            string[] words = Words(shelf), answer = Everything(shelf);
            shelf.Ledger.Rebuild();
            Assert.Equal(Words(shelf), words);
            Assert.Equal(Everything(shelf), answer);
            Assert.Empty(shelf.Ledger.Verify());
        },
        iter: 20,
        threads: 1);

    [Fact]
    public void A_story_whose_reading_is_damaged_can_still_be_withdrawn_and_no_other_is_found_in_its_place()
    {
        using var shelf = new Shelf();
        shelf.Add(Tales.Bridge, published: s_day);
        long number = shelf.Ledger.Stories().Single().Number;
        shelf.Close();
        using (var other = new SqliteConnection($"Data Source={shelf.File};Pooling=False"))
        {
            other.Open();
            new SqliteCommand("DROP TRIGGER entry_is_never_changed; UPDATE entry SET body = x'07' WHERE kind = 3", other).ExecuteNonQuery();
        }

        shelf.Ledger.Retract(number);
        shelf.Add(Tales.Ferry, published: s_day);
        Assert.Empty(shelf.Ledger.Find(new StatementQuery { Words = "cracks" }).Statements);
        Assert.NotEmpty(shelf.Ledger.Find(new StatementQuery { Words = "work" }).Statements);
        Assert.All(shelf.Ledger.Find(new StatementQuery()).Statements, said => Assert.Equal(Tales.Ferry, said.Story.Reading.Document.Text));
    }

    /// <summary>What is common is asked of rows and what is seldom of the words, and nobody should notice.</summary>
    [Fact]
    public void Every_facet_parts_what_is_from_what_is_not()
    {
        using var shelf = new Shelf();
        foreach (string story in (string[])[Posts, Tales.Bridge, Tales.Ferry])
        {
            shelf.Add(story, published: s_day);
        }

        var all = shelf.Ledger.Find(new StatementQuery { Limit = 1000 }).Statements;
        Assert.True(all.Select(said => said.Statement.Position.Stance).Distinct().Count() > 2);
        Assert.True(all.Select(said => said.Statement.Provenance.Kind).Distinct().Count() > 2);
        Assert.True(all.Select(said => said.Statement.Provenance.Channel).Distinct().Count() > 1);
        foreach (string? words in (string?[])[null, "the"])
        {
            var asked = new StatementQuery { Words = words, Limit = 1000 };
            var among = shelf.Ledger.Find(asked).Statements;
            Same(asked with { ExpressedOnly = true }, said => said.Position.Expressed);
            foreach (var kind in Enum.GetValues<SourceKind>())
            {
                Same(asked with { Kind = kind }, said => said.Provenance.Kind == kind);
            }

            foreach (var stance in Enum.GetValues<Stance>())
            {
                Same(asked with { Stance = stance }, said => said.Position.Stance == stance);
                Same(asked with { Stance = stance, Kind = SourceKind.Person, ExpressedOnly = true }, said => said.Position is { Expressed: true } && said.Position.Stance == stance && said.Provenance.Kind == SourceKind.Person);
            }

            foreach (var channel in Enum.GetValues<Channel>())
            {
                Same(asked with { Channel = channel }, said => said.Provenance.Channel == channel);
            }

            foreach (var type in Enum.GetValues<AttributionType>())
            {
                Same(asked with { Type = type }, said => said.Attribution.Type == type);
            }

            void Same(StatementQuery query, Predicate<Statement> holds) => Assert.Equal(
                among.Where(said => holds(said.Statement)).Select(Name), shelf.Ledger.Find(query).Statements.Select(Name));
        }
    }

    private static void Step(Shelf shelf, Dictionary<long, long> withdrawn, int kind, int which)
    {
        string tale = ((string[])[Tales.Bridge, Tales.BridgeLater, Tales.Ferry])[which];
        if (kind < 4)
        {
            shelf.Add(tale, ((string?[])["Harrow Courier", "The Northern Post", "Sandholm Times", null])[kind], published: kind == 3 ? null : s_day.AddDays(-kind));
            return;
        }

        foreach (var story in shelf.Ledger.Stories().Where(story => kind == 4 && story.Reading.Document.Text == tale).ToList())
        {
            withdrawn[story.Number] = shelf.Ledger.Retract(story.Number);
        }

        if (kind == 5 && withdrawn.Count > 0)
        {
            var (story, entry) = withdrawn.First();
            withdrawn.Remove(story);
            shelf.Ledger.Undo(entry);
        }
    }

    private static string Name(StoredStatement said) => $"{said.Story.Id} {said.Statement.Id}";

    private static string[] Everything(Shelf shelf) => [.. shelf.Ledger.Find(new StatementQuery { Limit = StatementQuery.MostLimit }).Statements.Select(said => $"{Name(said)} {said.Speaker}: {said.Words}")];

    /// <summary>Every word in the index, with its statement, its column and its place there.</summary>
    private static string[] Words(Shelf shelf)
    {
        using var sql = LedgerFile.OpenForWriting(shelf.File, LedgerFile.Newest, out _);
        sql.Run("CREATE VIRTUAL TABLE temp.instances USING fts5vocab('main', 'words', 'instance')");
        return [.. sql.All("SELECT term, doc, col, offset FROM temp.instances ORDER BY term, doc, col, offset", row => $"{row.GetString(0)} {row.GetInt64(1)} {row.GetString(2)} {row.GetInt64(3)}")];
    }
}
