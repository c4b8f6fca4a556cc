using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Sayso.Web.Tests;

/// <summary>Asks a server and looks at what it says.</summary>
internal static class Asked
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>The JSON at an address, which must be there.</summary>
    public static async Task<JsonElement> JsonAsync(this Running running, string address)
    {
        using var response = await running.Client.GetAsync(new Uri(address, UriKind.Relative), Stop);
        string text = await response.Content.ReadAsStringAsync(Stop);
        Assert.True(response.StatusCode == HttpStatusCode.OK, $"{address}: {response.StatusCode} {text}");
        return JsonDocument.Parse(text).RootElement;
    }

    /// <summary>Sends JSON to an address.</summary>
    public static Task<HttpResponseMessage> PostAsync(this Running running, string address, object body) =>
        running.Client.PostAsync(new Uri(address, UriKind.Relative), Json(JsonSerializer.Serialize(body)), Stop);

    /// <summary>JSON as a body.</summary>
    public static ByteArrayContent Json(string text) => new(Encoding.UTF8.GetBytes(text)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };

    /// <summary>Sees that an answer is problem details with a status and a code.</summary>
    public static async Task<JsonElement> IsProblemAsync(this HttpResponseMessage response, int status, string code)
    {
        string text = await response.Content.ReadAsStringAsync(Stop);
        Assert.True((int)response.StatusCode == status, $"The status is {response.StatusCode}, not {status}: {text}");
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = JsonDocument.Parse(text).RootElement;
        Assert.Equal(code, problem.GetProperty("code").GetString());
        Assert.Equal(status, problem.GetProperty("status").GetInt32());
        Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
        return problem;
    }

    /// <summary>Sees that a GET is answered with a problem.</summary>
    public static async Task<JsonElement> IsRefusedAsync(this Running running, string address, int status, string code)
    {
        using var response = await running.Client.GetAsync(new Uri(address, UriKind.Relative), Stop);
        return await response.IsProblemAsync(status, code);
    }
}
