using System.Globalization;
using System.Text.Json;
using Sayso.Exchange;
using Sayso.Text;

namespace Sayso.Ledger.Export;

/// <summary>
/// Attributions by the W3C Web Annotation Data Model: one collection with one page, an annotation a line. An annotation's targets are the pieces
/// of a content; its body says who said it, how, and what for, in a vocabulary of our own beside W3C's.
/// </summary>
internal sealed class WebAnnotationExport(Stream output) : IStoryExport
{
    private const string Collection = "urn:x-sayso:ledger";

    private readonly ItemsJson _items = new(output);

    public void Begin() => _items.Raw(
        $$"""
        {"@context":["http://www.w3.org/ns/anno.jsonld",{"sayso":"{{LinkedNames.Vocabulary}}"}],"id":"{{Collection}}","type":"AnnotationCollection","label":"Attributions",
        "first":{"id":"{{Collection}}:page:1","type":"AnnotationPage","partOf":"{{Collection}}","startIndex":0,"items":[
        """.ReplaceLineEndings("\n"));

    public void Add(ExportedStory story)
    {
        string name = LinkedNames.Of(story.Document);
        foreach (var statement in story.Statements)
        {
            _items.Item(json => Annotation(json, story, statement, name));
        }
    }

    public void End() => _items.Raw(string.Create(CultureInfo.InvariantCulture, $"\n]}},\n\"total\":{_items.Count}}}\n"));

    public void Dispose() => _items.Dispose();

    private static void Annotation(Utf8JsonWriter json, ExportedStory story, Statement statement, string name)
    {
        json.WriteString("id", $"{name}#annotation-{statement.Id}");
        json.WriteString("type", "Annotation");
        json.WriteString("motivation", "describing");
        json.WriteStartObject("generator");
        json.WriteString("type", "Software");
        json.WriteString("name", $"Sayso {story.Story.Engine}");
        json.WriteEndObject();
        json.WriteStartObject("body");
        new AttributionNode(json, story, name).Write(statement);
        json.WriteEndObject();
        json.WriteStartArray("target");
        foreach (var piece in statement.Attribution.Content)
        {
            Selection.Write(json, story.Document, name, piece);
        }

        json.WriteEndArray();
    }
}
