using System.Globalization;
using System.Text.Json;
using Sayso.Attributions;
using Sayso.Claims;
using Sayso.Sources;

namespace Sayso.Ledger.Export;

/// <summary>
/// Stories, the quotations in them and the claims they leave in dispute, in schema.org's words: one JSON-LD document, a node a line. Only what is
/// quoted and was voiced is a Quotation; indirect speech is not, and has no word there.
/// </summary>
internal sealed class SchemaOrgExport(Stream output) : IStoryExport
{
    private readonly ItemsJson _items = new(output);

    public void Begin() => _items.Raw("""{"@context":"https://schema.org","@graph":[""");

    public void Add(ExportedStory story)
    {
        string name = LinkedNames.Of(story.Document);
        _items.Item(json => Article(json, story, name));
        var disputed = Disputed(story);
        foreach (var statement in story.Statements.Where(statement => statement.Attribution.Type != AttributionType.Indirect && statement.Position.Expressed))
        {
            _items.Item(json => Quotation(json, story, statement, name, disputed.GetValueOrDefault(statement.Id) ?? []));
        }

        foreach (var dispute in story.Story.Reading.Disputes)
        {
            _items.Item(json => Claim(json, story, dispute, name));
        }
    }

    public void End() => _items.Raw("\n]}\n");

    public void Dispose() => _items.Dispose();

    private static void Article(Utf8JsonWriter json, ExportedStory story, string name)
    {
        var document = story.Document;
        json.WriteString("@type", "NewsArticle");
        json.WriteString("@id", name);
        json.WriteString("identifier", document.Id);
        Text(json, "headline", document.Title);
        Text(json, "url", LinkedNames.Address(document));
        Text(json, "datePublished", Day(document.Published));
        if (document.Outlet is { } outlet)
        {
            json.WritePropertyName("publisher");
            new Party("Organization", "name", outlet).Write(json);
        }
    }

    private static void Quotation(Utf8JsonWriter json, ExportedStory story, Statement statement, string name, List<string> disputes)
    {
        var when = statement.Provenance.When;
        json.WriteString("@type", "Quotation");
        json.WriteString("@id", $"{name}#{statement.Id}");
        Text(json, "text", story.Words(statement.Attribution.Content));
        Link(json, "isPartOf", name);
        Text(json, "datePublished", Day(story.Document.Published));
        Text(json, "dateCreated", when.From == when.To ? Day(when.From) : null);
        Speaker(json, story, statement);
        if (disputes.Count > 0)
        {
            json.WriteStartArray("about");
            foreach (string dispute in disputes)
            {
                json.WriteStartObject();
                json.WriteString("@id", $"{name}#{dispute}");
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }
    }

    private static void Claim(Utf8JsonWriter json, ExportedStory story, Dispute dispute, string name)
    {
        json.WriteString("@type", "Claim");
        json.WriteString("@id", $"{name}#{dispute.Id}");
        Text(json, "text", story.Words(dispute.About));
        Link(json, "appearance", name);
        Creators(json, story, dispute);
    }

    /// <summary>Whom the story has say it: schema.org's spokenByCharacter is the one to whom the work that contains a quotation attributes it.</summary>
    private static void Speaker(Utf8JsonWriter json, ExportedStory story, Statement statement)
    {
        if (Party.Of(story, statement) is { } party)
        {
            json.WritePropertyName("spokenByCharacter");
            party.Write(json);
        }
        else if (statement.Provenance.Kind == SourceKind.Document && (story.Speaker(statement)?.Name ?? story.Words(statement.Attribution.Source)) is { } report)
        {
            json.WritePropertyName("isBasedOn");
            new Party("CreativeWork", "name", report).Write(json);
        }
    }

    /// <summary>Those who assert a claim or stand by it, each once.</summary>
    private static void Creators(Utf8JsonWriter json, ExportedStory story, Dispute dispute)
    {
        Party[] parties = [.. dispute.Asserted.Concat(dispute.Upheld).Select(id => Party.Of(story, story.Statement(id))).OfType<Party>().Distinct()];
        if (parties.Length > 0)
        {
            json.WriteStartArray("creator");
            Array.ForEach(parties, party => party.Write(json));
            json.WriteEndArray();
        }
    }

    private static Dictionary<string, List<string>> Disputed(ExportedStory story)
    {
        var disputed = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var dispute in story.Story.Reading.Disputes)
        {
            foreach (string id in dispute.Asserted.Concat(dispute.Denied).Concat(dispute.Upheld))
            {
                (disputed.TryGetValue(id, out var list) ? list : disputed[id] = []).Add(dispute.Id);
            }
        }

        return disputed;
    }

    private static void Link(Utf8JsonWriter json, string property, string name)
    {
        json.WriteStartObject(property);
        json.WriteString("@id", name);
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string property, string? value)
    {
        if (value is not null)
        {
            json.WriteString(property, ExportedStory.Wellformed(value));
        }
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
