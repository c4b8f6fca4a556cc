using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Sayso.Ledger;

namespace Sayso.Web.Tests.Hosting;

/// <summary>Once there is a key, nobody comes in without one.</summary>
public partial class KeyTests
{
    [Fact]
    public async Task Without_keys_a_server_that_others_can_reach_does_not_start()
    {
        foreach (string url in (string[])["http://0.0.0.0:0", "http://*:0", "http://+:0", "http://[::]:0", "http://news.example:0"])
        {
            var refused = await Assert.ThrowsAsync<ServeException>(async () =>
            {
                await using var running = await Running.StartAsync(options => options with { Urls = ["http://127.0.0.1:0", url] });
            });
            Assert.Equal("SAYSO5029", refused.Fault.Code);
        }
    }

    [Fact]
    public async Task With_a_key_a_server_that_others_can_reach_starts_and_asks_for_it_under_any_name()
    {
        string secret = "";
        await using var running = await Running.StartAsync(
            ledger => secret = ledger.AddKey("desk", KeyScopes.Read).Secret, options => options with { Urls = ["http://0.0.0.0:0"] }, Stories.Ferry);
        Assert.Equal(401, Wire.StatusOf(await running.SendAsync("GET /api/v1/stats HTTP/1.1\r\nHost: news.example\r\nConnection: close\r\n\r\n")));
        Assert.Equal(200, Wire.StatusOf(await running.SendAsync($"GET /api/v1/stats HTTP/1.1\r\nHost: news.example\r\nAuthorization: Bearer {secret}\r\nConnection: close\r\n\r\n")));

        // A ledger that loses its last key does not fall open there.
        Assert.True(running.Ledger.RemoveKey("desk"));
        await SettledAsync(running, secret);
        Assert.Equal(401, Wire.StatusOf(await running.SendAsync("GET /api/v1/stats HTTP/1.1\r\nHost: news.example\r\nConnection: close\r\n\r\n")));
    }

    [Fact]
    public async Task A_key_allows_what_its_scopes_say()
    {
        string reads = "", adds = "";
        await using var running = await Running.StartAsync(
            ledger => (reads, adds) = (ledger.AddKey("reader", KeyScopes.Read).Secret, ledger.AddKey("adder", KeyScopes.Read | KeyScopes.Add).Secret), options => options, Stories.Ferry);
        var none = await running.IsRefusedAsync("/api/v1/stats", 401, "SAYSO5027");
        Assert.Contains("Bearer", none.GetProperty("remedy").GetString(), StringComparison.Ordinal);

        using var read = await SendAsync(running, reads, HttpMethod.Get, "/api/v1/stats");
        Assert.Equal(HttpStatusCode.OK, read.StatusCode);
        using var refused = await SendAsync(running, reads, HttpMethod.Post, "/api/v1/documents");
        await refused.IsProblemAsync(403, "SAYSO5028");
        using var added = await SendAsync(running, adds, HttpMethod.Post, "/api/v1/documents");
        Assert.Equal(HttpStatusCode.Created, added.StatusCode);
        using var metrics = await running.Client.GetAsync(new Uri("/metrics", UriKind.Relative), TestContext.Current.CancellationToken);
        await metrics.IsProblemAsync(401, "SAYSO5027");
    }

    [Theory]
    [InlineData("Bearer sayso_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("Bearer ")]
    [InlineData("Bearer sayso_")]
    [InlineData("Basic c2F5c286c2F5c28=")]
    [InlineData("Bearer sayso_'; DROP TABLE api_key; --")]
    public async Task What_is_no_key_opens_nothing_even_where_none_is_needed(string authorization)
    {
        await using var running = await Running.StartAsync(Stories.Ferry);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/stats");
        request.Headers.TryAddWithoutValidation("Authorization", authorization);
        using var response = await running.Client.SendAsync(request, TestContext.Current.CancellationToken);
        await response.IsProblemAsync(401, "SAYSO5027");
        Assert.Equal("Bearer", response.Headers.WwwAuthenticate.Single().Scheme);
    }

    [Fact]
    public async Task Health_and_style_sheets_need_no_key_and_pages_lead_to_where_one_is_given()
    {
        string secret = "";
        await using var running = await Running.StartAsync(ledger => secret = ledger.AddKey("desk", KeyScopes.Read).Secret, options => options, Stories.Ferry);
        foreach (string open in (string[])["/health/live", "/health/ready", "/assets/site.css", "/sign-in"])
        {
            using var response = await running.Client.GetAsync(new Uri(open, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.True(response.IsSuccessStatusCode, open);
        }

        using var page = new HttpRequestMessage(HttpMethod.Get, "/?x=1") { Headers = { Accept = { new MediaTypeWithQualityHeaderValue("text/html") } } };
        using var led = await running.Client.SendAsync(page, TestContext.Current.CancellationToken);
        Assert.Equal("/sign-in?to=%2F%3Fx%3D1", led.Headers.Location!.OriginalString);

        using var wrong = await SignInAsync(running, "sayso_no", "/?x=1");
        Assert.Equal(HttpStatusCode.Unauthorized, wrong.StatusCode);
        using var right = await SignInAsync(running, secret, "/?x=1");
        Assert.Equal("/?x=1", right.Headers.Location!.OriginalString);
        string cookie = right.Headers.GetValues("Set-Cookie").Single(set => set.StartsWith("sayso_session=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(secret, cookie, StringComparison.Ordinal);
        string front = await running.Client.GetStringAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Contains("Sayso", front, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    [InlineData("javascript:alert(1)")]
    public async Task Signing_in_leads_nowhere_else(string to)
    {
        string secret = "";
        await using var running = await Running.StartAsync(ledger => secret = ledger.AddKey("desk", KeyScopes.Read).Secret, options => options);
        using var response = await SignInAsync(running, secret, to);
        Assert.Equal("/", response.Headers.Location!.OriginalString);
    }

    private static async Task<HttpResponseMessage> SignInAsync(Running running, string key, string to)
    {
        string page = await running.Client.GetStringAsync(new Uri("/sign-in?to=" + Uri.EscapeDataString(to), UriKind.Relative), TestContext.Current.CancellationToken);
        using var form = new FormUrlEncodedContent(
        [
            KeyValuePair.Create("__RequestVerificationToken", Token().Match(page).Groups["token"].Value), KeyValuePair.Create("key", key), KeyValuePair.Create("to", to),
        ]);
        return await running.Client.PostAsync(new Uri("/sign-in", UriKind.Relative), form, TestContext.Current.CancellationToken);
    }

    private static Task<HttpResponseMessage> SendAsync(Running running, string secret, HttpMethod method, string address)
    {
        var request = new HttpRequestMessage(method, address) { Headers = { Authorization = new AuthenticationHeaderValue("Bearer", secret) } };
        request.Content = method == HttpMethod.Post ? Asked.Json("""{"text": "“The pier is safe,” said Mayor Ines Roth on Monday."}""") : null;
        return running.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>Waits until the server knows that a key is gone.</summary>
    private static async Task SettledAsync(Running running, string secret)
    {
        while (Wire.StatusOf(await running.SendAsync($"GET /api/v1/stats HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {secret}\r\nConnection: close\r\n\r\n")) != 401)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Token();
}
