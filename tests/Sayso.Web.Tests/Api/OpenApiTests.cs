using System.Text.Encodings.Web;
using System.Text.Json;
using NJsonSchema;
using Sayso.Tests.Exchange;

namespace Sayso.Web.Tests.Api;

/// <summary>The API is what its document says.</summary>
public class OpenApiTests
{
    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public async Task The_document_is_the_one_that_was_looked_at()
    {
        await using var running = await Running.StartAsync();
        var document = await running.JsonAsync("/openapi/v1.json");
        Assert.StartsWith("3.1", document.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        Snapshot.Matches("Sayso.Web.Tests", "openapi.json", JsonSerializer.Serialize(document, s_indented) + "\n");
    }

    [Fact]
    public async Task Everything_in_it_is_described()
    {
        await using var running = await Running.StartAsync();
        var document = await running.JsonAsync("/openapi/v1.json");
        foreach (var path in document.GetProperty("paths").EnumerateObject())
        {
            foreach (var operation in path.Value.EnumerateObject())
            {
                Assert.NotEmpty(operation.Value.GetProperty("summary").GetString()!);
                Assert.All(operation.Value.GetProperty("responses").EnumerateObject(), response => Assert.NotEmpty(response.Value.GetProperty("description").GetString()!));
                if (operation.Value.TryGetProperty("parameters", out var parameters))
                {
                    Assert.All(parameters.EnumerateArray(), parameter => Assert.NotEmpty(parameter.GetProperty("description").GetString()!));
                }

                Assert.Equal(path.Name.Count(c => c == '{'), operation.Value.TryGetProperty("parameters", out parameters) ? parameters.EnumerateArray().Count(parameter => parameter.GetProperty("in").GetString() == "path") : 0);
            }
        }
    }

    [Theory]
    [InlineData("documents", "/api/v1/documents")]
    [InlineData("stored-reading", "/api/v1/documents/{id}")]
    [InlineData("statement-answer", "/api/v1/documents/{id}/attributions/a1")]
    [InlineData("statements", "/api/v1/attributions")]
    [InlineData("entities", "/api/v1/entities?name=moor")]
    [InlineData("person", "/api/v1/entities/{entity}")]
    [InlineData("disputes", "/api/v1/disputes")]
    [InlineData("dispute-answer", "/api/v1/disputes/{dispute}")]
    [InlineData("check", "/api/v1/check?quotation=We+have+not+decided+anything")]
    [InlineData("changes", "/api/v1/changes?id={id}")]
    [InlineData("stats", "/api/v1/stats")]
    [InlineData("problem", null)]
    public async Task An_answer_is_what_its_schema_says(string name, string? address)
    {
        await using var running = await Running.StartAsync(Stories.All);
        var document = await running.JsonAsync("/openapi/v1.json");
        string schemas = document.GetProperty("components").GetProperty("schemas").GetRawText().Replace("#/components/schemas/", "#/definitions/", StringComparison.Ordinal);
        var schema = await JsonSchema.FromJsonAsync($$"""{"$ref": "#/definitions/{{name}}", "definitions": {{schemas}}}""", TestContext.Current.CancellationToken);
        string answer = address is null ? (await running.IsRefusedAsync("/api/v1/stats?x=1", 400, "SAYSO5016")).GetRawText() : (await running.JsonAsync(await FilledAsync(running, address))).GetRawText();
        Assert.Empty(schema.Validate(answer));

        // Nor does it say anything that the schema does not speak of.
        using var said = JsonDocument.Parse(answer);
        var spoken = document.GetProperty("components").GetProperty("schemas").GetProperty(name).GetProperty("properties").EnumerateObject().Select(field => field.Name);
        Assert.Empty(said.RootElement.EnumerateObject().Select(field => field.Name).Except(spoken));
    }

    [Fact]
    public async Task The_page_for_people_has_every_operation_and_takes_nothing_from_elsewhere()
    {
        await using var running = await Running.StartAsync();
        var document = await running.JsonAsync("/openapi/v1.json");
        string page = await running.Client.GetStringAsync(new Uri("/api", UriKind.Relative), TestContext.Current.CancellationToken);
        foreach (var operation in document.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject()))
        {
            Assert.Contains($"id=\"{operation.Value.GetProperty("operationId").GetString()}\"", page, StringComparison.Ordinal);
        }

        Assert.Contains("form-reading", page, StringComparison.Ordinal);
        Assert.DoesNotContain("style=\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("src=\"http", page, StringComparison.Ordinal);
    }

    private static async Task<string> FilledAsync(Running running, string address)
    {
        var entities = await running.JsonAsync("/api/v1/entities?name=moor");
        var disputes = await running.JsonAsync("/api/v1/disputes");
        return address
            .Replace("{id}", Stories.Ferry.Id, StringComparison.Ordinal)
            .Replace("{entity}", entities.GetProperty("entities")[0].GetProperty("number").GetRawText(), StringComparison.Ordinal)
            .Replace("{dispute}", disputes.GetProperty("disputes")[0].GetProperty("number").GetString(), StringComparison.Ordinal);
    }
}
