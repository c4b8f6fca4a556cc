using System.Net;
using System.Text;

namespace Sayso.Web.Tests.Adding;

/// <summary>Stories that people hand in on a page.</summary>
public class FormTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_form_without_the_token_of_a_page_is_refused()
    {
        await using var running = await Running.StartAsync();
        using var response = await AdditionTests.UploadAsync(running, "/stories", Encoding.UTF8.GetBytes(Stories.Ferry.Text), "ferry.txt");
        await response.IsProblemAsync(400, "SAYSO5052");
        using var form = new FormUrlEncodedContent([new("text", Stories.Ferry.Text), new("__RequestVerificationToken", "made up")]);
        using var made = await running.Client.PostAsync(new Uri("/stories", UriKind.Relative), form, Stop);
        await made.IsProblemAsync(400, "SAYSO5052");
        Assert.Null(running.Ledger.NextHeld(0));
    }

    [Fact]
    public async Task A_page_from_elsewhere_cannot_hand_anything_in()
    {
        await using var running = await Running.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/additions") { Content = Asked.Json("""{"text": "x"}"""), Headers = { { "Origin", "https://elsewhere.example" } } };
        using var response = await running.Client.SendAsync(request, Stop);
        await response.IsProblemAsync(403, "SAYSO5026");
    }

    [Fact]
    public async Task Whoever_hands_a_story_in_is_led_to_it()
    {
        await using var running = await Running.StartAsync();
        string token = running.Token();
        using var response = await AdditionTests.UploadAsync(running, "/stories", Encoding.UTF8.GetBytes(Stories.Ferry.Text), "ferry.txt", token);
        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
        Assert.Equal("/stories/" + Stories.Ferry.Id["sha256:".Length..][..16], response.Headers.Location!.OriginalString);
        using var progress = await running.Client.GetAsync(new Uri("/adding/1", UriKind.Relative), Stop);
        Assert.Equal(response.Headers.Location, progress.Headers.Location);
    }

    [Fact]
    public async Task The_page_loads_itself_again_while_there_is_something_to_wait_for_and_then_says_what_is_wrong()
    {
        using var gate = new ManualResetEventSlim();
        using var elsewhere = new LoopbackServer((_, _) =>
        {
            gate.Wait(TimeSpan.FromSeconds(30));
            return [LoopbackServer.Answer("gone <b>", status: "404 Not Found")];
        });
        await using var running = await Running.StartAsync(options => options with { AllowPrivateNetwork = true });
        using var response = await running.PostAsync("/api/v1/additions", new { url = elsewhere.Address + "/<script>" });
        string waiting = await running.Client.GetStringAsync(new Uri("/adding/1", UriKind.Relative), Stop);
        Assert.Contains("http-equiv=\"refresh\"", waiting, StringComparison.Ordinal);
        gate.Set();
        await AdditionTests.DoneAsync(running, response.Headers.Location!.OriginalString);
        string failed = await running.Client.GetStringAsync(new Uri("/adding/1", UriKind.Relative), Stop);
        Assert.DoesNotContain("refresh", failed, StringComparison.Ordinal);
        Assert.Contains("SAYSO3122", failed, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>\"", failed, StringComparison.Ordinal);
    }
}
