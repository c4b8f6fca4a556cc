using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace Sayso.Cli.Tests;

/// <summary>`sayso read` takes whatever the intake takes.</summary>
public class ReadFormatsTests : StoryFolder
{
    private const string Page =
        "<!doctype html><html><head><title>Bridge shut until May - Tidings</title><meta property=\"og:title\" content=\"Bridge shut until May\">"
        + "<meta property=\"og:site_name\" content=\"Tidings\"><meta property=\"article:published_time\" content=\"2021-02-03T08:00:00Z\"></head><body><nav><a href=\"/\">Home</a></nav>"
        + "<article><h1>Bridge shut until May</h1><p>" + Story + "</p><p>“Nobody told us,” said Tom Ferrand, who keeps the toll house. He had been there since the morning.</p></article></body></html>";

    [Fact]
    public void A_page_is_read_under_its_title_which_is_not_part_of_the_text()
    {
        var report = SaysoProcess.Run("read", Write("bridge.html", Page));
        report.EndsWith(0);
        Assert.Contains("Bridge shut until May", report.Output, StringComparison.Ordinal);
        Assert.Contains("Tidings · 3 February 2021", report.Output, StringComparison.Ordinal);
        Assert.Contains("Tom Ferrand", report.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Home", report.Output, StringComparison.Ordinal);
        Assert.Empty(report.Error);
    }

    [Fact]
    public void What_the_user_says_goes_before_what_the_page_says()
    {
        var run = SaysoProcess.Run("read", Write("bridge.html", Page), "--format", "json", "--title", "Ferries full", "--url", "https://tidings.example/2");
        run.EndsWith(0);
        using var json = JsonDocument.Parse(run.Output);
        var document = json.RootElement.GetProperty("document");
        Assert.Equal("Ferries full", document.GetProperty("title").GetString());
        Assert.Equal("https://tidings.example/2", document.GetProperty("url").GetString());
        Assert.Equal("Tidings", document.GetProperty("outlet").GetString());
        Assert.Equal("2021-02-03", document.GetProperty("published").GetString());
    }

    [Fact]
    public void A_folder_of_mixed_formats_becomes_a_folder_of_readings_and_bad_ones_are_listed()
    {
        Write("in/a.txt");
        Write("in/b.html", Page);
        Write("in/c.jsonl", Lines("Bees", "Wasps", "Moths"));
        Write("in/deeper/d.jsonl", Lines("Toads"));
        Write("in/e.pdf", "%PDF-1.4\nnothing more");
        Write("in/front.html", "<!doctype html><html><body><form><input name=q></form></body></html>");
        Write("in/notes.md", "Not a story.");
        var run = SaysoProcess.RunIn(Folder, [], "read", "in", "nowhere.html", "--format", "json", "--output", "out", "--jobs", "2");
        run.EndsWith(1);
        string[] files = [.. Directory.GetFiles(At("out"), "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(At("out"), file)).Order(StringComparer.Ordinal)];
        Assert.Equal(["a.json", "b.json", "c-1.json", "c-2.json", "c-3.json", Path.Combine("deeper", "d.json")], files);
        Assert.Contains("\"title\": \"Wasps\"", File.ReadAllText(At("out", "c-2.json")), StringComparison.Ordinal);
        string[] errors = run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("sayso: 3 of 9 failed:", errors[0]);
        Assert.StartsWith($"sayso: {Path.Combine("in", "e.pdf")}: SAYSO3125", errors[1], StringComparison.Ordinal);
        Assert.StartsWith($"sayso: {Path.Combine("in", "front.html")}: SAYSO", errors[2], StringComparison.Ordinal);
        Assert.StartsWith("sayso: nowhere.html: SAYSO3101", errors[3], StringComparison.Ordinal);
    }

    [Fact]
    public void A_story_keeps_its_number_where_the_one_before_it_is_bad()
    {
        Write("news.jsonl", Lines("Bees") + "no record\n" + Lines("Moths"));
        var run = SaysoProcess.RunIn(Folder, [], "read", "news.jsonl", "--format", "json", "--output", "out");
        run.EndsWith(1);
        Assert.StartsWith("sayso: 1 of 3 failed:\nsayso: news.jsonl: SAYSO3111 at byte ", run.Error.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(["news-1.json", "news-3.json"], Directory.GetFiles(At("out")).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Several_stories_of_one_file_take_a_line_each_and_one_is_laid_out()
    {
        var several = SaysoProcess.Run("read", Write("news.jsonl", Lines("Bees", "Moths")), "--format", "json");
        several.EndsWith(0);
        Assert.Equal(["Bees", "Moths"], several.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Title));
        var one = SaysoProcess.RunIn(Folder, Encoding.UTF8.GetBytes(Lines("Bees")), "read", "-", "--format", "json");
        one.EndsWith(0);
        Assert.StartsWith("{\n", one.Output, StringComparison.Ordinal);
        Assert.Equal("Bees", Title(one.Output));
    }

    [Fact]
    public void Options_for_one_story_are_refused_where_a_file_holds_several()
    {
        string news = Write("news.jsonl", Lines("Bees", "Moths"));
        foreach (string[] options in (string[][])[["--title", "One"], ["--url", "https://one.example"], ["--format", "html"], ["--format", "brat"], ["--output", news]])
        {
            var run = SaysoProcess.Run(["read", news, .. options]);
            run.EndsWith(2);
            Assert.StartsWith("sayso: SAYSO4001: ", run.Error, StringComparison.Ordinal);
            Assert.Empty(run.Output);
        }
    }

    [Fact]
    public void A_pattern_and_packed_stories_are_read_as_they_lie_below_its_folder()
    {
        Write("in/x/a.html", Page);
        using (var packed = new GZipStream(File.Create(At("in", "x", "b.gz")), CompressionMode.Compress))
        {
            packed.Write(Encoding.UTF8.GetBytes(Lines("Bees", "Moths")));
        }

        Write("in/y/a.txt");
        SaysoProcess.Run("read", Path.Combine(At("in"), "*", "*"), "--format", "json", "--output", At("out")).EndsWith(0);
        string[] expected = [Path.Combine("x", "a.json"), Path.Combine("x", "b-1.json"), Path.Combine("x", "b-2.json"), Path.Combine("y", "a.json")];
        Assert.All(expected, file => Assert.True(File.Exists(At("out", file)), file));
    }

    [Fact]
    public void Pages_written_below_the_folder_that_is_read_are_not_read_in_turn()
    {
        Write("a.txt");
        Write("deeper/b.html", Page);
        for (int run = 0; run < 2; run++)
        {
            SaysoProcess.RunIn(Folder, [], "read", ".", "--format", "html", "--output", "pages").EndsWith(0);
            string[] pages = [.. Directory.GetFiles(At("pages"), "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(At("pages"), file)).Order(StringComparer.Ordinal)];
            Assert.Equal(["a.html", Path.Combine("deeper", "b.html")], pages);
        }
    }

    [Fact]
    public void A_page_that_is_read_is_never_overwritten()
    {
        Write("in/a.html", Page);
        Write("in/a.txt");
        var run = SaysoProcess.RunIn(Folder, [], "read", "in", "--format", "html", "--output", "in");
        run.EndsWith(1);
        Assert.Equal(2, run.Error.Split("SAYSO4006").Length - 1);
        Assert.Equal(Page, File.ReadAllText(At("in", "a.html")));
    }

    [Fact]
    public async Task An_address_is_asked_only_in_the_public_network_unless_the_user_allows_it()
    {
        using var server = new TcpListener(IPAddress.Loopback, 0);
        server.Start();
        string address = $"http://127.0.0.1:{((IPEndPoint)server.LocalEndpoint).Port}/news/bridge-shut.html";
        var refused = SaysoProcess.Run("read", address);
        refused.EndsWith(1);
        Assert.Contains("SAYSO3119", refused.Error, StringComparison.Ordinal);
        var answering = AnswerAsync(server);
        SaysoProcess.Run("read", address, "--allow-private-network", "--format", "json", "--output", At("out") + Path.DirectorySeparatorChar).EndsWith(0);
        await answering;
        Assert.Contains("Bridge shut until May", await File.ReadAllTextAsync(At("out", "bridge-shut.json"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static async Task AnswerAsync(TcpListener server)
    {
        var stop = TestContext.Current.CancellationToken;
        using var client = await server.AcceptTcpClientAsync(stop);
        await using var stream = client.GetStream();
        _ = await stream.ReadAsync(new byte[8 * 1024], stop);
        byte[] body = Encoding.UTF8.GetBytes(Page);
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n"), stop);
        await stream.WriteAsync(body, stop);
    }

    private static string Lines(params string[] titles) =>
        string.Concat(titles.Select(title => JsonSerializer.Serialize(new { text = $"{Story}{title} were seen by the road.", title }) + "\n"));

    private static string? Title(string json)
    {
        using var reading = JsonDocument.Parse(json);
        return reading.RootElement.GetProperty("document").GetProperty("title").GetString();
    }
}
