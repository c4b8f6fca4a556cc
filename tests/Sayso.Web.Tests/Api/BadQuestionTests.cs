namespace Sayso.Web.Tests.Api;

/// <summary>Questions that cannot be answered are, with what is wrong and what to do.</summary>
public class BadQuestionTests
{
    [Theory]
    [InlineData("/api/v1/attributions?limit=0", "limit")]
    [InlineData("/api/v1/attributions?limit=1001", "limit")]
    [InlineData("/api/v1/attributions?limit=ten", "limit")]
    [InlineData("/api/v1/attributions?limit=1&limit=2", "limit")]
    [InlineData("/api/v1/attributions?from=2021-02-30", "from")]
    [InlineData("/api/v1/attributions?stance=shouts", "stance")]
    [InlineData("/api/v1/attributions?confidence=1.1", "confidence")]
    [InlineData("/api/v1/attributions?confidence=NaN", "confidence")]
    [InlineData("/api/v1/attributions?expressed=yes", "expressed")]
    [InlineData("/api/v1/attributions?speker=moor", "speker")]
    [InlineData("/api/v1/entities", "name")]
    [InlineData("/api/v1/entities?name=%20", "name")]
    [InlineData("/api/v1/entities/one", "number")]
    [InlineData("/api/v1/entities/-1", "number")]
    [InlineData("/api/v1/entities/1/attributions?entity=2", "entity")]
    [InlineData("/api/v1/disputes/99999999999999999999", "number")]
    [InlineData("/api/v1/check", "quotation")]
    [InlineData("/api/v1/changes", "url")]
    [InlineData("/api/v1/changes?url=a&id=b", "url")]
    [InlineData("/api/v1/documents?order=oldest", "order")]
    [InlineData("/api/v1/stats?x=1", "x")]
    public async Task A_bad_parameter_is_named(string address, string parameter)
    {
        await using var running = await Running.StartAsync(Stories.Ferry);
        var problem = await running.IsRefusedAsync(address, 400, "SAYSO5016");
        Assert.Equal(parameter, problem.GetProperty("parameter").GetString());
        Assert.Contains(parameter, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.NotEmpty(problem.GetProperty("remedy").GetString()!);
    }

    [Theory]
    [InlineData("/api/v1/attributions?cursor=here", 400, "SAYSO5014")]
    [InlineData("/api/v1/documents?cursor=1-2-3", 400, "SAYSO5014")]
    [InlineData("/api/v1/check?quotation=yes", 400, "SAYSO5072")]
    [InlineData("/api/v1/check?quotation=%E2%80%A6", 400, "SAYSO5071")]
    [InlineData("/api/v1/documents/sha256:0000", 404, "SAYSO5012")]
    [InlineData("/api/v1/documents/zzzz", 404, "SAYSO5012")]
    [InlineData("/api/v1/changes?url=https://nowhere.example/", 404, "SAYSO5012")]
    [InlineData("/api/v1/entities/4711", 404, "SAYSO5013")]
    [InlineData("/api/v1/disputes/4711", 404, "SAYSO5017")]
    [InlineData("/api/v1/nothing", 404, "SAYSO5017")]
    [InlineData("/api/v2/stats", 404, "SAYSO5017")]
    [InlineData("/nothing", 404, "SAYSO5017")]
    public async Task What_is_not_there_or_cannot_be_asked_has_its_code(string address, int status, string code)
    {
        await using var running = await Running.StartAsync(Stories.Ferry);
        await running.IsRefusedAsync(address, status, code);
    }

    [Fact]
    public async Task An_attribution_that_a_document_does_not_have_is_not_there()
    {
        await using var running = await Running.StartAsync(Stories.Ferry);
        await running.IsRefusedAsync($"/api/v1/documents/{Stories.Ferry.Id}/attributions/a99", 404, "SAYSO5017");
    }

    [Theory]
    [InlineData("DELETE", "/api/v1/documents", "GET")]
    [InlineData("PUT", "/api/v1/stats", "GET")]
    [InlineData("GET", "/api/v1/read", "POST")]
    public async Task A_method_that_an_address_has_no_use_for_is_refused(string method, string address, string allowed)
    {
        await using var running = await Running.StartAsync();
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        using var response = await running.Client.SendAsync(request, TestContext.Current.CancellationToken);
        await response.IsProblemAsync(405, "SAYSO5018");
        Assert.Contains(allowed, response.Content.Headers.Allow);
    }

    [Fact]
    public async Task HEAD_is_answered_as_GET_without_the_body()
    {
        await using var running = await Running.StartAsync(Stories.Ferry);
        using var request = new HttpRequestMessage(HttpMethod.Head, "/api/v1/documents");
        using var response = await running.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.True(response.IsSuccessStatusCode);
        Assert.NotNull(response.Headers.ETag);
        Assert.True(response.Content.Headers.ContentLength > 100);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }
}
