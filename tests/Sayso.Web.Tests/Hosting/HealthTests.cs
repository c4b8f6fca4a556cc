using System.Text.Json;

namespace Sayso.Web.Tests.Hosting;

/// <summary>What those who look after the server are told.</summary>
public class HealthTests
{
    [Fact]
    public async Task It_lives_and_is_ready()
    {
        await using var running = await Running.StartAsync(Stories.Ferry);
        Assert.Equal("alive\n", await GetAsync(running, "/health/live"));
        Assert.Equal("ready\n", await GetAsync(running, "/health/ready"));
    }

    [Fact]
    public async Task Requests_and_stories_are_counted_by_route_and_not_by_what_callers_make_up()
    {
        await using var running = await Running.StartAsync(Stories.Ferry);
        await running.JsonAsync("/api/v1/documents/" + Stories.Ferry.Id);
        await running.JsonAsync("/api/v1/documents/" + Stories.Ferry.Id[..20]);
        using var missing = await running.Client.GetAsync(new Uri("/made-up-by-a-caller", UriKind.Relative), TestContext.Current.CancellationToken);
        using var odd = await running.Client.SendAsync(new HttpRequestMessage(new HttpMethod("BREW"), "/"), TestContext.Current.CancellationToken);
        using var added = await running.PostAsync("/api/v1/documents", new { text = "“The pier is safe,” said Mayor Ines Roth on Monday." });

        string text = await GetAsync(running, "/metrics");
        Assert.Contains("sayso_http_requests_total{method=\"GET\",route=\"/api/v1/documents/{id}\",status=\"200\"} 2\n", text, StringComparison.Ordinal);
        Assert.Contains("sayso_http_requests_total{method=\"GET\",route=\"none\",status=\"404\"} 1\n", text, StringComparison.Ordinal);
        Assert.Contains("method=\"other\"", text, StringComparison.Ordinal);
        Assert.Contains("sayso_http_request_duration_seconds_count{route=\"/api/v1/documents/{id}\"} 2\n", text, StringComparison.Ordinal);
        Assert.Contains("sayso_stories_total{outcome=\"added\"} 1\n", text, StringComparison.Ordinal);
        Assert.Contains($"sayso_ledger_entries {running.Ledger.LastEntry}\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("made-up", text, StringComparison.Ordinal);
        Assert.DoesNotContain("BREW", text, StringComparison.Ordinal);
        foreach (string line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith('#')))
        {
            Assert.True(double.TryParse(line[(line.LastIndexOf(' ') + 1)..], System.Globalization.CultureInfo.InvariantCulture, out double value) && value >= 0, line);
        }
    }

    [Fact]
    public async Task Each_request_is_one_line_without_what_was_asked()
    {
        using var told = new StringWriter();
        await using (var running = await Running.StartAsync(options => options with { Log = LogForm.Json, LogTo = told }, Stories.Ferry))
        {
            await running.JsonAsync("/api/v1/check?quotation=" + Uri.EscapeDataString("We have not decided anything"));
            await running.SendAsync("GET /a%0aforged%1b[31m HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        }

        var lines = told.ToString().Split(told.NewLine, StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(2, lines.Count);
        var check = lines.Single(line => line.GetProperty("status").GetInt32() == 200);
        Assert.Equal(("GET", "/api/v1/check"), (check.GetProperty("method").GetString(), check.GetProperty("path").GetString()));
        Assert.DoesNotContain("decided", told.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(told.ToString(), c => c == '\x1b');
    }

    [Fact]
    public async Task People_are_told_in_words()
    {
        using var told = new StringWriter();
        await using (var running = await Running.StartAsync(options => options with { Log = LogForm.Plain, LogTo = told }))
        {
            await GetAsync(running, "/health/live");
        }

        Assert.Matches("^[0-9T:.Z-]+ GET /health/live 200 [0-9.]+ ms$", told.ToString().TrimEnd());
    }

    private static Task<string> GetAsync(Running running, string address) => running.Client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
}
