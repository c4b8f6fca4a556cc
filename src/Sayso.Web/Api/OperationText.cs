using System.Globalization;
using Microsoft.OpenApi;
using Sayso.Web.Hosting;

namespace Sayso.Web.Api;

/// <summary>What an operation's callers are told, put into an OpenAPI document.</summary>
internal sealed class OperationText(Operation operation, OpenApiDocument document)
{
    /// <summary>The name of the way in which keys are given.</summary>
    public const string KeyScheme = "key";

    private const string Json = "application/json";

    public void WriteTo(OpenApiOperation described)
    {
        described.OperationId = operation.Id;
        described.Summary = operation.Summary;
        described.Description = $"Needs a key with the scope `{Scopes.NameOf(operation.Scope)}`, where keys are needed.";
        described.Tags = new HashSet<OpenApiTagReference> { new(operation.Tag, document) };
        described.Parameters = [.. operation.Parameters.Select(Described)];
        described.RequestBody = operation.Body is { } body ? new OpenApiRequestBody { Required = true, Description = operation.BodyText, Content = Content(Json, body) } : null;
        described.Responses = Responses();
        described.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(KeyScheme, document)] = [] }];
    }

    private static IOpenApiParameter Described(Parameter parameter) => new OpenApiParameter
    {
        Name = parameter.Name,
        In = parameter.IsInPath ? ParameterLocation.Path : ParameterLocation.Query,
        Required = parameter.IsRequired,
        Description = parameter.Description,
        Schema = parameter.Schema(),
    };

    private OpenApiResponses Responses()
    {
        var responses = new OpenApiResponses { [Number(operation.Status)] = operation.Status == 204 ? new OpenApiResponse { Description = operation.Answer } : Answer(operation.Answer) };
        foreach (var (status, meaning) in operation.Others)
        {
            responses[Number(status)] = status < 300 ? Answer(meaning) : Problem(meaning);
        }

        if (operation.HasTag)
        {
            responses["304"] = new OpenApiResponse { Description = "Nothing changed since the answer that If-None-Match names." };
        }

        responses["400"] = Problem(operation.Body is null ? "A parameter is missing, unknown, given twice, or not what it must be." : "The body or one of its fields is not what it must be.");
        responses["401"] = Problem("A key is needed, or the key is not known.");
        responses["403"] = Problem("The key does not allow this, or a page from elsewhere asks.");
        if (operation.MayBeMissing)
        {
            responses["404"] = Problem("It is not on record.");
        }

        responses["429"] = Problem("Too many requests; Retry-After says how long to wait.");
        responses["503"] = Problem("It took too long, or another program has been writing to the ledger for too long.");
        var inOrder = new OpenApiResponses();
        foreach (var (status, response) in responses.OrderBy(response => response.Key, StringComparer.Ordinal))
        {
            inOrder[status] = response;
        }

        return inOrder;
    }

    private OpenApiResponse Answer(string meaning)
    {
        var response = new OpenApiResponse { Description = meaning, Content = operation.Status == 204 ? null : operation.Schema is { } schema ? Content(Json, schema) : Text() };
        if (operation.HasTag)
        {
            response.Headers = new Dictionary<string, IOpenApiHeader>(StringComparer.Ordinal) { ["ETag"] = Header("What to give as If-None-Match when asking again.") };
            if (operation.Parameters.Contains(Ask.Cursor))
            {
                response.Headers["Link"] = Header("The address of the next page, with rel=\"next\", if there is one.");
            }
        }

        return response;
    }

    private OpenApiResponse Problem(string meaning) => new() { Description = meaning, Content = Content(Hosting.Problem.MediaType, "problem") };

    private Dictionary<string, OpenApiMediaType> Content(string type, string schema) =>
        new(StringComparer.Ordinal) { [type] = new OpenApiMediaType { Schema = new OpenApiSchemaReference(schema, document) } };

    private static Dictionary<string, OpenApiMediaType> Text() =>
        new(StringComparer.Ordinal) { ["text/plain"] = new OpenApiMediaType { Schema = new OpenApiSchema { Type = JsonSchemaType.String } } };

    private static OpenApiHeader Header(string meaning) => new() { Description = meaning, Schema = new OpenApiSchema { Type = JsonSchemaType.String } };

    private static string Number(int status) => status.ToString(CultureInfo.InvariantCulture);
}
