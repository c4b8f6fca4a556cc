using System.Text.Json;
using Sayso.Intake.Stories;

namespace Sayso.Intake.Html;

/// <summary>What a page says of its story in JSON-LD, by the words of schema.org.</summary>
internal sealed record LinkedData(string? Title, string? Outlet, string? Author, string? Url, string? Published)
{
    private const int MostNodes = 2000;
    private const int MostAuthors = 10;

    private static readonly LinkedData None = new(null, null, null, null, null);

    /// <summary>The first story in <paramref name="scripts"/>; scripts that are no JSON are passed over.</summary>
    public static LinkedData Of(IEnumerable<string> scripts)
    {
        foreach (string script in scripts)
        {
            try
            {
                using var parsed = JsonDocument.Parse(script, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
                if (FindStory(parsed.RootElement) is { } story)
                {
                    return story;
                }
            }
            catch (Exception e) when (e is JsonException or InvalidOperationException)
            {
                // Templates leave broken scripts behind; the page's other facts are there still.
            }
        }

        return None;
    }

    private static LinkedData? FindStory(JsonElement root)
    {
        var queue = new Queue<JsonElement>([root]);
        for (int seen = 0; seen < MostNodes && queue.TryDequeue(out var node); seen++)
        {
            if (node.ValueKind == JsonValueKind.Array)
            {
                foreach (var element in node.EnumerateArray())
                {
                    queue.Enqueue(element);
                }
            }
            else if (node.ValueKind == JsonValueKind.Object)
            {
                if (IsStory(node))
                {
                    return Read(node);
                }

                foreach (string field in (string[])["@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item"])
                {
                    if (node.TryGetProperty(field, out var inner))
                    {
                        queue.Enqueue(inner);
                    }
                }
            }
        }

        return null;
    }

    private static bool IsStory(JsonElement node) => node.TryGetProperty("@type", out var type)
        && Strings(type).Any(name => name.EndsWith("Article", StringComparison.Ordinal) || name is "BlogPosting" or "LiveBlogPosting" or "Report" or "NewsStory");

    private static LinkedData Read(JsonElement node) => new(
        OneLine.OfMarkup(Text(node, "headline") ?? Text(node, "name")),
        OneLine.OfMarkup(Names(node, "publisher") ?? Names(node, "sourceOrganization")),
        OneLine.OfMarkup(Names(node, "author") ?? Names(node, "creator")),
        Text(node, "url") ?? Text(node, "mainEntityOfPage") ?? (node.TryGetProperty("mainEntityOfPage", out var page) ? Text(page, "@id") : null),
        Text(node, "datePublished") ?? Text(node, "dateCreated"));

    /// <summary>The names of a person, of an organisation, or of several.</summary>
    private static string? Names(JsonElement node, string field)
    {
        if (!node.TryGetProperty(field, out var value))
        {
            return null;
        }

        var named = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Take(MostAuthors) : [value];
        string names = string.Join(", ", named.Select(one => one.ValueKind == JsonValueKind.String ? one.GetString() : Text(one, "name")).Where(name => !string.IsNullOrWhiteSpace(name)));
        return names.Length == 0 ? null : names;
    }

    private static string? Text(JsonElement node, string field) =>
        node.ValueKind == JsonValueKind.Object && node.TryGetProperty(field, out var value) ? Strings(value).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text)) : null;

    private static IEnumerable<string> Strings(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Array => value.EnumerateArray().Where(one => one.ValueKind == JsonValueKind.String).Select(one => one.GetString()!),
        _ => [],
    };
}
