using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Sayso.Web.Hosting;

namespace Sayso.Web.Api;

/// <summary>The fields of a body that is one flat JSON object: texts, and where there may be such, lists of texts and flags.</summary>
internal sealed class JsonBody
{
    private readonly Dictionary<string, string?> _fields = new(StringComparer.Ordinal);

    private readonly Dictionary<string, List<string>> _lists = new(StringComparer.Ordinal);
    private readonly HashSet<string> _flags = new(StringComparer.Ordinal);

    private JsonBody()
    {
    }

    /// <summary>Reads a request's body.</summary>
    /// <param name="request">The request.</param>
    /// <param name="known">The fields that it may have, all of them text or null but those that follow.</param>
    /// <param name="stop">Ends it.</param>
    /// <param name="numbers">Those of them that may be numbers too.</param>
    /// <exception cref="RefusalException">It is no such object.</exception>
    /// <exception cref="BadHttpRequestException">It is too large, or comes in too slowly.</exception>
    public static Task<JsonBody> ReadAsync(HttpRequest request, IReadOnlyCollection<string> known, CancellationToken stop, IReadOnlyCollection<string>? numbers = null) =>
        ReadAsync(request, known, [], [], stop, numbers);

    /// <summary>Reads a request's body, some fields of which are lists of texts, and some true or false.</summary>
    public static async Task<JsonBody> ReadAsync(
        HttpRequest request, IReadOnlyCollection<string> known, IReadOnlyCollection<string> lists, IReadOnlyCollection<string> flags, CancellationToken stop, IReadOnlyCollection<string>? numbers = null)
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
            return Of(json.RootElement, known, lists, flags, numbers ?? []);
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

    /// <summary>The texts of a list; none where it is null or not there.</summary>
    public IReadOnlyList<string> List(string name) => _lists.GetValueOrDefault(name) ?? [];

    /// <summary>Whether a flag is set.</summary>
    public bool Has(string name) => _flags.Contains(name);

    private static JsonBody Of(JsonElement root, IReadOnlyCollection<string> known, IReadOnlyCollection<string> lists, IReadOnlyCollection<string> flags, IReadOnlyCollection<string> numbers)
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

            if (lists.Contains(field.Name, StringComparer.Ordinal))
            {
                body._lists[field.Name] = ListOf(field);
            }
            else if (flags.Contains(field.Name, StringComparer.Ordinal))
            {
                body.Set(field);
            }
            else
            {
                bool isNumber = field.Value.ValueKind == JsonValueKind.Number && numbers.Contains(field.Name, StringComparer.Ordinal);
                body._fields[field.Name] = isNumber ? field.Value.GetRawText() : TextOf(field.Name, field.Value);
            }
        }

        return body;
    }

    private void Set(JsonProperty field)
    {
        if (field.Value.ValueKind is not (JsonValueKind.True or JsonValueKind.False or JsonValueKind.Null))
        {
            throw RefusalException.Of(field.Name, "field", "is not true or false.", "Give one of the two.");
        }

        if (field.Value.ValueKind == JsonValueKind.True)
        {
            _flags.Add(field.Name);
        }
    }

    private static List<string> ListOf(JsonProperty field) => field.Value.ValueKind switch
    {
        JsonValueKind.Null => [],
        JsonValueKind.Array => [.. field.Value.EnumerateArray().Select(item => TextOf(field.Name, item)).OfType<string>()],
        _ => throw RefusalException.Of(field.Name, "field", "is not a list.", "Give a list of strings."),
    };

    private static string? TextOf(string name, JsonElement value)
    {
        try
        {
            return value.ValueKind is JsonValueKind.String or JsonValueKind.Null
                ? value.GetString()
                : throw RefusalException.Of(name, "field", "is not text.", "Give a string or null.");
        }
        catch (InvalidOperationException)
        {
            throw RefusalException.Of(name, "field", "holds half of a character.", "Escape characters beyond U+FFFF as pairs, or send them as they are.");
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
