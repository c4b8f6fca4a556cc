using System.Net;

namespace Sayso.Web.Tests.Hosting;

/// <summary>A page from elsewhere cannot have a browser change anything here.</summary>
public class CrossSiteTests
{
    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Sec-Fetch-Site", "anything")]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Origin", "http://127.0.0.1:1")]
    public async Task What_a_browser_says_comes_from_elsewhere_is_refused(string header, string value)
    {
        await using var running = await Running.StartAsync();
        using var response = await PostAsync(running, (header, value));
        await response.IsProblemAsync(403, "SAYSO5026");
        Assert.Equal(0, running.Ledger.LastEntry);
    }

    [Fact]
    public async Task What_comes_from_our_own_pages_or_from_programs_is_done()
    {
        await using var running = await Running.StartAsync();
        string origin = running.Client.BaseAddress!.GetLeftPart(UriPartial.Authority);
        using var ours = await PostAsync(running, ("Origin", origin), ("Sec-Fetch-Site", "same-origin"));
        Assert.Equal(HttpStatusCode.Created, ours.StatusCode);
        using var program = await PostAsync(running);
        Assert.Equal(HttpStatusCode.OK, program.StatusCode);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    public async Task What_a_form_could_send_is_no_story(string type)
    {
        await using var running = await Running.StartAsync();
        using var content = Asked.Json("""{"text": "The pier is safe, said Ines Roth."}""");
        content.Headers.Remove("Content-Type");
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        using var response = await running.Client.PostAsync(new Uri("/api/v1/documents", UriKind.Relative), content, TestContext.Current.CancellationToken);
        await response.IsProblemAsync(415, "SAYSO5020");
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        await using var running = await Running.StartAsync();
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("key", "sayso_x"), KeyValuePair.Create("to", "/")]);
        using var response = await running.Client.PostAsync(new Uri("/sign-in", UriKind.Relative), form, TestContext.Current.CancellationToken);
        await response.IsProblemAsync(400, "SAYSO5021");
    }

    private static Task<HttpResponseMessage> PostAsync(Running running, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/documents") { Content = Asked.Json("""{"text": "“The pier is safe,” said Mayor Ines Roth on Monday."}""") };
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return running.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
