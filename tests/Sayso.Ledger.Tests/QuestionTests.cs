using Sayso.Attributions;
using Sayso.Claims;
using Sayso.Ledger.Checking;
using Sayso.Ledger.Questions;
using Sayso.Sources;

namespace Sayso.Ledger.Tests;

public class QuestionTests
{
    [Fact]
    public void A_quotation_is_exact_near_or_not_on_record()
    {
        using var shelf = new Shelf();
        shelf.Add(Tales.Bridge);
        shelf.Add(Tales.Ferry);
        Assert.Equal(CheckVerdict.Exact, Check(shelf, "“we found cracks in two of the piers”").Verdict);
        Assert.Equal(CheckVerdict.Exact, Check(shelf, "We found cracks … of the piers", "Brandt").Verdict);
        var near = Check(shelf, "We found no cracks in two of the piers");
        Assert.Equal(CheckVerdict.Near, near.Verdict);
        Assert.True(near.Passages[0].Passage.ChangesMeaning);
        Assert.Equal("Ilse Brandt", near.Passages[0].Statements[0].Who);
        Assert.Equal(CheckVerdict.NotOnRecord, Check(shelf, "The tunnel will open on Monday").Verdict);
    }

    [Fact]
    public void What_somebody_else_said_is_told_apart()
    {
        using var shelf = new Shelf();
        shelf.Add(Tales.Ferry);
        var answer = Check(shelf, "People need to get to work", "Ilse Brandt");
        Assert.Equal(CheckVerdict.NotOnRecord, answer.Verdict);
        Assert.Equal("Tom Arkwright", Assert.Single(answer.ByOthers).Statements[0].Who);
    }

    [Fact]
    public void A_person_is_one_across_stories()
    {
        using var shelf = new Shelf();
        shelf.Add(Tales.Bridge, published: new DateOnly(2031, 3, 4));
        shelf.Add(Tales.BridgeLater, published: new DateOnly(2031, 3, 6));
        var figure = Assert.Single(shelf.Ledger.Named("Brandt"));
        Assert.Equal("Ilse Brandt", figure.Name);
        Assert.Equal(2, figure.Stories);
        Assert.Equal([new DateOnly(2031, 3, 4), new DateOnly(2031, 3, 6)], shelf.Ledger.Activity(figure.Number).Select(day => day.Day!.Value));
        var said = shelf.Ledger.Find(new StatementQuery { Entity = figure.Number }).Statements;
        Assert.Equal(figure.Statements, said.Count);
        Assert.Contains(shelf.Ledger.Contests(said), contest => contest.Against.Count > 0);
    }

    [Fact]
    public void Whoever_has_the_initials_alone_does_not_bear_the_name()
    {
        using var shelf = new Shelf();
        shelf.Add("The lamp will stay lit until May, the Norland Harbour Commission said on Friday. “People need it,” said Nora Hale Cole, an engineer. The Norland Harbour Commission met twice.");
        Assert.Equal("Norland Harbour Commission", Assert.Single(shelf.Ledger.Named("NHC")).Name);
        Assert.Equal("Nora Hale Cole", Assert.Single(shelf.Ledger.Named("Nora Hale Cole")).Name);
    }

    [Fact]
    public void Versions_of_a_story_share_its_address()
    {
        using var shelf = new Shelf();
        shelf.Add(Tales.Bridge, url: "https://courier.example/bridge");
        shelf.Add(Tales.BridgeLater, url: "https://courier.example/bridge");
        var versions = shelf.Ledger.Versions("https://courier.example/bridge");
        Assert.Equal([Tales.Bridge, Tales.BridgeLater], versions.Select(version => version.Reading.Document.Text));
        Assert.Equal(1, shelf.Ledger.Figures().IndependentStories);
    }

    [Fact]
    public void Copies_in_other_outlets_are_not_independent()
    {
        using var shelf = new Shelf();
        shelf.Add(Tales.Bridge, "Harrow Courier");
        shelf.Add("Bridge closed\n\n" + Tales.Bridge + "\n\nCopyright The Northern Post.", "The Northern Post");
        shelf.Add(Tales.Ferry, "The Northern Post");
        var figures = shelf.Ledger.Figures();
        Assert.Equal(3, figures.Stories);
        Assert.Equal(2, figures.IndependentStories);
        Assert.Equal(1, Assert.Single(shelf.Ledger.Disputes().Matters).Asserted.IndependentStories);
    }

    [Fact]
    public void Two_entities_are_merged_and_parted_again()
    {
        using var shelf = new Shelf();
        shelf.Add(Tales.Bridge);
        shelf.Add(Tales.Ferry);
        var (one, other) = (shelf.Ledger.Named("Ilse Brandt")[0], shelf.Ledger.Named("Tom Arkwright")[0]);
        long entry = shelf.Ledger.Merge(one.Number, other.Number, "the same person", "desk");
        Assert.Equal(one.Statements + other.Statements, shelf.Ledger.Named("Arkwright")[0].Statements);
        shelf.Ledger.Undo(entry);
        Assert.Equal(other.Statements, shelf.Ledger.Named("Arkwright")[0].Statements);
        Assert.Empty(shelf.Ledger.Verify());
    }

    [Fact]
    public void A_namesake_is_split_off_and_joined_again()
    {
        using var shelf = new Shelf();
        shelf.Add(Tales.Bridge);
        shelf.Add(Tales.BridgeLater);
        var figure = shelf.Ledger.Named("Ilse Brandt")[0];
        long later = shelf.Ledger.Stories().Last().Number;
        long entry = shelf.Ledger.Split(figure.Number, [later], "another mayor");
        Assert.Equal(2, shelf.Ledger.Named("Ilse Brandt").Count);
        Assert.Equal(1, shelf.Ledger.Named(figure.Number)!.Stories);
        shelf.Ledger.Undo(entry);
        Assert.Equal(2, shelf.Ledger.Named(figure.Number)!.Stories);
    }

    [Theory]
    [InlineData("\" OR 1=1 --")]
    [InlineData("content : NEAR(")]
    [InlineData("* ^ { } ( ) : - + \"")]
    [InlineData("a\0b '; DROP TABLE entry; --")]
    [InlineData("AND OR NOT")]
    [InlineData("\ud800 lone")]
    public void Nothing_typed_becomes_a_command(string typed)
    {
        using var shelf = new Shelf();
        shelf.Add(Tales.Bridge);
        foreach (var query in (StatementQuery[])[new() { Words = typed }, new() { Speaker = typed }, new() { Outlet = typed }])
        {
            Assert.Empty(shelf.Ledger.Find(query).Statements);
        }

        shelf.Ledger.Named(typed);
        shelf.Ledger.Versions(typed);
        Assert.Null(shelf.Ledger.Story(typed));
        if (CheckedQuotation.Of(typed + " and more words").TryGet(out var quotation, out _))
        {
            shelf.Ledger.Check(quotation, typed);
        }

        Assert.Empty(shelf.Ledger.Verify());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("the")]
    public void Each_filter_finds_all_statements_that_are_so_and_no_others(string? words)
    {
        using var shelf = new Shelf();
        shelf.Add(Tales.Bridge);
        shelf.Add(Tales.BridgeLater);
        shelf.Add(Tales.Ferry);
        shelf.Add("Will the lamp stay lit? Nora Cole asked in a letter. “It will,” a spokesman said. She doubts it. “Let us see,” the report said.");
        var all = Found(shelf, new() { Words = words });
        Assert.All(Enum.GetValues<SourceKind>(), kind => AssertSame(all.Where(said => said.Statement.Provenance.Kind == kind), Found(shelf, new() { Words = words, Kind = kind })));
        Assert.All(Enum.GetValues<Stance>(), stance => AssertSame(all.Where(said => said.Statement.Position.Stance == stance), Found(shelf, new() { Words = words, Stance = stance })));
        Assert.All(Enum.GetValues<Channel>(), channel => AssertSame(all.Where(said => said.Statement.Provenance.Channel == channel), Found(shelf, new() { Words = words, Channel = channel })));
        Assert.All(Enum.GetValues<AttributionType>(), type => AssertSame(all.Where(said => said.Statement.Attribution.Type == type), Found(shelf, new() { Words = words, Type = type })));
        AssertSame(all.Where(said => said.Statement.Position.Expressed), Found(shelf, new() { Words = words, ExpressedOnly = true }));
        AssertSame(all.Where(said => said.Statement.Attribution.Confidence >= 0.9), Found(shelf, new() { Words = words, MinConfidence = 0.9 }));
        Assert.True(all.Select(said => said.Statement.Position.Stance).Distinct().Count() > 2);
    }

    private static void AssertSame(IEnumerable<(long Story, Statement Statement)> expected, IEnumerable<(long Story, Statement Statement)> found) =>
        Assert.Equal(expected.Select(said => (said.Story, said.Statement.Id)), found.Select(said => (said.Story, said.Statement.Id)));

    private static List<(long Story, Statement Statement)> Found(Shelf shelf, StatementQuery query) =>
        [.. shelf.Ledger.Find(query).Statements.Select(said => (said.Story.Number, said.Statement))];

    private static CheckAnswer Check(Shelf shelf, string typed, string? speaker = null) => shelf.Ledger.Check(CheckedQuotation.Of(typed).Quotation, speaker);
}
