namespace Sayso.Intake.Tests.Web;

public class ConditionalFeedTests : IntakeFolder
{
    private const string Changed = "Mon, 23 Nov 2026 09:00:00 GMT";

    private static string Feed(string address) => $"<rss><channel><title>The Harbour Post</title><item><title>A</title><link>{address}/page</link><description>{Story}</description></item></channel></rss>";

    private static LoopbackServer Server()
    {
        LoopbackServer? server = null;
        server = new LoopbackServer((path, head) => [
            path == "/page" ? LoopbackServer.Answer(Html.PagesOfNews.Full())
            : head.Contains("If-None-Match: \"v1\"", StringComparison.Ordinal) ? LoopbackServer.Answer("", "ETag: \"v1\"", "304 Not Modified")
            : LoopbackServer.Answer(Feed(server!.Address), $"Content-Type: application/rss+xml\r\nETag: \"v1\"\r\nLast-Modified: {Changed}")]);
        return server;
    }

    [Fact]
    public async Task A_feed_that_has_not_changed_is_not_sent_again()
    {
        using var server = Server();
        var options = new IntakeOptions { AllowPrivateNetwork = true };
        Assert.Single(await Bring(options, server.Address + "/feed"));
        Assert.Empty(await Bring(options, server.Address + "/feed"));
        Assert.Contains("If-Modified-Since: " + Changed, server.Requests.Last(), StringComparison.Ordinal);
        Assert.Equal(new FeedVersion("\"v1\"", Changed), await options.FeedMemory.RecallAsync(new Uri(server.Address + "/feed"), Token));
    }

    [Fact]
    public async Task A_feed_is_remembered_only_when_all_of_it_was_taken()
    {
        using var server = Server();
        var options = new IntakeOptions { AllowPrivateNetwork = true };
        using (var intake = new StoryIntake(options))
        {
            await foreach (var arrival in intake.OpenAsync([server.Address + "/feed"], Token))
            {
                Assert.NotNull(arrival.Document);
                break;
            }
        }

        Assert.Null(await options.FeedMemory.RecallAsync(new Uri(server.Address + "/feed"), Token));
    }

    [Fact]
    public async Task The_page_takes_the_place_of_the_summary_if_that_is_wanted()
    {
        using var server = Server();
        var arrival = Assert.Single(await Bring(new IntakeOptions { AllowPrivateNetwork = true, FollowFeedLinks = true }, server.Address + "/feed"));
        Assert.Equal(string.Join("\n\n", Html.PagesOfNews.Paragraphs), arrival.Document!.Text);
        Assert.Equal(("The Harbour Post", server.Address + "/feed", 0), (arrival.Document.Outlet, arrival.Origin, arrival.Warnings.Count));
    }

    [Fact]
    public async Task The_summary_stays_where_the_page_cannot_be_had()
    {
        LoopbackServer? server = null;
        using (server = new LoopbackServer((path, _) => [path == "/page" ? LoopbackServer.Answer("", status: "404 Gone") : LoopbackServer.Answer(Feed(server!.Address))]))
        {
            var arrival = Assert.Single(await Bring(new IntakeOptions { AllowPrivateNetwork = true, FollowFeedLinks = true }, server.Address + "/feed"));
            Assert.Equal(Story, arrival.Document!.Text);
            Assert.Equal(["SAYSO3117", "SAYSO3122"], arrival.Warnings.Select(warning => warning.Code));
        }
    }
}
