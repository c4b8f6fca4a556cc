using Sayso.Claims;
using Sayso.Ledger.Questions;
using Sayso.Sources;

namespace Sayso.Ledger.Tests;

/// <summary>What is new, and what there is most of.</summary>
public class NewsTests
{
    private static readonly DateOnly s_day = new(2031, 3, 4);

    [Fact]
    public void The_newest_day_comes_first_and_pages_join_without_a_gap()
    {
        using var shelf = new Shelf();
        shelf.Add(Tales.Bridge, published: s_day);
        shelf.Add(Tales.Ferry);
        shelf.Add(Tales.BridgeLater, published: s_day.AddDays(2));
        var all = shelf.Ledger.Newest();
        Assert.Null(all.Next);
        Assert.Equal([Tales.BridgeLater, Tales.Bridge, Tales.Ferry], all.Stories.Select(listed => listed.Story.Reading.Document.Text));
        var paged = new List<string>();
        string? cursor = null;
        do
        {
            var page = shelf.Ledger.Newest(1, cursor);
            paged.AddRange(page.Stories.Select(listed => listed.Story.Id));
            cursor = page.Next;
        }
        while (cursor is not null);
        Assert.Equal(all.Stories.Select(listed => listed.Story.Id), paged);
        Assert.Equal(s_day.AddDays(2), shelf.Ledger.LastDay);
    }

    [Fact]
    public void Of_copies_the_newest_stands_for_all_until_it_is_withdrawn()
    {
        using var shelf = new Shelf();
        shelf.Add(Tales.Bridge, "Harrow Courier", published: s_day);
        shelf.Add(Tales.Bridge + "\n", "Sandholm Times", published: s_day.AddDays(1));
        var listed = Assert.Single(shelf.Ledger.Newest().Stories);
        Assert.Equal((s_day.AddDays(1), 1), (listed.Story.Reading.Document.Published, listed.Others));
        shelf.Ledger.Retract(listed.Story.Number);
        listed = Assert.Single(shelf.Ledger.Newest().Stories);
        Assert.Equal((s_day, 0), (listed.Story.Reading.Document.Published, listed.Others));
    }

    [Theory]
    [InlineData("")]
    [InlineData("12")]
    [InlineData("-1-2")]
    [InlineData("99999999999-1")]
    public void What_is_no_cursor_is_refused(string cursor)
    {
        using var shelf = new Shelf();
        Assert.Equal("SAYSO5014", Assert.Throws<LedgerException>(() => shelf.Ledger.Newest(5, cursor)).Fault.Code);
    }

    [Fact]
    public void Whoever_is_quoted_in_most_independent_stories_of_the_days_is_first()
    {
        using var shelf = new Shelf();
        shelf.Add(Tales.Bridge, published: s_day);
        shelf.Add(Tales.Bridge + "\n", published: s_day);
        shelf.Add(Tales.BridgeLater, published: s_day.AddDays(2));
        shelf.Add(Tales.Ferry, published: s_day.AddDays(3));
        var week = shelf.Ledger.MostQuoted(s_day, s_day.AddDays(6));
        Assert.False(week.IsCutOff);
        Assert.Equal("Ilse Brandt", week.Figures[0].Name);
        Assert.True(week.Figures[0].IndependentStories < week.Figures[0].Statements);
        Assert.Equal(shelf.Ledger.Named("Brandt")[0].Statements, week.Figures[0].Statements);
        Assert.DoesNotContain(shelf.Ledger.MostQuoted(s_day, s_day.AddDays(2)).Figures, figure => figure.Name.Contains("Norland", StringComparison.Ordinal));
        Assert.Empty(shelf.Ledger.MostQuoted(s_day.AddDays(4), s_day.AddDays(6)).Figures);
        Assert.Single(shelf.Ledger.MostQuoted(s_day, s_day.AddDays(6), 1).Figures);
    }

    [Fact]
    public void Facets_count_each_of_the_statements_that_are_found()
    {
        using var shelf = new Shelf();
        shelf.Add(Tales.Bridge, "Harrow Courier", published: s_day);
        shelf.Add(Tales.Bridge, "Sandholm Times", published: s_day);
        shelf.Add(Tales.Ferry, "Harrow Courier");
        foreach (var query in (StatementQuery[])[new(), new() { Words = "cracks", Limit = 1 }, new() { Outlet = "Sandholm" }, new() { Words = "unheard" }])
        {
            var found = shelf.Ledger.Find(query with { Limit = 1000 }).Statements;
            var facets = shelf.Ledger.Facets(query);
            Assert.False(facets.IsCutOff);
            Assert.Equal(found.Count, facets.Statements);
            Assert.Equal(found.Count, facets.Kinds.Sum(kind => kind.Statements));
            Assert.All(facets.Kinds, kind => Assert.Equal(found.Count(said => said.Statement.Provenance.Kind == kind.Kind), kind.Statements));
            Assert.All(facets.Stances, stance => Assert.Equal(found.Count(said => said.Statement.Position.Stance == stance.Stance), stance.Statements));
            Assert.All(facets.Speakers, speaker => Assert.Equal(found.Count(said => said.Speaker == speaker.Number), speaker.Statements));
            Assert.All(facets.Outlets, outlet => Assert.Equal(found.Count(said => said.Story.Publications.Any(publication => publication.Outlet == outlet.Name)), outlet.Statements));
            Assert.All(facets.Months, month => Assert.Equal(found.Count(said => said.Story.Reading.Document.Published is { } day && month.Month == new DateOnly(day.Year, day.Month, 1)), month.Month is null ? 0 : month.Statements));
        }

        Assert.Contains((Stance.Denies, 1), shelf.Ledger.Facets(new StatementQuery { Words = "cracks" }).Stances);
        Assert.Contains(shelf.Ledger.Facets(new StatementQuery()).Kinds, kind => kind.Kind == SourceKind.Person);
    }

    [Fact]
    public void What_came_after_an_entry_is_told_once()
    {
        using var shelf = new Shelf();
        Assert.Equal((0, 0), (shelf.Ledger.LastEntry, shelf.Ledger.Since(0).Next));
        shelf.Add(Tales.Ferry);
        shelf.Add(Tales.Bridge);
        var all = shelf.Ledger.Since(0);
        Assert.Equal([Tales.Ferry, Tales.Bridge], all.Stories.Select(story => story.Reading.Document.Text));
        Assert.Equal(shelf.Ledger.Disputes().Matters.Select(matter => (matter.Number, matter.Claim)), all.Matters.Select(matter => (matter.Number, matter.Claim)));
        Assert.Equal(shelf.Ledger.LastEntry, all.Next);
        Assert.Empty(shelf.Ledger.Since(all.Next).Stories);

        shelf.Add("Winter is hard. “The council had known of the cracks for years,” said Paula Reeve, an engineer. But Mayor Ilse Brandt denied that the council had known of the cracks for years.");
        Assert.Single(shelf.Ledger.Since(all.Next).Stories);
        Assert.Empty(shelf.Ledger.Since(all.Next).Matters);

        var first = shelf.Ledger.Since(0, 1);
        Assert.Equal(Tales.Ferry, Assert.Single(first.Stories).Reading.Document.Text);
        Assert.Equal(Tales.Bridge, Assert.Single(shelf.Ledger.Since(first.Next, 1).Stories).Reading.Document.Text);
        shelf.Ledger.Retract(all.Stories[0].Number);
        Assert.True(shelf.Ledger.LastEntry > all.Last);
    }
}
