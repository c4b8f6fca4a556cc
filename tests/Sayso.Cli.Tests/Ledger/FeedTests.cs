using Sayso.Intake.Tests.Web;

namespace Sayso.Cli.Tests.Ledger;

public class FeedTests : LedgerFolder
{
    private const string Feed =
        """
        <?xml version="1.0"?><rss version="2.0"><channel><title>Harrow Courier</title><link>http://courier.example/</link><description>News</description>
        <item><title>Bridge shut</title><link>http://courier.example/bridge</link><pubDate>Tue, 04 Mar 2031 10:00:00 GMT</pubDate>
        <description>The bridge will stay shut until May, the mayor said on Monday. “Nobody should cross it,” said Ina Holt, an engineer. Ferries were full.</description></item>
        </channel></rss>
        """;

    [Fact]
    public void A_feed_in_which_nothing_is_new_is_not_sent_again()
    {
        using var server = new LoopbackServer((_, head) => head.Contains("If-None-Match: \"v1\"", StringComparison.OrdinalIgnoreCase)
            ? [LoopbackServer.Answer("", "ETag: \"v1\"", "304 Not Modified")]
            : [LoopbackServer.Answer(Feed, "Content-Type: application/rss+xml\r\nETag: \"v1\"")]);
        string[] add = ["add", server.Address + "/feed.xml", "--allow-private-network"];
        Assert.StartsWith("1 added", Printed(add), StringComparison.Ordinal);
        Assert.StartsWith("0 added; 0 stories", Printed(add), StringComparison.Ordinal);
        Assert.Equal(2, server.Requests.Count);
        Assert.Contains("Ina Holt", Printed("find", "cross"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_feed_on_a_private_network_is_refused_unless_that_is_allowed()
    {
        using var server = new LoopbackServer((_, _) => [LoopbackServer.Answer(Feed, "Content-Type: application/rss+xml")]);
        var run = Sayso("add", server.Address + "/feed.xml");
        run.EndsWith(1);
        Assert.Contains("--allow-private-network", run.Error, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }
}
