namespace Sayso.Web.Tests.Hosting;

/// <summary>A page from elsewhere cannot have its own name lead here and read what it likes.</summary>
public class HostTests
{
    [Theory]
    [InlineData("evil.example")]
    [InlineData("127.0.0.1.evil.example")]
    [InlineData("localhost.evil.example")]
    [InlineData("evil.example:80")]
    [InlineData("192.168.0.1")]
    [InlineData("0.0.0.0")]
    [InlineData("[::2]")]
    public async Task A_request_under_a_foreign_name_is_refused(string host)
    {
        await using var running = await Running.StartAsync(Stories.Ferry);
        string answer = await running.SendAsync($"GET /api/v1/stats HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
        Assert.Equal(421, Wire.StatusOf(answer));
        Assert.Contains("SAYSO5025", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("stories", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("LOCALHOST:99")]
    [InlineData("127.0.0.1")]
    [InlineData("[::1]:5080")]
    public async Task This_machine_has_several_names(string host)
    {
        await using var running = await Running.StartAsync(Stories.Ferry);
        Assert.Equal(200, Wire.StatusOf(await running.SendAsync($"GET /api/v1/stats HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n")));
    }

    [Theory]
    [InlineData("GET http://evil.example/api/v1/stats HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n")]
    [InlineData("GET http://evil.example/api/v1/stats HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")]
    [InlineData("GET /api/v1/stats HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\nConnection: close\r\n\r\n")]
    [InlineData("GET /api/v1/stats HTTP/1.1\r\nHost: localhost/evil.example\r\nConnection: close\r\n\r\n")]
    [InlineData("GET /api/v1/stats HTTP/1.1\r\nConnection: close\r\n\r\n")]
    [InlineData("GET /api/v1/stats HTTP/1.0\r\n\r\n")]
    public async Task A_name_that_is_told_twice_or_not_at_all_is_refused(string request)
    {
        await using var running = await Running.StartAsync(Stories.Ferry);
        Assert.True(Wire.StatusOf(await running.SendAsync(request)) is 400 or 421);
    }
}
