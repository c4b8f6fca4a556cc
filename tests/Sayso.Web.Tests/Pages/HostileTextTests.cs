using System.Net;
using Sayso.Text;

namespace Sayso.Web.Tests.Pages;

/// <summary>Whatever stories, titles and questions hold, pages show it as text and run nothing of it.</summary>
public class HostileTextTests
{
    private const string Evil = "\"><script>alert(1)</script><img src=x onerror='alert(2)'>";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nothing_of_a_story_becomes_markup_on_any_page()
    {
        string text = $"“The pier {Evil} is safe,” said Mayor Ines Roth.\n\nBut Commissioner Bo Tan {Evil} denied that the pier was safe. “It is not safe {Evil},” he said.";
        var story = new Document(text) { Title = Evil, Outlet = Evil, Author = Evil, Url = "javascript:alert(3)//" + Evil, Published = new DateOnly(2022, 1, 1) };
        var later = new Document(text.Replace("is safe,", "is as safe as ever,", StringComparison.Ordinal)) { Title = Evil, Outlet = Evil, Url = story.Url, Published = new DateOnly(2022, 1, 2) };
        await using var running = await Running.StartAsync(story, later);
        var onRecord = running.Ledger.Stories().First();
        string id = onRecord.Id.Split(':')[1][..16];
        List<string> pages = ["/", "/search", "/search?q=pier", "/disputes", $"/stories/{id}", $"/changes?id={id}", "/check?quotation=The+pier+is+not+safe"];
        pages.AddRange(onRecord.Reading.Statements.Select(statement => $"/stories/{id}/statements/{statement.Id}"));
        pages.AddRange(running.Ledger.Disputes().Matters.Select(matter => $"/disputes/{matter.Number}"));
        pages.AddRange(Enumerable.Range(1, 30).Where(number => running.Ledger.Named(number) is not null).Select(number => $"/entities/{number}"));
        foreach (string page in pages)
        {
            await HoldsNothingEvilAsync(running, page);
        }
    }

    [Theory]
    [InlineData("/search?q=")]
    [InlineData("/search?speaker=")]
    [InlineData("/search?from=")]
    [InlineData("/check?quotation=one+two+three+")]
    [InlineData("/check?quotation=one+two+three&speaker=")]
    [InlineData("/changes?id=")]
    [InlineData("/disputes?all=")]
    public async Task Nothing_of_a_question_becomes_markup(string address)
    {
        await using var running = await Running.StartAsync(Tales.Recount);
        await HoldsNothingEvilAsync(running, address + Uri.EscapeDataString(Evil));
    }

    private static async Task HoldsNothingEvilAsync(Running running, string address)
    {
        using var answer = await running.Client.GetAsync(address, Stop);
        string page = await answer.Content.ReadAsStringAsync(Stop);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.DoesNotContain("<script>", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("href=\"javascript:", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(" style=", page, StringComparison.OrdinalIgnoreCase);
    }
}
