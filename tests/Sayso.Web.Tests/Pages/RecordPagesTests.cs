using System.Net;

namespace Sayso.Web.Tests.Pages;

/// <summary>The pages that show what is on record.</summary>
public class RecordPagesTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_story_is_shown_with_its_marks_audit_and_disputes()
    {
        await using var running = await Running.StartAsync(Tales.Recount);
        string page = await running.Client.GetStringAsync(StoryOf(running), Stop);
        Assert.Contains("Who speaks", page, StringComparison.Ordinal);
        Assert.Contains("class=\"s u\"", page, StringComparison.Ordinal);
        Assert.Contains("denied by statement", page, StringComparison.Ordinal);
        Assert.Contains("This dispute over all stories", page, StringComparison.Ordinal);
        Assert.Contains("The only version on record", page, StringComparison.Ordinal);
        Assert.Matches("""<a href="/entities/\d+"><bdi>Desmond Pike</bdi></a>""", page);
    }

    [Fact]
    public async Task Every_statement_has_an_address_of_its_own_that_tells_who_when_and_who_says_otherwise()
    {
        await using var running = await Running.StartAsync(Tales.Recount);
        var story = running.Ledger.Stories().Single();
        var denial = story.Reading.Statements.First(statement => statement.Position.Stance == Claims.Stance.Denies);
        string page = await running.Client.GetStringAsync($"{StoryOf(running)}/statements/{denial.Id}", Stop);
        Assert.Contains("statement-card against-edge", page, StringComparison.Ordinal);
        Assert.Contains("social post", page, StringComparison.Ordinal);
        Assert.Contains("with Two people", page, StringComparison.Ordinal);
        Assert.Contains("c against marked", page, StringComparison.Ordinal);
        foreach (var statement in story.Reading.Statements)
        {
            using var answer = await running.Client.GetAsync($"{StoryOf(running)}/statements/{statement.Id}", Stop);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    [Theory]
    [InlineData("/stories/ffffffffffffffff")]
    [InlineData("/stories/..%2f..%2fetc%2fpasswd")]
    [InlineData("/entities/999999")]
    [InlineData("/disputes/999999")]
    public async Task What_is_not_on_record_is_said_to_be_so(string address)
    {
        await using var running = await Running.StartAsync(Tales.Recount);
        using var answer = await running.Client.GetAsync(address, Stop);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("SAYSO5034", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_has_a_page_with_what_they_said_and_who_says_otherwise()
    {
        await using var running = await Running.StartAsync(Tales.Recount);
        long pike = running.Ledger.Named("Desmond Pike")[0].Number;
        string page = await running.Client.GetStringAsync($"/entities/{pike}", Stop);
        Assert.Contains("<h1><bdi>Desmond Pike</bdi></h1>", page, StringComparison.Ordinal);
        Assert.Contains("<p class=\"roles\">spokesman", page, StringComparison.Ordinal);
        Assert.Contains("Disputed, and by whom", page, StringComparison.Ordinal);
        string narrowed = await running.Client.GetStringAsync($"/entities/{pike}?q=fiction", Stop);
        Assert.Contains("<mark>Fiction</mark>", narrowed, StringComparison.Ordinal);
        Assert.DoesNotContain("working around the clock", narrowed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dispute_has_a_page_with_everybody_on_either_side()
    {
        await using var running = await Running.StartAsync(Tales.Recount);
        string list = await running.Client.GetStringAsync("/disputes", Stop);
        var matter = running.Ledger.Disputes().Matters.First(matter => matter.Claim.Contains("letter", StringComparison.Ordinal));
        Assert.Contains($"/disputes/{matter.Number}", list, StringComparison.Ordinal);
        string page = await running.Client.GetStringAsync($"/disputes/{matter.Number}", Stop);
        Assert.Contains("1 statement in 1 independent story", page, StringComparison.Ordinal);
        Assert.Contains("Fiction from start to finish", page, StringComparison.Ordinal);
        Assert.Contains("Stands by it against the denial", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Versions_of_a_story_are_shown_with_what_changed()
    {
        await using var running = await Running.StartAsync(Tales.Recount, Tales.RecountLater);
        string page = await running.Client.GetStringAsync("/changes?id=" + Uri.EscapeDataString(Tales.Recount.Url!), Stop);
        Assert.Contains("The first version on record", page, StringComparison.Ordinal);
        Assert.Contains("I may have to look again", page, StringComparison.Ordinal);
        Assert.Contains("2 versions: what changed", await running.Client.GetStringAsync(StoryOf(running), Stop), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/about")]
    [InlineData("/check")]
    [InlineData("/changes")]
    [InlineData("/changes?id=nonsense")]
    [InlineData("/search?from=yesterday")]
    [InlineData("/check?quotation=two+words")]
    public async Task Pages_answer_whatever_is_asked(string address)
    {
        await using var running = await Running.StartAsync();
        using var answer = await running.Client.GetAsync(address, Stop);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("<main id=\"main\"", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    private static string StoryOf(Running running) => "/stories/" + running.Ledger.Stories().First().Id.Split(':')[1][..16];
}
