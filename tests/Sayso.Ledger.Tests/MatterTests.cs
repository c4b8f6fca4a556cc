using Sayso.Ledger.Questions;

namespace Sayso.Ledger.Tests;

/// <summary>A claim in dispute is gathered from all stories: those that have it in dispute, and those that only assert it.</summary>
public class MatterTests
{
    private const string Echo = "Winter came early to Harrow. The council had known of the cracks in the bridge for years, said Paula Reeve, an engineer, on Friday.";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Whoever_asserts_it_where_nobody_disputes_it_is_on_its_side_whichever_story_comes_first(bool isEchoFirst)
    {
        using var shelf = new Shelf();
        foreach (string story in isEchoFirst ? (string[])[Echo, Tales.Ferry, Tales.Bridge] : [Tales.Bridge, Tales.Ferry, Echo])
        {
            shelf.Add(story);
        }

        var asserted = Assert.Single(shelf.Ledger.Disputes().Matters).Asserted;
        Assert.Equal("Paula Reeve", Assert.Single(asserted.Statements, statement => statement.Story.Reading.Document.Text == Echo).Who);
        Assert.Equal(2, asserted.IndependentStories);
    }

    [Fact]
    public void Whoever_has_its_words_far_apart_says_something_else()
    {
        using var shelf = new Shelf();
        shelf.Add(Tales.Bridge);
        shelf.Add("The council met in spring, spoke of schools, rents, wages, ferries, harbour dues and winter roads, and known cracks in a bridge were years away, said Paula Reeve, an engineer, on Friday.");
        Assert.Equal(1, Assert.Single(shelf.Ledger.Disputes().Matters).Asserted.IndependentStories);
    }

    [Fact]
    public void An_echo_goes_and_comes_back_with_its_story()
    {
        using var shelf = new Shelf();
        shelf.Add(Tales.Bridge);
        shelf.Add(Echo);
        long entry = shelf.Ledger.Retract(shelf.Ledger.Stories().Last().Number, "invented", "desk");
        Assert.Equal(1, Assert.Single(shelf.Ledger.Disputes().Matters).Asserted.IndependentStories);
        shelf.Ledger.Undo(entry);
        Assert.Equal(2, Assert.Single(shelf.Ledger.Disputes().Matters).Asserted.IndependentStories);
        Assert.Empty(shelf.Ledger.Verify());
    }

    [Fact]
    public void A_matter_goes_and_comes_back_with_the_only_story_that_disputes_it()
    {
        using var shelf = new Shelf();
        shelf.Add(Tales.Bridge);
        shelf.Add(Echo);
        long entry = shelf.Ledger.Retract(shelf.Ledger.Stories().First().Number, "invented", "desk");
        Assert.Empty(shelf.Ledger.Disputes().Matters);
        Assert.Empty(shelf.Ledger.Verify());
        shelf.Ledger.Undo(entry);
        Assert.Equal(2, Assert.Single(shelf.Ledger.Disputes().Matters).Asserted.IndependentStories);
    }

    [Fact]
    public void Its_sides_made_anew_from_the_record_are_those_that_were_there()
    {
        using var shelf = new Shelf();
        shelf.Add(Echo, published: new DateOnly(2031, 3, 3));
        shelf.Add(Tales.Bridge, published: new DateOnly(2031, 3, 4));
        shelf.Add(Again(1), published: new DateOnly(2031, 3, 2));
        shelf.Add(Again(2), "Harrow Courier");
        shelf.Ledger.Undo(shelf.Ledger.Retract(shelf.Ledger.Stories().Last().Number));
        shelf.Add(Again(2), "The Northern Post");
        string[] before = Everything(shelf.Ledger);
        Assert.NotEmpty(before);
        shelf.Ledger.Rebuild();
        Assert.Equal(before, Everything(shelf.Ledger));
        Assert.Empty(shelf.Ledger.Verify());
    }

    [Fact]
    public void A_page_shows_the_newest_of_a_side_and_counts_them_all()
    {
        using var shelf = new Shelf();
        shelf.Add(Tales.Bridge, published: new DateOnly(2031, 3, 4));
        for (int day = 1; day <= 15; day++)
        {
            shelf.Add(Again(day), published: new DateOnly(2031, 4, day));
        }

        var onPage = Assert.Single(shelf.Ledger.Disputes().Matters);
        var alone = shelf.Ledger.Dispute(onPage.Number)!;
        Assert.Equal(12, onPage.Asserted.Statements.Count);
        Assert.Equal(16, alone.Asserted.Statements.Count);
        Assert.Equal((16, 16), (onPage.Asserted.IndependentStories, alone.Asserted.IndependentStories));
        Assert.Equal((16, 16), (onPage.Asserted.Count, alone.Asserted.Count));
        Assert.Equal(Tales.Bridge, alone.Asserted.Statements[0].Story.Reading.Document.Text);
        Assert.Equal(new DateOnly(2031, 4, 15), alone.Asserted.Statements[1].Story.Reading.Document.Published);
    }

    [Fact]
    public void A_side_without_its_statement_is_found_out_and_made_anew()
    {
        using var shelf = new Shelf();
        shelf.Add(Tales.Bridge);
        shelf.Close();
        using (var sql = LedgerFile.OpenForWriting(shelf.File, LedgerFile.Newest, out _))
        {
            sql.Run("UPDATE matter_side SET statement = statement + 1000");
        }

        Assert.Contains(shelf.Ledger.Verify(), fault => fault.Code == "SAYSO5011");
        shelf.Ledger.Rebuild();
        Assert.Empty(shelf.Ledger.Verify());
    }

    /// <summary>A story that has the claim in other words, and shares little else with its like.</summary>
    private static string Again(int number)
    {
        string[] places = ["mill", "quay", "school", "tower", "market", "chapel", "station", "lock", "garden", "theatre", "library", "stadium", "bakery", "harbour", "foundry"];
        string place = places[number - 1];
        return $"Neighbours of the {place} met late on Sunday evening to plan their {place} fair. The council had known of the cracks for years, a {place} keeper said. The {place} stays open.";
    }

    private static string[] Everything(StoryLedger ledger) =>
    [
        .. ledger.Disputes(openOnly: false).Matters.SelectMany(matter => (string[])[matter.Claim, .. Side(matter.Asserted), .. Side(matter.Denied), .. Side(matter.Upheld)]),
    ];

    private static IEnumerable<string> Side(MatterSide side) => side.Statements.Select(statement => $"{side.IndependentStories} {statement.Story.Id} {statement.Statement.Id}: {statement.Words}");
}
