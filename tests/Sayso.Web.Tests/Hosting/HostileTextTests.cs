using System.Net.Http.Headers;

namespace Sayso.Web.Tests.Hosting;

/// <summary>Text is text, whatever is written in it and wherever it comes in.</summary>
public class HostileTextTests
{
    private const string Script = "<script>alert(1)</script>";

    [Theory]
    [InlineData("/api/v1/attributions?words=")]
    [InlineData("/api/v1/attributions?cursor=")]
    [InlineData("/api/v1/attributions?stance=")]
    [InlineData("/api/v1/documents/")]
    [InlineData("/api/v1/check?quotation=did+she+say+")]
    [InlineData("/api/v1/changes?url=")]
    [InlineData("/api/v1/")]
    [InlineData("/sign-in?to=/")]
    [InlineData("/")]
    public async Task A_script_in_an_address_runs_nowhere(string address)
    {
        await using var running = await Running.StartAsync(Stories.All);
        using var request = new HttpRequestMessage(HttpMethod.Get, address + Uri.EscapeDataString(Script)) { Headers = { Accept = { new MediaTypeWithQualityHeaderValue("text/html") } } };
        using var response = await running.Client.SendAsync(request, TestContext.Current.CancellationToken);
        string text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        string type = response.Content.Headers.ContentType!.MediaType!;
        Assert.True(type.EndsWith("json", StringComparison.Ordinal) || !text.Contains(Script, StringComparison.Ordinal), $"{type}: {text}");
        Assert.Contains("script-src 'self'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Fact]
    public async Task A_script_in_a_story_is_served_as_text()
    {
        await using var running = await Running.StartAsync(Stories.Hostile);
        using var response = await running.Client.GetAsync(new Uri($"/api/v1/documents/{Stories.Hostile.Id}/text", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal("text/plain", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        var document = await running.JsonAsync("/api/v1/documents/" + Stories.Hostile.Id);
        Assert.Equal(Stories.Hostile.Title, document.GetProperty("document").GetProperty("title").GetString());
    }

    [Theory]
    [InlineData("/assets/../../../../etc/passwd")]
    [InlineData("/assets/..%2f..%2f..%2fetc%2fpasswd")]
    [InlineData("/assets/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/assets/..%5c..%5cwindows%5cwin.ini")]
    [InlineData("/assets//etc/passwd")]
    [InlineData("/assets/site.css%00.js")]
    [InlineData("/api/v1/documents/..%2f..%2fetc%2fpasswd")]
    [InlineData("/api/v1/documents/%2e%2e%2f/text")]
    [InlineData("/openapi/..%2fv1.json")]
    [InlineData("/openapi/v2.json")]
    [InlineData("//evil.example/")]
    [InlineData("/%ff%fe")]
    [InlineData("/api/v1/documents/%c3%28")]
    public async Task A_path_leads_to_nothing_but_what_is_there(string path)
    {
        await using var running = await Running.StartAsync(Stories.Ferry);
        string answer = await running.SendAsync($"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        Assert.True(Wire.StatusOf(answer) is 400 or 404, answer);
        Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_header_cannot_be_slipped_in()
    {
        await using var running = await Running.StartAsync(Stories.Ferry);
        string answer = await running.SendAsync("GET /api/v1/attributions?limit=1&words=a%0d%0aX-Evil:%20yes HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        Assert.DoesNotContain("\nX-Evil", answer, StringComparison.Ordinal);
    }
}
