using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Sayso.Web.Hosting;

namespace Sayso.Web.Api;

/// <summary>The fields of a body that is one flat JSON object.</summary>
internal sealed class JsonBody
{
    private readonly Dictionary<string, string?> _fields = new(StringComparer.Ordinal);

    private JsonBody()
    {
    }

    /// <summary>Reads a request's body.</summary>
    /// <param name="request">The request.</param>
    /// <param name="known">The fields that it may have, all of them text or null.</param>
    /// <param name="stop">Ends it.</param>
    /// <param name="numbers">Those of them that may be numbers too.</param>
    /// <exception cref="RefusalException">It is no such object.</exception>
    /// <exception cref="BadHttpRequestException">It is too large, or comes in too slowly.</exception>
    public static async Task<JsonBody> ReadAsync(HttpRequest request, IReadOnlyCollection<string> known, CancellationToken stop, IReadOnlyCollection<string>? numbers = null)
    {
        RequireJson(request);
        using var bytes = new MemoryStream();
        await request.Body.CopyToAsync(bytes, stop).ConfigureAwait(false);
        var read = bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
        if (!Utf8.IsValid(read.Span))
        {
            throw new RefusalException(400, WebFaults.BadBody("it is not UTF-8."));
        }

        try
        {
            using var json = JsonDocument.Parse(read, new JsonDocumentOptions { MaxDepth = 8, AllowDuplicateProperties = false });
            return Of(json.RootElement, known, numbers ?? []);
        }
        catch (JsonException e)
        {
            throw new RefusalException(400, WebFaults.BadBody(string.Create(CultureInfo.InvariantCulture, $"it is not JSON, or has a field twice, at byte {e.BytePositionInLine ?? 0} of line {(e.LineNumber ?? 0) + 1}.")));
        }
    }

    /// <summary>A field's text; null where it is null, empty or not there.</summary>
    /// <exception cref="RefusalException">It is too long.</exception>
    public string? Text(string name, int most)
    {
        string? text = _fields.GetValueOrDefault(name);
        return text?.Length > most ? throw RefusalException.Of(name, "field", $"has more than {most.ToString(CultureInfo.InvariantCulture)} characters.", "Shorten it.")
            : string.IsNullOrWhiteSpace(text) ? null : text;
    }

    private static JsonBody Of(JsonElement root, IReadOnlyCollection<string> known, IReadOnlyCollection<string> numbers)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw new RefusalException(400, WebFaults.BadBody("it is not a JSON object."));
        }

        var body = new JsonBody();
        foreach (var field in root.EnumerateObject())
        {
            if (!known.Contains(field.Name, StringComparer.Ordinal))
            {
                throw RefusalException.Of(Absent.Short(field.Name), "field", "is not known here.", $"These are: {string.Join(", ", known)}.");
            }

            body._fields[field.Name] = field.Value.ValueKind == JsonValueKind.Number && numbers.Contains(field.Name, StringComparer.Ordinal) ? field.Value.GetRawText() : TextOf(field);
        }

        return body;
    }

    private static string? TextOf(JsonProperty field)
    {
        try
        {
            return field.Value.ValueKind is JsonValueKind.String or JsonValueKind.Null
                ? field.Value.GetString()
                : throw RefusalException.Of(field.Name, "field", "is not text.", "Give a string or null.");
        }
        catch (InvalidOperationException)
        {
            throw RefusalException.Of(field.Name, "field", "holds half of a character.", "Escape characters beyond U+FFFF as pairs, or send them as they are.");
        }
    }

    private static void RequireJson(HttpRequest request)
    {
        bool isJson = MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || type.Charset.Equals("\"utf-8\"", StringComparison.OrdinalIgnoreCase));
        if (!isJson || request.Headers.ContentEncoding.Count > 0)
        {
            throw new RefusalException(415, WebFaults.UnknownMediaType("application/json in UTF-8"));
        }
    }
}
