using System.Text;
using Sayso.Intake.Tests.Archives;
using Sayso.Intake.Tests.Html;

namespace Sayso.Intake.Tests.Web;

public class FetchTests : IntakeFolder
{
    private static readonly string Text = string.Join("\n\n", PagesOfNews.Paragraphs);
    private static readonly IntakeOptions Allowing = new() { AllowPrivateNetwork = true };

    [Fact]
    public async Task A_page_is_fetched_and_keeps_the_address_that_it_came_from()
    {
        using var server = new LoopbackServer((path, _) => [path == "/old" ? LoopbackServer.Redirect("/news/bridge?id=1") : LoopbackServer.Answer(PagesOfNews.Full())]);
        var arrival = Assert.Single(await Bring(Allowing, server.Address + "/old"));
        Assert.Equal((Text, server.Address + "/news/bridge?id=1", server.Address + "/old"), (arrival.Document?.Text, arrival.Document?.Url, arrival.Origin));
        Assert.Contains("User-Agent: Sayso/", server.Requests.First(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_packed_answer_is_unpacked_and_a_text_and_an_archive_are_read_by_content()
    {
        var warc = new WarcFile(true).AddPage("https://harbour.example/1");
        using var server = new LoopbackServer((path, _) => [path switch
        {
            "/packed" => LoopbackServer.Answer(WarcFile.Packed(Encoding.UTF8.GetBytes(PagesOfNews.Full())), "Content-Type: text/html\r\nContent-Encoding: gzip"),
            "/text" => LoopbackServer.Answer(Story, "Content-Type: text/plain"),
            "/lines" => LoopbackServer.Answer($$"""{"text": "{{Story}}"}""", "Content-Type: application/json"),
            _ => LoopbackServer.Answer(warc.Bytes, "Content-Type: application/octet-stream"),
        }]);
        var arrivals = await Bring(Allowing, server.Address + "/packed", server.Address + "/text", server.Address + "/lines", server.Address + "/a.warc.gz");
        Assert.Equal([Text, Story, Story, Text], arrivals.Select(arrival => arrival.Document?.Text));
        Assert.Equal([server.Address + "/packed", server.Address + "/text", null, "https://harbour.example/1"], arrivals.Select(arrival => arrival.Document?.Url));
    }

    [Fact]
    public async Task A_feed_that_leads_on_for_ever_is_a_fault()
    {
        int count = 0;
        using var server = new LoopbackServer((_, _) => [LoopbackServer.Redirect($"/{Interlocked.Increment(ref count)}")]);
        Assert.Equal("SAYSO3123", (await Fault(server.Address + "/feed", Allowing)).Code);
        Assert.Equal(9, count);
    }

    [Theory]
    [InlineData("404 Not Found", "SAYSO3122")]
    [InlineData("500 Oh", "SAYSO3122")]
    [InlineData("304 Not Modified", "SAYSO3122")]
    public async Task An_answer_of_error_is_a_fault(string status, string code)
    {
        using var server = new LoopbackServer((_, _) => [LoopbackServer.Answer("", "X: y", status)]);
        Assert.Equal(code, (await Fault(server.Address, Allowing)).Code);
    }

    [Fact]
    public async Task Too_much_and_too_slow_and_nothing_at_all_are_faults_and_the_rest_goes_on()
    {
        using var server = new LoopbackServer((path, _) => path switch
        {
            "/endless" => Enumerable.Repeat(new byte[64 * 1024], 100_000).Prepend("HTTP/1.1 200 OK\r\n\r\n"u8.ToArray()),
            "/bomb" => [LoopbackServer.Answer(WarcFile.Packed(new byte[20_000_000]), "Content-Encoding: gzip")],
            "/slow" => Slowly(),
            "/nonsense" => ["nonsense\r\n\r\n"u8.ToArray()],
            "/cut" => ["HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n<html>"u8.ToArray()],
            "/long-head" => [Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nX: " + new string('x', 200_000) + "\r\n\r\n")],
            "/empty" => [LoopbackServer.Answer("")],
            _ => [LoopbackServer.Answer(PagesOfNews.Full())],
        });
        var limits = new IntakeLimits { DownloadBytes = 5_000_000, RequestTime = TimeSpan.FromSeconds(1) };
        string[] paths = ["/endless", "/bomb", "/slow", "/nonsense", "/cut", "/long-head", "/empty", "/page"];
        var arrivals = await Bring(Allowing with { Limits = limits }, [.. paths.Select(path => server.Address + path), "http://127.0.0.1:1/"]);
        Assert.Equal(["SAYSO3124", "SAYSO3124", "SAYSO3121", "SAYSO3120", "SAYSO3120", "SAYSO3120", "SAYSO1001", null, "SAYSO3120"], arrivals.Select(arrival => arrival.Fault?.Code));
    }

    [Fact]
    public async Task A_name_that_nobody_has_is_a_fault() => Assert.Equal("SAYSO3120", (await Fault("http://no-such-host.invalid/", Allowing)).Code);

    [Fact]
    public async Task An_answer_larger_than_memory_should_hold_is_read_from_a_file()
    {
        string line = $$"""{"text": "{{Story}}"}""" + "\n";
        using var server = new LoopbackServer((_, _) => [LoopbackServer.Answer(string.Concat(Enumerable.Repeat(line, 40_000)), "Content-Type: application/json")]);
        Assert.Equal(40_000, (await Bring(Allowing, server.Address)).Count(arrival => arrival.Document is not null));
    }

    private static IEnumerable<byte[]> Slowly()
    {
        yield return "HTTP/1.1 200 OK\r\n\r\n"u8.ToArray();
        for (int i = 0; i < 100; i++)
        {
            Thread.Sleep(100);
            yield return [(byte)'x'];
        }
    }
}
