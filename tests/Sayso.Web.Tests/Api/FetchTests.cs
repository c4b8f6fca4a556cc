using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace Sayso.Web.Tests.Api;

/// <summary>Addresses that are handed in are fetched under the rules of the intake, and nothing but addresses is opened.</summary>
public class FetchTests
{
    private const string Page = "<html><head><title>Pier</title></head><body><article><h1>Pier</h1><p>“The pier is safe,” said Mayor Ines Roth on Monday. “Nobody was hurt,” she said, after the storm had passed over the town.</p></article></body></html>";

    [Theory]
    [InlineData("http://127.0.0.1/", 422, "SAYSO3119")]
    [InlineData("http://[::1]/", 422, "SAYSO3119")]
    [InlineData("http://[::ffff:127.0.0.1]/", 422, "SAYSO3119")]
    [InlineData("http://169.254.169.254/latest/meta-data", 422, "SAYSO3119")]
    [InlineData("http://10.0.0.1/", 422, "SAYSO3119")]
    [InlineData("http://localhost/", 422, "SAYSO3119")]
    [InlineData("http://0x7f.1/", 422, "SAYSO3119")]
    [InlineData("http://2130706433/", 422, "SAYSO3119")]
    [InlineData("http://name:word@127.0.0.1/", 422, "SAYSO3118")]
    [InlineData("file:///etc/passwd", 400, "SAYSO5016")]
    [InlineData("/etc/passwd", 400, "SAYSO5016")]
    [InlineData("-", 400, "SAYSO5016")]
    [InlineData("C:\\windows\\win.ini", 400, "SAYSO5016")]
    [InlineData("http:/etc/passwd", 400, "SAYSO5016")]
    [InlineData("http:etc/passwd", 400, "SAYSO5016")]
    [InlineData(" http://127.0.0.1/", 400, "SAYSO5016")]
    [InlineData("ftp://127.0.0.1/", 400, "SAYSO5016")]
    [InlineData("gopher://127.0.0.1/", 400, "SAYSO5016")]
    public async Task What_is_not_in_the_public_network_is_not_asked(string url, int status, string code)
    {
        await using var running = await Running.StartAsync();
        foreach (string address in (string[])["/api/v1/read", "/api/v1/documents"])
        {
            using var response = await running.PostAsync(address, new { url });
            await response.IsProblemAsync(status, code);
        }

        Assert.Equal(0, running.Ledger.LastEntry);
    }

    [Fact]
    public async Task A_page_is_fetched_and_what_is_said_of_it_goes_first()
    {
        using var site = new TcpListener(IPAddress.Loopback, 0);
        site.Start();
        string url = $"http://{site.LocalEndpoint}/pier";
        await using var running = await Running.StartAsync(options => options with { AllowPrivateNetwork = true });
        var asked = running.PostAsync("/api/v1/documents", new { url, title = "The pier" });
        await AnswerAsync(site, $"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {Encoding.UTF8.GetByteCount(Page)}\r\nConnection: close\r\n\r\n{Page}");
        using var response = await asked;
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        using var reading = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var document = reading.RootElement.GetProperty("document");
        Assert.Equal(("The pier", url), (document.GetProperty("title").GetString(), document.GetProperty("url").GetString()));
        Assert.NotEmpty(reading.RootElement.GetProperty("attributions").EnumerateArray());
    }

    [Theory]
    [InlineData("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n", 502, "SAYSO3122")]
    [InlineData("nonsense", 502, "SAYSO3120")]
    [InlineData("HTTP/1.1 302 Found\r\nLocation: ftp://127.0.0.1/x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n", 422, "SAYSO3118")]
    [InlineData("HTTP/1.1 302 Found\r\nLocation: file:///etc/passwd\r\nContent-Length: 0\r\nConnection: close\r\n\r\n", 422, "SAYSO3118")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 31\r\nConnection: close\r\n\r\n<html><body>nothing</body></html", 422, null)]
    public async Task What_another_server_says_amiss_is_told(string answer, int status, string? code)
    {
        using var site = new TcpListener(IPAddress.Loopback, 0);
        site.Start();
        await using var running = await Running.StartAsync(options => options with { AllowPrivateNetwork = true });
        var asked = running.PostAsync("/api/v1/read", new { url = $"http://{site.LocalEndpoint}/" });
        await AnswerAsync(site, answer);
        using var response = await asked;
        Assert.Equal(status, (int)response.StatusCode);
        if (code is not null)
        {
            await response.IsProblemAsync(status, code);
        }
    }

    private static async Task AnswerAsync(TcpListener site, string answer)
    {
        using var client = await site.AcceptTcpClientAsync(TestContext.Current.CancellationToken);
        await using var stream = client.GetStream();
        byte[] asked = new byte[4096];
        Assert.True(await stream.ReadAsync(asked, TestContext.Current.CancellationToken) > 0);
        await stream.WriteAsync(Encoding.UTF8.GetBytes(answer), TestContext.Current.CancellationToken);
    }
}
