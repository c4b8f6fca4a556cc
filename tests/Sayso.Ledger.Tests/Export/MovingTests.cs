using System.Text;
using System.Text.Json;
using Sayso.Exchange;
using Sayso.Ledger.Questions;

namespace Sayso.Ledger.Tests.Export;

public class MovingTests
{
    [Fact]
    public void A_ledger_that_was_moved_exports_the_same_bytes_but_for_times()
    {
        using var old = Exports.Everything();
        using var moved = new Shelf();
        string lines = Exports.Text(old.Ledger, "jsonl");
        var outcome = Exports.Import(moved.Ledger, lines);
        Assert.True(outcome.Success, string.Join('\n', outcome.LeftOut));
        Assert.Equal((4, 2, 6), (outcome.Stories, outcome.Changes, outcome.Decisions));
        Assert.Equal(Exports.WithoutTimes(lines), Exports.WithoutTimes(Exports.Text(moved.Ledger, "jsonl")));
        Assert.Empty(moved.Ledger.Verify());
    }

    [Fact]
    public void A_ledger_that_was_moved_answers_the_same()
    {
        using var old = Exports.Everything();
        using var moved = new Shelf();
        Exports.Import(moved.Ledger, Exports.Text(old.Ledger, "jsonl"));
        Assert.Equal(Answers(old.Ledger), Answers(moved.Ledger));
        Assert.NotEmpty(Answers(moved.Ledger));
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("parquet")]
    [InlineData("web-annotation")]
    [InlineData("json-ld")]
    public void A_ledger_that_was_moved_exports_the_same_in_every_format(string format)
    {
        using var old = Exports.Everything();
        using var moved = new Shelf();
        Exports.Import(moved.Ledger, Exports.Text(old.Ledger, "jsonl"));
        Assert.Equal(Exports.Bytes(old.Ledger, format), Exports.Bytes(moved.Ledger, format));
        Assert.Equal(Exports.Bytes(old.Ledger, format), Exports.Bytes(old.Ledger, format));
    }

    [Fact]
    public void Importing_twice_changes_nothing()
    {
        using var old = Exports.Everything();
        using var moved = new Shelf();
        string lines = Exports.Text(old.Ledger, "jsonl");
        Exports.Import(moved.Ledger, lines);
        long entries = moved.Ledger.Figures().Entries;
        var again = Exports.Import(moved.Ledger, lines);
        Assert.True(again.Success, string.Join('\n', again.LeftOut));
        Assert.Equal((0, 0, 0, 12), (again.Stories, again.Changes, again.Decisions, again.Known));
        Assert.Equal(entries, moved.Ledger.Figures().Entries);
        Assert.Equal(0, Exports.Import(old.Ledger, lines).Changes);
    }

    [Fact]
    public void What_a_reading_knows_of_mentions_and_entities_is_moved_too()
    {
        using var old = Exports.Everything();
        using var moved = new Shelf();
        Exports.Import(moved.Ledger, Exports.Text(old.Ledger, "jsonl"));
        var before = old.Ledger.Stories().SelectMany(story => story.Reading.Entities).Select(entity => JsonSerializer.Serialize(entity)).ToList();
        Assert.Contains(before, entity => entity.Contains("\"Gender\":2", StringComparison.Ordinal) || entity.Contains("\"Gender\":1", StringComparison.Ordinal));
        Assert.Equal(before, moved.Ledger.Stories().SelectMany(story => story.Reading.Entities).Select(entity => JsonSerializer.Serialize(entity)));
    }

    [Fact]
    public void A_text_with_half_a_surrogate_pair_comes_back_unaltered()
    {
        using var old = new Shelf();
        using var moved = new Shelf();
        old.Add(Exports.Hostile);
        Assert.True(Exports.Import(moved.Ledger, Exports.Text(old.Ledger, "jsonl")).Success);
        Assert.Equal(Exports.Hostile, moved.Ledger.Stories().Single().Reading.Document.Text);
    }

    [Fact]
    public void The_reading_on_a_line_is_a_reading_that_anybody_may_read_alone()
    {
        using var old = new Shelf();
        old.Add(Tales.Bridge, "Harrow Courier");
        using var line = JsonDocument.Parse(Exports.Text(old.Ledger, "jsonl"));
        var result = ReadingJson.Read(Encoding.UTF8.GetBytes(line.RootElement.GetProperty("reading").GetRawText()), Tales.Bridge);
        Assert.True(result.Success);
        Assert.Equal("Harrow Courier", result.Reading.Document.Outlet);
    }

    [Fact]
    public void Two_ledgers_become_one()
    {
        using var one = new Shelf();
        using var other = new Shelf();
        one.Add(Tales.Bridge, "Harrow Courier");
        other.Add(Tales.Bridge, "The Northern Post");
        other.Add(Tales.Ferry);
        var outcome = Exports.Import(one.Ledger, Exports.Text(other.Ledger, "jsonl"));
        Assert.Equal((1, 1), (outcome.Stories, outcome.Changes));
        Assert.Equal(2, one.Ledger.Stories().First().Publications.Count);
        Assert.Empty(one.Ledger.Verify());
    }

    /// <summary>What can be asked and what is answered. An entity named by half of a surrogate pair is named by U+FFFD once it was moved, and shown so before.</summary>
    private static List<string> Answers(StoryLedger ledger) => [.. All(ledger).Select(answer => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(answer)))];

    private static List<string> All(StoryLedger ledger)
    {
        var found = ledger.Find(new StatementQuery { Limit = StatementQuery.MostLimit }).Statements;
        var matters = ledger.Disputes(openOnly: false).Matters;
        return
        [
            .. found.Select(said => $"{said.Story.Id} {said.Story.Family} {said.Story.Story} {said.Story.Engine} {said.Statement} {said.Speaker} {said.Who}: {said.Words}"),
            .. matters.Select(matter => $"{matter.Number} {matter.Claim} {matter.Asserted.Statements.Count} {matter.Denied.Statements.Count}"),
            .. found.Select(said => said.Speaker).OfType<long>().Distinct().Select(speaker => $"{ledger.Named(speaker)}"),
        ];
    }
}
