using System.Net;
using Sayso.Ledger;
using Sayso.Ledger.Questions;
using Sayso.Web.Adding;
using Sayso.Web.Watching;

namespace Sayso.Web.Tests.Watching;

/// <summary>Feeds that are watched, with a clock of our own and a server of a few lines.</summary>
public sealed class WatchingTests : IAsyncDisposable
{
    private static readonly string s_long = string.Concat(Enumerable.Repeat("“The pier will be closed until the spring,” said Mayor Ines Roth. The town waited. ", 20));

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sayso-watch");
    private readonly ManualClock _clock = new();
    private readonly StoryLedger _ledger;
    private readonly StoryLine _line;
    private readonly List<Visited> _told = [];

    public WatchingTests()
    {
        _ledger = StoryLedger.Open(Path.Combine(_folder.FullName, "ledger.sayso"));
        _line = new StoryLine(_ledger, new StoryReader(), 1);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_new_in_a_feed_is_added_and_what_changed_is_a_later_version()
    {
        string text = s_long;
        using var server = new LoopbackServer((_, _) => [LoopbackServer.Answer(Feed(Item("https://courier.example/pier", "Pier", text)), "Content-Type: application/rss+xml")]);
        await OnceAsync(server.Address + "/feed");
        _clock.Forward(TimeSpan.FromHours(1));
        await OnceAsync(server.Address + "/feed");
        _clock.Forward(TimeSpan.FromHours(1));
        text += " Roth denied on Monday that the pier was unsafe.";
        await OnceAsync(server.Address + "/feed");
        Assert.Equal([(1, 0), (0, 0), (1, 1)], _told.Select(visited => (visited.Added, visited.Changed)));
        Assert.Equal(2, _ledger.Versions("https://courier.example/pier").Count);
        Assert.Equal((2, 1), (_ledger.Watched()[0].Added, _ledger.Watched()[0].Changed));
    }

    [Fact]
    public async Task A_feed_that_has_not_changed_is_not_sent_again()
    {
        using var server = new LoopbackServer((_, head) => head.Contains("If-None-Match: \"v1\"", StringComparison.Ordinal)
            ? [LoopbackServer.Answer("", "ETag: \"v1\"", "304 Not Modified")]
            : [LoopbackServer.Answer(Feed(Item("https://courier.example/pier", "Pier", s_long)), "Content-Type: text/xml\r\nETag: \"v1\"")]);
        await OnceAsync(server.Address + "/feed");
        _clock.Forward(TimeSpan.FromHours(1));
        await OnceAsync(server.Address + "/feed");
        Assert.Equal(2, server.Requests.Count);
        Assert.Null(_told[1].Fault);
        Assert.Equal(1, _ledger.Figures().Stories);
    }

    [Fact]
    public async Task A_summary_leads_to_its_page_which_is_fetched_once_until_the_summary_changes()
    {
        string summary = "The pier is closed until spring.";
        using var server = new LoopbackServer((path, head) => path == "/feed"
            ? [LoopbackServer.Answer(Feed(Item(Base(head) + "/pier", "Pier", summary)), "Content-Type: text/xml\r\nETag: \"" + summary.Length + "\"")]
            : [LoopbackServer.Answer(AdditionPage(s_long))]);
        await OnceAsync(server.Address + "/feed");
        Assert.Equal(1, _told[0].Added);
        Assert.Contains("Ines Roth", Assert.Single(_ledger.Stories()).Reading.Document.Text, StringComparison.Ordinal);
        for (int i = 0; i < 2; i++)
        {
            _clock.Forward(TimeSpan.FromHours(1));
            await OnceAsync(server.Address + "/feed");
        }

        Assert.Equal(1, Requests(server, "/pier"));
        summary += " Or summer.";
        _clock.Forward(TimeSpan.FromHours(1));
        await OnceAsync(server.Address + "/feed");
        Assert.Equal(2, Requests(server, "/pier"));
    }

    [Fact]
    public async Task A_page_that_cannot_be_had_is_tried_thrice_and_then_the_summary_stands_for_it()
    {
        const string Summary = "“The pier is closed,” said Mayor Ines Roth on Monday to those who had come.";
        using var server = new LoopbackServer((path, head) => path == "/feed"
            ? [LoopbackServer.Answer(Feed(Item(Base(head) + "/pier", "Pier", Summary)), "Content-Type: text/xml\r\nETag: \"1\"")]
            : [LoopbackServer.Answer("", status: "500 Oh")]);
        for (int i = 0; i < 4; i++)
        {
            await OnceAsync(server.Address + "/feed");
            _clock.Forward(TimeSpan.FromHours(1));
        }

        Assert.Equal(3, Requests(server, "/pier"));
        Assert.Equal("SAYSO3122", _told[0].Fault!.Code);
        Assert.Equal([0, 0, 1, 0], _told.Select(visited => visited.Added));
        Assert.DoesNotContain("If-None-Match", server.Requests.ElementAt(2), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_feed_whose_entries_lead_back_to_it_ends()
    {
        using var server = new LoopbackServer((_, head) => [LoopbackServer.Answer(Feed(string.Concat(Enumerable.Range(0, 3).Select(i => Item($"{Base(head)}/feed?{i}", "Loop", "A summary.")))), "Content-Type: text/xml")]);
        await OnceAsync(server.Address + "/feed");
        Assert.Equal(4, server.Requests.Count);
        Assert.Equal(0, _ledger.Figures().Stories);
        Assert.Equal("SAYSO3106", _told[0].Fault!.Code);
    }

    [Fact]
    public async Task A_feed_that_is_gone_is_never_asked_again()
    {
        using var server = new LoopbackServer((_, _) => [LoopbackServer.Answer("", status: "410 Gone")]);
        await RunAsync(server.Address + "/feed");
        await RunAsync(server.Address + "/feed");
        Assert.Single(server.Requests);
        Assert.Equal("SAYSO5059", Assert.Single(_told).Fault!.Code);
    }

    [Fact]
    public async Task Who_wants_to_be_left_alone_is_and_who_fails_is_asked_ever_more_seldom()
    {
        int asked = 0;
        using var server = new LoopbackServer((_, _) => ++asked switch
        {
            1 => [LoopbackServer.Answer("", "Retry-After: 7200", "503 Busy")],
            < 4 => [LoopbackServer.Answer("", status: "500 Oh")],
            4 => [LoopbackServer.Answer(Feed("<ttl>180</ttl>" + Item("https://a.example/", "A", s_long)), "Content-Type: text/xml\r\nCache-Control: max-age=60")],
            _ => [LoopbackServer.Answer("", status: "410 Gone")],
        });
        var running = RunAsync(server.Address + "/feed");
        var slept = new List<double>();
        for (int i = 0; i < 4; i++)
        {
            slept.Add((await _clock.StepAsync()).TotalMinutes);
        }

        await running;
        Assert.Equal([120, 40, 80, 180], slept);
        Assert.Equal([1, 2, 3, 0, 1], _told.Select(visited => visited.State.Errors));
    }

    [Fact]
    public async Task What_was_planned_is_kept_over_a_restart()
    {
        using var server = new LoopbackServer((_, _) => [LoopbackServer.Answer("", "Retry-After: 7200", "429 Slow down")]);
        await OnceAsync(server.Address + "/feed");
        _clock.Forward(TimeSpan.FromMinutes(119));
        await OnceAsync(server.Address + "/feed");
        Assert.Single(server.Requests);
        _clock.Forward(TimeSpan.FromMinutes(1));
        await OnceAsync(server.Address + "/feed");
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task Each_server_is_asked_one_thing_at_a_time_with_a_rest_in_between()
    {
        using var turns = new HostTurns(TimeSpan.FromSeconds(2), 8, _clock);
        var times = new List<DateTimeOffset>();
        int atOnce = 0, most = 0;
        var asking = Enumerable.Range(0, 3).Select(i => turns.InTurnAsync(
            new Uri($"http://one.example/{i}"),
            async () =>
            {
                most = Math.Max(most, Interlocked.Increment(ref atOnce));
                times.Add(_clock.GetUtcNow());
                await Task.Yield();
                return Interlocked.Decrement(ref atOnce);
            },
            Stop)).ToList();
        await _clock.StepAsync();
        await _clock.StepAsync();
        await Task.WhenAll(asking);
        await turns.InTurnAsync(new Uri("http://two.example/"), () => Task.FromResult(0), Stop);
        Assert.Equal(1, most);
        Assert.Equal([2.0, 2.0], times.Zip(times.Skip(1), (one, next) => (next - one).TotalSeconds));
    }

    [Theory]
    [InlineData("<!DOCTYPE rss [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]><rss><channel><item><description>&b;</description></item></channel></rss>")]
    [InlineData("<html><body>No feed</body></html>")]
    [InlineData("<rss><channel>")]
    [InlineData("")]
    public async Task What_is_no_feed_or_a_bomb_is_told_and_does_no_harm(string body)
    {
        using var server = new LoopbackServer((_, _) => [LoopbackServer.Answer(body, "Content-Type: text/xml")]);
        await OnceAsync(server.Address + "/feed");
        Assert.NotNull(Assert.Single(_told).Fault);
        Assert.Equal(0, _ledger.Figures().Stories);
    }

    [Fact]
    public async Task A_feed_in_a_private_network_is_not_asked_unless_that_is_allowed()
    {
        using var server = new LoopbackServer((_, _) => [LoopbackServer.Answer("")]);
        await RunAsync(Options(server.Address + "/feed") with { AllowPrivateNetwork = false, Once = true });
        Assert.Empty(server.Requests);
        Assert.Equal("SAYSO3119", Assert.Single(_told).Fault!.Code);
    }

    [Fact]
    public async Task A_server_that_never_answers_is_given_up()
    {
        using var gate = new ManualResetEventSlim();
        using var server = new LoopbackServer((_, _) =>
        {
            gate.Wait(TimeSpan.FromSeconds(30));
            return [];
        });
        await RunAsync(Options(server.Address + "/feed") with { Once = true, RequestTime = TimeSpan.FromMilliseconds(50) });
        gate.Set();
        Assert.Equal("SAYSO3121", Assert.Single(_told).Fault!.Code);
    }

    public async ValueTask DisposeAsync()
    {
        await _line.DisposeAsync();
        _ledger.Dispose();
        _folder.Delete(recursive: true);
    }

    internal static string Feed(string items) => $"<rss version=\"2.0\"><channel><title>Northshore Courier</title>{items}</channel></rss>";

    internal static string Item(string link, string title, string text) =>
        $"<item><title>{title}</title><link>{WebUtility.HtmlEncode(link)}</link><pubDate>Tue, 04 Mar 2031 08:00:00 GMT</pubDate><description>{WebUtility.HtmlEncode(text)}</description></item>";

    private static string AdditionPage(string text) => Adding.AdditionTests.Page(text.Replace(". ", ".\n", StringComparison.Ordinal));

    private static string Base(string head) => "http://" + head.Split("Host: ")[1].Split('\r')[0];

    private static int Requests(LoopbackServer server, string path) => server.Requests.Count(head => head.StartsWith($"GET {path} ", StringComparison.Ordinal));

    private WatchOptions Options(string feed) => new() { Feeds = [WatchedFeed.Of(feed)!], AllowPrivateNetwork = true, Clock = _clock, HostGap = TimeSpan.Zero, Random = () => 0 };

    private Task OnceAsync(string feed) => RunAsync(Options(feed) with { Once = true });

    private Task RunAsync(string feed) => RunAsync(Options(feed));

    private async Task RunAsync(WatchOptions options)
    {
        using var watcher = new FeedWatcher(_ledger, _line, options) { Tell = _told.Add };
        await watcher.RunAsync(Stop);
    }
}
