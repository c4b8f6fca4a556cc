using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Sayso.Text;

namespace Sayso.Lab.Corpora;

/// <summary>
/// Our own annotations of Wikinews and PolNeAR stories, kept as places in texts that stay where they are: written out as gold stories that
/// <c>sayso evaluate --gold</c> reads.
/// </summary>
internal static partial class OwnAnnotations
{
    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true };

    /// <summary>Writes NAME.txt and NAME.gold.json for each annotated story.</summary>
    /// <param name="annotations">A folder of annotations.</param>
    /// <param name="stories">The Wikinews stories, as JSON Lines.</param>
    /// <param name="polnear">PolNeAR's folder.</param>
    /// <param name="output">Where to.</param>
    public static void Write(string annotations, string stories, string polnear, string output)
    {
        var texts = File.ReadLines(stories).Select(line => JsonDocument.Parse(line).RootElement).ToDictionary(story => story.GetProperty("url").GetString()!, Text, StringComparer.Ordinal);
        Directory.CreateDirectory(output);
        foreach (string file in Directory.GetFiles(annotations, "*.json").Order(StringComparer.Ordinal))
        {
            string name = Path.GetFileNameWithoutExtension(file);
            var annotated = JsonNode.Parse(File.ReadAllText(file))!;
            var document = new Document((string?)annotated["url"] is { } url ? texts[url] : File.ReadAllText(Path.Combine(polnear, (string)annotated["polnear"]!)));
            var gold = new JsonArray([.. annotated["attributions"]!.AsArray().Select(given => Gold(given!, document))]);
            File.WriteAllText(Path.Combine(output, name + ".txt"), document.Text);
            File.WriteAllText(Path.Combine(output, name + ".gold.json"), new JsonObject { ["story"] = name, ["attributions"] = gold }.ToJsonString(s_indented));
        }
    }

    /// <summary>The headline, then the story without the line that dates it.</summary>
    private static string Text(JsonElement story) => $"{story.GetProperty("title").GetString()}.\n\n{DateLine().Replace(story.GetProperty("text").GetString()!, "").Trim()}\n";

    private static JsonObject Gold(JsonNode given, Document document)
    {
        var gold = given.DeepClone().AsObject();
        gold["start"] = (int)given["content"]![0]![0]!;
        gold["content"] = new JsonArray([.. given["content"]!.AsArray().Select(piece => Words(piece, document))]);
        gold["cue"] = Words(given["cue"], document);
        gold["source"] = Words(given["source"], document);
        gold["target_text"] = Words(given["about"], document);
        gold.Remove("about");
        if (given["unnamed"] is { } unnamed)
        {
            gold["unnamed"]!["basis"] = Words(unnamed["basis"], document);
            gold["unnamed"]!["reason"] = Words(unnamed["reason"], document);
        }
        else
        {
            gold["unnamed"] = null;
        }

        return gold;
    }

    /// <summary>The words at a place, which is given as the code point they begin at and how many there are.</summary>
    private static JsonValue? Words(JsonNode? place, Document document)
    {
        if (place is null)
        {
            return null;
        }

        int start = (int)place[0]!;
        return JsonValue.Create(document.Text[document.FromCodePoint(start)..document.FromCodePoint(start + (int)place[1]!)]);
    }

    [GeneratedRegex(@"^\s*\w+day, \w+ [0-9]+, [0-9]{4}\s*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DateLine();
}
