using System.Net;
using System.Text;

namespace Sayso.Web.Tests.Hosting;

/// <summary>Nobody takes more than a share.</summary>
public class LimitTests
{
    [Fact]
    public async Task A_body_that_is_too_large_is_refused_whether_or_not_it_says_so()
    {
        await using var running = await Running.StartAsync(options => options with { MaxBodyBytes = 2000 });
        foreach (string address in (string[])["/api/v1/read", "/api/v1/documents"])
        {
            using var told = await running.PostAsync(address, new { text = new string('x', 3000) });
            var problem = await told.IsProblemAsync(413, "SAYSO5019");
            Assert.Contains("2,000", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);

            string chunk = "800\r\n" + new string(' ', 0x800) + "\r\n";
            string untold = await running.SendAsync($"POST {address} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n{chunk}{chunk}0\r\n\r\n");
            Assert.Equal(413, Wire.StatusOf(untold));
            Assert.Contains("SAYSO5019", untold, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_caller_who_asks_too_often_is_told_to_wait()
    {
        await using var running = await Running.StartAsync(options => options with { RequestsPerSecond = 1 });
        HttpResponseMessage response;
        do
        {
            response = await running.Client.GetAsync(new Uri("/health/live", UriKind.Relative), TestContext.Current.CancellationToken);
        }
        while (response.StatusCode == HttpStatusCode.OK);

        await response.IsProblemAsync(429, "SAYSO5022");
        Assert.True(response.Headers.RetryAfter!.Delta >= TimeSpan.FromSeconds(1));
        response.Dispose();
    }

    [Fact]
    public async Task Whoever_tries_one_key_after_another_is_told_to_wait()
    {
        await using var running = await Running.StartAsync(options => options with { RequestsPerSecond = 1 }, Stories.Ferry);
        int status;
        int tries = 0;
        do
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/stats");
            request.Headers.TryAddWithoutValidation("Authorization", $"Bearer sayso_{tries++:D43}");
            using var response = await running.Client.SendAsync(request, TestContext.Current.CancellationToken);
            status = (int)response.StatusCode;
        }
        while (status == 401);

        Assert.Equal(429, status);
    }

    [Fact]
    public async Task Handing_in_stories_has_a_limit_of_its_own()
    {
        await using var running = await Running.StartAsync(options => options with { StoriesPerSecond = 1 });
        HttpStatusCode status;
        do
        {
            using var response = await running.PostAsync("/api/v1/read", new { text = "“The pier is safe,” said Mayor Ines Roth." });
            status = response.StatusCode;
        }
        while (status == HttpStatusCode.OK);

        Assert.Equal(HttpStatusCode.TooManyRequests, status);
        using var question = await running.Client.GetAsync(new Uri("/api/v1/stats", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, question.StatusCode);
    }

    [Fact]
    public async Task A_body_that_drips_is_not_waited_for()
    {
        await using var running = await Running.StartAsync(options => options with { RequestTime = TimeSpan.FromMilliseconds(300) });
        string answer = await running.SendAsync("POST /api/v1/read HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\nConnection: close\r\n\r\n{");
        Assert.Equal(503, Wire.StatusOf(answer));
        Assert.Contains("SAYSO5024", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET /api/v1/attributions?words={0} HTTP/1.1\r\nHost: localhost\r\n\r\n", 40_000, 414)]
    [InlineData("GET /api/v1/stats HTTP/1.1\r\nHost: localhost\r\nX: {0}\r\n\r\n", 20_000, 431)]
    [InlineData("GET /api/v1/stats HTTP/1.1\r\nHost: localhost\r\nX : y\r\n\r\n", 0, 400)]
    [InlineData("POST /api/v1/read HTTP/1.1\r\nHost: localhost\r\nContent-Length: -5\r\n\r\n", 0, 400)]
    [InlineData("POST /api/v1/read HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nzz\r\n", 0, 400)]
    [InlineData("GET /api/v1/stats HTTP/9.9\r\nHost: localhost\r\n\r\n", 0, 505)]
    [InlineData("GET /\0 HTTP/1.1\r\nHost: localhost\r\n\r\n", 0, 400)]
    [InlineData("\x16\x03\x01\x02\0", 0, 400)]
    public async Task A_request_that_breaks_the_rules_is_refused_at_the_door(string request, int length, int status)
    {
        await using var running = await Running.StartAsync(Stories.Ferry);
        string answer = await running.SendAsync(request.Replace("{0}", new string('x', length), StringComparison.Ordinal));
        Assert.Equal(status, Wire.StatusOf(answer));
        Assert.DoesNotContain("   at ", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_headers_than_anyone_needs_are_refused()
    {
        await using var running = await Running.StartAsync();
        string headers = string.Concat(Enumerable.Range(0, 100).Select(number => $"X{number}: y\r\n"));
        Assert.Equal(431, Wire.StatusOf(await running.SendAsync($"GET /api/v1/stats HTTP/1.1\r\nHost: localhost\r\n{headers}\r\n")));
    }

    [Theory]
    [InlineData("gzip", "application/json")]
    [InlineData(null, "application/json; charset=utf-16")]
    [InlineData(null, "text/json")]
    [InlineData(null, "nonsense")]
    [InlineData(null, null)]
    public async Task A_body_of_another_kind_is_not_read(string? encoding, string? type)
    {
        await using var running = await Running.StartAsync();
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes("""{"text": "The pier is safe, said Ines Roth."}"""));
        if (encoding is not null)
        {
            content.Headers.ContentEncoding.Add(encoding);
        }

        if (type is not null)
        {
            content.Headers.TryAddWithoutValidation("Content-Type", type);
        }

        using var response = await running.Client.PostAsync(new Uri("/api/v1/read", UriKind.Relative), content, TestContext.Current.CancellationToken);
        await response.IsProblemAsync(415, "SAYSO5020");
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_refused()
    {
        await using var running = await Running.StartAsync();
        byte[] head = Encoding.ASCII.GetBytes("POST /api/v1/read HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 12\r\nConnection: close\r\n\r\n");
        string answer = await running.SendAsync([.. head, .. "{\"text\":\""u8, 0xC3, 0x28, (byte)'"']);
        Assert.Equal(400, Wire.StatusOf(answer));
        Assert.Contains("SAYSO5021", answer, StringComparison.Ordinal);
    }
}
