namespace Sayso.Web.Tests.Pages;

/// <summary>Searching, and checking a quotation.</summary>
public class AskingTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_searched_for_is_marked_and_may_be_narrowed()
    {
        await using var running = await Running.StartAsync(Tales.Recount);
        string page = await running.Client.GetStringAsync("/search?q=letter", Stop);
        Assert.Contains("<mark>letters</mark>", page, StringComparison.Ordinal);
        Assert.Contains("/search?q=letter&amp;stance=denies", page, StringComparison.Ordinal);
        string denials = await running.Client.GetStringAsync("/search?q=letter&stance=denies", Stop);
        Assert.Contains("Desmond Pike", denials, StringComparison.Ordinal);
        Assert.DoesNotContain("Joan Abara", denials, StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_one_types_only_the_results_are_sent()
    {
        await using var running = await Running.StartAsync(Tales.Recount);
        string part = await running.Client.GetStringAsync("/search?q=letter&part=1", Stop);
        Assert.StartsWith("<div class=\"found\">", part.TrimStart(), StringComparison.Ordinal);
        Assert.DoesNotContain("<html", part, StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_than_a_page_is_reached_page_by_page()
    {
        await using var running = await Running.StartAsync(Tales.Recount);
        string first = await running.Client.GetStringAsync("/search", Stop);
        int start = first.IndexOf("/search?cursor=", StringComparison.Ordinal);
        string next = first[start..first.IndexOf('"', start)];
        string second = await running.Client.GetStringAsync(next, Stop);
        Assert.Contains("Back to the newest", second, StringComparison.Ordinal);
        Assert.DoesNotContain(">Older<", second, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("I write a great many letters", "On record word for word as said by Voss")]
    [InlineData("I write a good many letters", "Misquoted: on record in other words as said by Voss")]
    [InlineData("I never wrote to anybody at all in my life", "Not on record as said by Voss")]
    public async Task A_quotation_is_checked(string quotation, string verdict)
    {
        await using var running = await Running.StartAsync(Tales.Recount);
        string page = await running.Client.GetStringAsync($"/check?speaker=Voss&quotation={Uri.EscapeDataString(quotation)}", Stop);
        Assert.Contains(verdict, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_misquotation_shows_what_differs_word_by_word()
    {
        await using var running = await Running.StartAsync(Tales.Recount);
        string page = await running.Client.GetStringAsync("/check?speaker=Voss&quotation=I+write+a+good+many+letters", Stop);
        Assert.Matches("<del[^>]*><span class=\"unseen\">quoted: </span>good</del> <ins[^>]*><span class=\"unseen\">on record: </span>great</ins>", page);
    }
}
