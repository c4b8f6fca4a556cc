using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Sayso.Ledger;
using Sayso.Web.Adding;

namespace Sayso.Web.Tests.Adding;

/// <summary>Stories that programs hand in to be read in the background.</summary>
public class AdditionTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_story_is_accepted_at_once_and_on_record_soon()
    {
        await using var running = await Running.StartAsync();
        using var response = await running.PostAsync("/api/v1/additions", new { text = Stories.Ferry.Text, title = "Night ferry", outlet = "Northshore Courier", published = "2021-02-03" });
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        var done = await DoneAsync(running, response.Headers.Location!.OriginalString);
        Assert.Equal("stored", done.GetProperty("state").GetString());
        Assert.Equal(Stories.Ferry.Id, done.GetProperty("document").GetString());
        var story = running.Ledger.Story(Stories.Ferry.Id)!;
        Assert.Equal(("Night ferry", "Northshore Courier", new DateOnly(2021, 2, 3)), (story.Reading.Document.Title, story.Reading.Document.Outlet, story.Reading.Document.Published!.Value));
    }

    [Fact]
    public async Task A_story_that_is_there_already_is_known_and_one_that_is_none_fails_with_its_fault()
    {
        await using var running = await Running.StartAsync(Stories.Ferry);
        using var known = await running.PostAsync("/api/v1/additions", new { text = Stories.Ferry.Text });
        Assert.Equal("known", (await DoneAsync(running, known.Headers.Location!.OriginalString)).GetProperty("documents")[0].GetProperty("outcome").GetString());
        using var none = await running.PostAsync("/api/v1/additions", new { text = string.Concat(Enumerable.Repeat("Der Fährmann sagte, dass die Fähre nicht mehr fahren werde, und die Leute auf der Insel wollten das nicht glauben. ", 20)) });
        var failed = await DoneAsync(running, none.Headers.Location!.OriginalString);
        Assert.Equal("failed", failed.GetProperty("state").GetString());
        Assert.StartsWith("SAYSO1", failed.GetProperty("faults")[0].GetProperty("code").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_may_hold_several_stories_of_which_some_are_none()
    {
        await using var running = await Running.StartAsync();
        string lines = string.Join('\n', Stories.All.Select(story => JsonSerializer.Serialize(new { text = story.Text, title = story.Title })).Append("{\"text\": "));
        using var response = await UploadAsync(running, "/api/v1/additions", Encoding.UTF8.GetBytes(lines), "../../etc/stories.jsonl");
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        var done = await DoneAsync(running, response.Headers.Location!.OriginalString);
        Assert.Equal("stories.jsonl", done.GetProperty("name").GetString());
        Assert.Equal(3, done.GetProperty("stored").GetInt32());
        Assert.Equal(1, done.GetProperty("failed").GetInt32());
        Assert.Equal(3, running.Ledger.Figures().Stories);
    }

    [Fact]
    public async Task An_address_is_fetched_under_the_network_rules()
    {
        using var elsewhere = new LoopbackServer((_, _) => [LoopbackServer.Answer(Page(Stories.Ferry.Text))]);
        await using var guarded = await Running.StartAsync();
        using var refused = await guarded.PostAsync("/api/v1/additions", new { url = elsewhere.Address + "/ferry" });
        var failed = await DoneAsync(guarded, refused.Headers.Location!.OriginalString);
        Assert.Equal("SAYSO3119", failed.GetProperty("faults")[0].GetProperty("code").GetString());
        Assert.Empty(elsewhere.Requests);

        await using var open = await Running.StartAsync(options => options with { AllowPrivateNetwork = true });
        using var taken = await open.PostAsync("/api/v1/additions", new { url = elsewhere.Address + "/ferry" });
        var done = await DoneAsync(open, taken.Headers.Location!.OriginalString);
        Assert.Equal("stored", done.GetProperty("state").GetString());
        Assert.Equal(elsewhere.Address + "/ferry", open.Ledger.Story(done.GetProperty("document").GetString()!)!.Reading.Document.Url);
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("-")]
    public async Task Nothing_but_an_address_of_the_web_is_taken_for_one(string url)
    {
        await using var running = await Running.StartAsync();
        using var response = await running.PostAsync("/api/v1/additions", new { url });
        await response.IsProblemAsync(400, "SAYSO5016");
        using var form = new MultipartFormDataContent { { new StringContent(url), "url" } };
        using var posted = await running.Client.PostAsync(new Uri("/api/v1/additions", UriKind.Relative), form, Stop);
        await posted.IsProblemAsync(422, "SAYSO5031");
    }

    [Fact]
    public async Task When_too_much_waits_more_is_refused_and_told_when_to_come_again()
    {
        using var gate = new ManualResetEventSlim();
        using var elsewhere = new LoopbackServer((_, _) =>
        {
            gate.Wait(TimeSpan.FromSeconds(30));
            return [LoopbackServer.Answer(Page(Stories.Ferry.Text))];
        });
        await using var running = await Running.StartAsync(options => options with { AllowPrivateNetwork = true, Adding = new AddingLimits { Waiting = 2 } });
        using var first = await running.PostAsync("/api/v1/additions", new { url = elsewhere.Address + "/1" });
        using var second = await running.PostAsync("/api/v1/additions", new { url = elsewhere.Address + "/2" });
        Assert.Equal(HttpStatusCode.Accepted, second.StatusCode);
        using var third = await running.PostAsync("/api/v1/additions", new { text = Stories.Ferry.Text });
        await third.IsProblemAsync(503, "SAYSO5050");
        Assert.NotNull(third.Headers.RetryAfter);
        gate.Set();
        await DoneAsync(running, first.Headers.Location!.OriginalString);
        await DoneAsync(running, second.Headers.Location!.OriginalString);
        using var again = await running.PostAsync("/api/v1/additions", new { text = Stories.Ferry.Text });
        Assert.Equal(HttpStatusCode.Accepted, again.StatusCode);
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_refused()
    {
        await using var running = await Running.StartAsync(options => options with { Adding = new AddingLimits { FileBytes = 100_000 } });
        using var large = await UploadAsync(running, "/api/v1/additions", new byte[100_001], "a.txt");
        await large.IsProblemAsync(413, "SAYSO5054");
        using var empty = await UploadAsync(running, "/api/v1/additions", [], "a.txt");
        await empty.IsProblemAsync(422, "SAYSO5030");
        Assert.Null(running.Ledger.NextHeld(0));
    }

    [Theory]
    [InlineData("/api/v1/additions/99", 404, "SAYSO5017")]
    [InlineData("/api/v1/additions/0", 400, "SAYSO5016")]
    [InlineData("/api/v1/additions/x", 400, "SAYSO5016")]
    public async Task What_was_never_handed_in_is_not_there(string address, int status, string code)
    {
        await using var running = await Running.StartAsync();
        await running.IsRefusedAsync(address, status, code);
    }

    /// <summary>Asks until it is done.</summary>
    internal static async Task<JsonElement> DoneAsync(Running running, string address)
    {
        while (true)
        {
            var addition = await running.JsonAsync(address);
            if (addition.GetProperty("state").GetString() is "stored" or "failed")
            {
                return addition;
            }

            await Task.Delay(10, Stop);
        }
    }

    internal static string Page(string text) =>
        $"<!DOCTYPE html><html lang=\"en\"><head><title>A page</title></head><body><article><h1>A page</h1>{string.Concat(text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => $"<p>{WebUtility.HtmlEncode(line)}</p>"))}</article></body></html>";

    internal static async Task<HttpResponseMessage> UploadAsync(Running running, string address, byte[] bytes, string name, string? token = null)
    {
        using var form = new MultipartFormDataContent();
        if (token is not null)
        {
            form.Add(new StringContent(token), "__RequestVerificationToken");
        }

        form.Add(new ByteArrayContent(bytes) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } }, "file", name);
        return await running.Client.PostAsync(new Uri(address, UriKind.Relative), form, Stop);
    }
}
