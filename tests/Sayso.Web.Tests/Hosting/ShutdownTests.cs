using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace Sayso.Web.Tests.Hosting;

/// <summary>A server that stops finishes what it began.</summary>
public class ShutdownTests
{
    [Fact]
    public async Task A_story_that_is_coming_in_when_the_server_stops_is_kept_and_answered()
    {
        await using var running = await Running.StartAsync();
        byte[] body = Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { text = Stories.Ferry.Text }));
        using var socket = new TcpClient();
        await socket.ConnectAsync(running.Client.BaseAddress!.Host, running.Client.BaseAddress.Port, TestContext.Current.CancellationToken);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"POST /api/v1/documents HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\nExpect: 100-continue\r\n\r\n"), TestContext.Current.CancellationToken);

        // Once the server asks for the body, the request is under way.
        byte[] answer = new byte[64 * 1024];
        int length = await stream.ReadAsync(answer, TestContext.Current.CancellationToken);
        Assert.StartsWith("HTTP/1.1 100", Encoding.ASCII.GetString(answer, 0, length), StringComparison.Ordinal);
        await stream.WriteAsync(body.AsMemory(0, 10), TestContext.Current.CancellationToken);
        var stopping = running.StopAsync().AsTask();
        await stream.WriteAsync(body.AsMemory(10), TestContext.Current.CancellationToken);
        using var rest = new MemoryStream();
        await stream.CopyToAsync(rest, TestContext.Current.CancellationToken);
        await stopping;

        Assert.StartsWith("HTTP/1.1 201", Encoding.UTF8.GetString(rest.ToArray()), StringComparison.Ordinal);
        Assert.NotNull(running.Ledger.Story(Stories.Ferry.Id));
    }

    [Fact]
    public async Task A_server_that_stopped_takes_nothing_more()
    {
        await using var running = await Running.StartAsync();
        await running.StopAsync();
        await Assert.ThrowsAsync<HttpRequestException>(() => running.Client.GetAsync(new Uri("/health/live", UriKind.Relative), TestContext.Current.CancellationToken));
    }
}
