using System.Net;
using System.Text.Json;

namespace Sayso.Web.Tests.Api;

/// <summary>Stories that are handed in over HTTP.</summary>
public class HandingInTests
{
    [Fact]
    public async Task A_story_is_read_and_nothing_is_kept()
    {
        await using var running = await Running.StartAsync();
        using var response = await running.PostAsync("/api/v1/read", new { text = Stories.Ferry.Text, title = "Night ferry", outlet = "Northshore Courier", published = "2021-02-03" });
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        using var reading = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal("sayso-reading/1", reading.RootElement.GetProperty("format").GetString());
        Assert.Equal("2021-02-03", reading.RootElement.GetProperty("document").GetProperty("published").GetString());
        Assert.NotEmpty(reading.RootElement.GetProperty("disputes").EnumerateArray());
        Assert.Equal(0, running.Ledger.LastEntry);
    }

    [Fact]
    public async Task A_story_is_added_once()
    {
        await using var running = await Running.StartAsync();
        var story = new { text = Stories.Ferry.Text, url = Stories.Ferry.Url, outlet = Stories.Ferry.Outlet, published = "2021-02-03" };
        using var first = await running.PostAsync("/api/v1/documents", story);
        Assert.Equal(HttpStatusCode.Created, first.StatusCode);
        Assert.Equal("/api/v1/documents/" + Stories.Ferry.Id, first.Headers.Location!.OriginalString);
        string body = await first.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(body, (await running.JsonAsync(first.Headers.Location.OriginalString)).GetRawText());
        long entries = running.Ledger.LastEntry;

        using var second = await running.PostAsync("/api/v1/documents", story);
        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        Assert.Equal(body, await second.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(entries, running.Ledger.LastEntry);
    }

    [Theory]
    [InlineData("""{}""", "SAYSO5016")]
    [InlineData("""{"text": null, "url": ""}""", "SAYSO5016")]
    [InlineData("""{"text": 7}""", "SAYSO5016")]
    [InlineData("""{"text": "\ud800"}""", "SAYSO5016")]
    [InlineData("""{"text": "x", "texts": "y"}""", "SAYSO5016")]
    [InlineData("""{"text": "x", "published": "yesterday"}""", "SAYSO5016")]
    [InlineData("""{"text": "x", "text": "y"}""", "SAYSO5021")]
    [InlineData("""["text"]""", "SAYSO5021")]
    [InlineData("""{"text": """, "SAYSO5021")]
    [InlineData("", "SAYSO5021")]
    public async Task A_body_that_is_no_story_is_refused(string body, string code)
    {
        await using var running = await Running.StartAsync();
        foreach (string address in (string[])["/api/v1/read", "/api/v1/documents"])
        {
            using var response = await running.Client.PostAsync(new Uri(address, UriKind.Relative), Asked.Json(body), TestContext.Current.CancellationToken);
            await response.IsProblemAsync(400, code);
        }
    }

    [Theory]
    [InlineData("Der Fährmann sagte, dass die Fähre nicht mehr fahren werde, und die Leute auf der Insel wollten das nicht glauben und gingen nach Hause.")]
    [InlineData(" x ")]
    public async Task What_is_no_story_in_English_is_refused_as_it_is_elsewhere(string text)
    {
        await using var running = await Running.StartAsync();
        var expected = Sayso.Text.Document.FromText(text);
        using var response = await running.PostAsync("/api/v1/read", new { text });
        if (expected.Success)
        {
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }
        else
        {
            await response.IsProblemAsync(422, expected.Fault.Code);
        }
    }
}
