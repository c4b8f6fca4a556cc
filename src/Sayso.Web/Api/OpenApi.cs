using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using Sayso.Web.Hosting;

namespace Sayso.Web.Api;

/// <summary>The API described: for programs as an OpenAPI document, for people as a page made from it.</summary>
internal static class OpenApi
{
    private const string Name = "v1";

    /// <summary>The parts of the API.</summary>
    private static readonly (string Name, string Description)[] s_parts =
    [
        ("read", "Reading stories that are not kept."),
        ("documents", "Stories on record."),
        ("attributions", "Who said what, over all stories."),
        ("entities", "Persons, organisations and others across stories."),
        ("disputes", "What some assert and others deny."),
        ("check", "Whether somebody really said that."),
        ("changes", "Versions of a story."),
        ("corrections", "What editors set right."),
        ("stats", "How much is on record."),
        ("additions", "Stories that are read in the background."),
        ("feeds", "Feeds that are watched."),
        ("events", "What comes in, told at once."),
        ("webhooks", "Who is to be told when somebody says something new."),
    ];

    public static void Add(IServiceCollection services) => services.AddOpenApi(Name, options =>
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.ShouldInclude = endpoint => endpoint.ActionDescriptor.EndpointMetadata.OfType<Operation>().Any();
        options.AddOperationTransformer((described, context, _) =>
        {
            var operation = context.Description.ActionDescriptor.EndpointMetadata.OfType<Operation>().Single();
            new OperationText(operation, context.Document!).WriteTo(described);
            return Task.CompletedTask;
        });
        options.AddDocumentTransformer((document, _, _) =>
        {
            Describe(document);
            return Task.CompletedTask;
        });
    });

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapOpenApi("/openapi/{documentName}.json").OpenToAll();
        routes.MapGet("/api", PageAsync).ExcludeFromDescription();
    }

    private static async Task<RazorComponentResult<ApiPage>> PageAsync([FromKeyedServices(Name)] IOpenApiDocumentProvider provider, HttpContext context) =>
        new(new { Document = await provider.GetOpenApiDocumentAsync(context.RequestAborted).ConfigureAwait(false) });

    private static void Describe(OpenApiDocument document)
    {
        document.Info = new OpenApiInfo
        {
            Title = "Sayso",
            Version = Name,
            Description = "Who said what in the news, on whose word, and who says otherwise. Offsets count Unicode code points. What is wrong is answered with problem details (RFC 9457) "
                + "that carry a stable code. Answers carry an ETag; ask again with If-None-Match to learn whether anything changed. Pages follow each other by cursor, and by the Link header.",
            License = new OpenApiLicense { Name = "Apache-2.0", Identifier = "Apache-2.0" },
        };
        // Where it is served from is for the caller to know: the same document comes from every server.
        document.Servers = [new OpenApiServer { Url = "/" }];
        document.Tags = s_parts.Select(part => new OpenApiTag { Name = part.Name, Description = part.Description }).ToHashSet();
        document.Components ??= new OpenApiComponents();
        document.Components.Schemas = Schemas.Of(document);
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal)
        {
            [OperationText.KeyScheme] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "A key that `sayso keys add` made. Without any key in the ledger, programs on the server's own machine need none." },
        };
    }
}
