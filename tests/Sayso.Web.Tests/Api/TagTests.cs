using System.Net;
using System.Net.Http.Headers;
using Sayso.Text;

namespace Sayso.Web.Tests.Api;

/// <summary>What did not change is not sent again.</summary>
public class TagTests
{
    [Theory]
    [InlineData("/api/v1/attributions?words=ferry")]
    [InlineData("/api/v1/documents")]
    [InlineData("/api/v1/stats")]
    public async Task An_answer_is_known_again_until_the_ledger_grows(string address)
    {
        await using var running = await Running.StartAsync(Stories.Ferry);
        using var first = await AskAsync(running, address, null);
        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        var tag = first.Headers.ETag!;
        Assert.False(tag.IsWeak);

        using var second = await AskAsync(running, address, tag);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal(tag, second.Headers.ETag);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));

        var reader = new StoryReader();
        running.Ledger.Append([reader.Read(new Document("The ferry stays, said Ines Roth."))], reader.Engine);
        using var third = await AskAsync(running, address, tag);
        Assert.Equal(HttpStatusCode.OK, third.StatusCode);
        Assert.NotEqual(tag, third.Headers.ETag);
    }

    [Fact]
    public async Task Two_questions_have_two_tags()
    {
        await using var running = await Running.StartAsync(Stories.Ferry);
        using var one = await AskAsync(running, "/api/v1/attributions?words=ferry", null);
        using var other = await AskAsync(running, "/api/v1/attributions?words=board", one.Headers.ETag);
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Fact]
    public async Task A_text_is_known_by_its_hash()
    {
        await using var running = await Running.StartAsync(Stories.Ferry);
        using var text = await AskAsync(running, $"/api/v1/documents/{Stories.Ferry.Id}/text", null);
        Assert.Equal($"\"{Stories.Ferry.Id}\"", text.Headers.ETag!.Tag);
        Assert.Equal("text/plain", text.Content.Headers.ContentType!.MediaType);
        using var again = await AskAsync(running, $"/api/v1/documents/{Stories.Ferry.Id}/text", text.Headers.ETag);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    private static Task<HttpResponseMessage> AskAsync(Running running, string address, EntityTagHeaderValue? known)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (known is not null)
        {
            request.Headers.IfNoneMatch.Add(known);
        }

        return running.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
