using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;

namespace Sayso.Bench.Serving;

/// <summary>`serving PROGRAM LEDGER STORIES [MINUTES]`: the real program under load from this process, on loopback.</summary>
internal static class LoadRun
{
    private const int WordsOfStory = 600;
    private static readonly TimeSpan s_each = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan s_warmth = TimeSpan.FromSeconds(10);

    public static int Run(string program, string ledger, string stories, double minutes)
    {
        Console.Write(RunAsync(program, ledger, stories, TimeSpan.FromMinutes(minutes)).GetAwaiter().GetResult());
        return 0;
    }

    private static async Task<string> RunAsync(string program, string ledger, string stories, TimeSpan mixed)
    {
        using var served = ServedProgram.Start(program, ledger);
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 64 }) { BaseAddress = served.Address };
        var asked = await Asked.OfAsync(client).ConfigureAwait(false);
        string[] texts = [.. File.ReadLines(stories).Take(400).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!).Where(text => text.Length > 500).Select(Shortened)];
        var loop = new OpenLoop(client);
        await loop.RunAsync(20, s_warmth, i => i % 4 == 0 ? Read(texts, i) : asked.Page(i)).ConfigureAwait(false);
        string report = "| what | asked | median, ms | p95, ms | worst, ms | failed | floor, aim (p95) |\n|---|---|---|---|---|---|---|\n"
            + (await loop.RunAsync(50, s_each, asked.Page).ConfigureAwait(false)).Row("front, story, person, dispute and search pages, 50 a second", "100, 30")
            + (await loop.RunAsync(200, s_each, asked.Find).ConfigureAwait(false)).Row("API find, 200 a second", "50, 15")
            + (await loop.RunAsync(10, s_each, i => Read(texts, i)).ConfigureAwait(false)).Row($"POST /read of a story of {WordsOfStory} words, 10 a second", "250, 80");
        long front = await TransferredAsync(client).ConfigureAwait(false);
        report += string.Create(CultureInfo.InvariantCulture, $"\nThe front page, transferred with its style and script: {front / 1000.0:F0} kB (floor 200, aim 60). ")
            + string.Create(CultureInfo.InvariantCulture, $"Memory after this load: {served.Memory.Resident:F0} MB, {served.Memory.Peak:F0} at most (floor 600, aim 300).\n");
        return mixed > TimeSpan.Zero ? report + await MixedAsync(served, loop, asked, texts, mixed).ConfigureAwait(false) : report;
    }

    /// <summary>All kinds of requests at once, and new stories handed in, while the memory is looked at.</summary>
    private static async Task<string> MixedAsync(ServedProgram served, OpenLoop loop, Asked asked, string[] texts, TimeSpan time)
    {
        const int Parts = 5;
        string report = string.Create(CultureInfo.InvariantCulture, $"\nMixed load of {time.TotalMinutes:F0} minutes, 40 requests a second, every 40th a new story:\n\n| minutes | asked | failed | p95, ms | resident, MB |\n|---|---|---|---|---|\n");
        for (int part = 1; part <= Parts; part++)
        {
            int first = part * 1_000_000;
            var answered = await loop.RunAsync(40, time / Parts, i => i % 40 == 0 ? Added(texts, first + i) : i % 8 == 1 ? Read(texts, first + i) : i % 2 == 0 ? asked.Page(i) : asked.Find(i)).ConfigureAwait(false);
            report += string.Create(CultureInfo.InvariantCulture, $"| {time.TotalMinutes * part / Parts:F0} | {answered.Ms.Length:N0} | {answered.Failed} | {answered.Ms[(int)((answered.Ms.Length - 1) * 0.95)]:F1} | {served.Memory.Resident:F0} |\n");
        }

        return report;
    }

    private static HttpRequestMessage Read(string[] texts, int i) => new(HttpMethod.Post, "/api/v1/read") { Content = JsonContent.Create(new { text = texts[i % texts.Length] }) };

    private static HttpRequestMessage Added(string[] texts, int i) => new(HttpMethod.Post, "/api/v1/documents")
    {
        Content = JsonContent.Create(new { text = string.Create(CultureInfo.InvariantCulture, $"Report {i}.\n\n{texts[i % texts.Length]}"), outlet = "The Load Courier", published = "2031-05-06" }),
    };

    private static async Task<long> TransferredAsync(HttpClient client)
    {
        long bytes = 0;
        string page = await client.GetStringAsync("/").ConfigureAwait(false);
        string[] assets = [.. page.Split('"').Where(part => part.StartsWith("/assets/", StringComparison.Ordinal)).Select(part => part.Replace("&amp;", "&", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal)];
        foreach (string address in (string[])["/", .. assets])
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.Add("Accept-Encoding", "gzip, br");
            using var answer = await client.SendAsync(request).ConfigureAwait(false);
            bytes += (await answer.Content.ReadAsByteArrayAsync().ConfigureAwait(false)).Length;
        }

        return bytes;
    }

    private static string Shortened(string text) => string.Join(' ', text.Split(' ').Take(WordsOfStory));
}
