using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace Sayso.Web.Api;

/// <summary>The schemas of what goes in and out, which stand in schemas.json.</summary>
internal static class Schemas
{
    private static readonly JsonObject s_all = Load();

    /// <summary>Their names.</summary>
    public static IEnumerable<string> Names => s_all.Select(schema => schema.Key);

    /// <summary>All of them by name, as parts of a document.</summary>
    public static IDictionary<string, IOpenApiSchema> Of(OpenApiDocument document) => s_all.ToDictionary(
        schema => schema.Key,
        IOpenApiSchema (schema) => OpenApiModelFactory.Parse<OpenApiSchema>(schema.Value!.ToJsonString(), OpenApiSpecVersion.OpenApi3_1, document, out _, "json")!,
        StringComparer.Ordinal);

    private static JsonObject Load()
    {
        using var stream = typeof(Schemas).Assembly.GetManifestResourceStream("schemas.json")!;
        return JsonNode.Parse(stream)!.AsObject();
    }
}
