using Sayso.Claims;
using Sayso.Ledger.Questions;

namespace Sayso.Ledger.Tests;

public class AppendingTests
{
    [Fact]
    public void What_was_added_is_found_by_its_words()
    {
        using var shelf = new Shelf();
        Assert.Equal(Appended.Added, shelf.Add(Tales.Bridge, "Harrow Courier", published: new DateOnly(2031, 3, 4)));
        var found = shelf.Ledger.Find(new StatementQuery { Words = "crack piers" });
        var said = Assert.Single(found.Statements);
        Assert.Contains("cracks in two of the piers", said.Words, StringComparison.Ordinal);
        Assert.Equal("Ilse Brandt", said.Who);
        Assert.NotNull(said.Speaker);
        Assert.Null(found.Next);
    }

    [Fact]
    public void A_story_added_twice_changes_nothing()
    {
        using var shelf = new Shelf();
        shelf.Add(Tales.Bridge, "Harrow Courier");
        var before = shelf.Ledger.Figures();
        Assert.Equal(Appended.Known, shelf.Add(Tales.Bridge, "harrow courier"));
        Assert.Equal(before.Entries, shelf.Ledger.Figures().Entries);
    }

    [Fact]
    public void The_same_text_elsewhere_is_one_story_published_twice()
    {
        using var shelf = new Shelf();
        shelf.Add(Tales.Bridge, "Harrow Courier");
        Assert.Equal(Appended.Republished, shelf.Add(Tales.Bridge, "The Northern Post"));
        Assert.Equal(1, shelf.Ledger.Figures().Stories);
        Assert.NotEmpty(shelf.Ledger.Find(new StatementQuery { Outlet = "northern" }).Statements);
        Assert.NotEmpty(shelf.Ledger.Find(new StatementQuery { Outlet = "Courier" }).Statements);
    }

    [Fact]
    public void Everything_is_there_after_closing_and_opening()
    {
        using var shelf = new Shelf();
        shelf.Add(Tales.Bridge);
        shelf.Add(Tales.Ferry);
        shelf.Close();
        Assert.Equal(2, shelf.Ledger.Figures().Stories);
        Assert.Equal("Tom Arkwright", Assert.Single(shelf.Ledger.Find(new StatementQuery { Words = "\"get to work\"" }).Statements).Who);
        Assert.Empty(shelf.Ledger.Verify());
    }

    [Fact]
    public void What_is_made_anew_from_the_record_is_what_was_there()
    {
        using var shelf = new Shelf();
        shelf.Add(Tales.Bridge, published: new DateOnly(2031, 3, 4));
        shelf.Add(Tales.BridgeLater, published: new DateOnly(2031, 3, 6));
        shelf.Add(Tales.Ferry, published: new DateOnly(2031, 3, 5));
        string[] before = Everything(shelf);
        shelf.Ledger.Rebuild();
        Assert.Equal(before, Everything(shelf));
        Assert.Empty(shelf.Ledger.Verify());
    }

    [Fact]
    public void The_newest_come_first_and_pages_go_on_where_the_last_ended()
    {
        using var shelf = new Shelf();
        shelf.Add(Tales.BridgeLater, published: new DateOnly(2031, 3, 6));
        shelf.Add(Tales.Bridge, published: new DateOnly(2031, 3, 4));
        shelf.Add(Tales.Ferry, published: new DateOnly(2031, 3, 5));
        var days = new List<DateOnly?>();
        string? cursor = null;
        do
        {
            var page = shelf.Ledger.Find(new StatementQuery { Limit = 2, Cursor = cursor });
            days.AddRange(page.Statements.Select(statement => statement.Story.Reading.Document.Published));
            cursor = page.Next;
        }
        while (cursor is not null);
        Assert.Equal(shelf.Ledger.Figures().Statements, days.Count);
        Assert.Equal(days.OrderDescending(), days);
        Assert.Equal(3, days.Distinct().Count());
    }

    [Fact]
    public void A_dispute_has_both_sides()
    {
        using var shelf = new Shelf();
        shelf.Add(Tales.Bridge);
        var matter = Assert.Single(shelf.Ledger.Disputes().Matters);
        Assert.Contains("known of the cracks", matter.Claim, StringComparison.Ordinal);
        Assert.Equal(Stance.Denies, Assert.Single(matter.Denied.Statements).Statement.Position.Stance);
        Assert.Equal(1, matter.Asserted.IndependentStories);
    }

    [Fact]
    public void A_withdrawn_story_is_found_no_more_until_that_is_undone()
    {
        using var shelf = new Shelf();
        shelf.Add(Tales.Ferry);
        var story = shelf.Ledger.Stories().Single();
        long entry = shelf.Ledger.Retract(story.Number, "invented", "desk");
        Assert.Empty(shelf.Ledger.Find(new StatementQuery { Words = "sailings" }).Statements);
        Assert.Equal(Appended.Known, shelf.Add(Tales.Ferry));
        shelf.Ledger.Undo(entry);
        Assert.NotEmpty(shelf.Ledger.Find(new StatementQuery { Words = "sailings" }).Statements);
        Assert.Empty(shelf.Ledger.Verify());
    }

    private static string[] Everything(Shelf shelf) =>
        [.. shelf.Ledger.Find(new StatementQuery { Limit = StatementQuery.MostLimit }).Statements.Select(s => $"{s.Story.Id} {s.Story.Family} {s.Story.Story} {s.Statement.Id} {s.Speaker} {s.Who}: {s.Words}")];
}
