using System.Globalization;
using System.Text.Json;

namespace Sayso.Ledger.Tests.Export;

public class SchemaOrgTests
{
    private static readonly JsonElement s_types = Exports.Published("schema-org-terms.json").GetProperty("types");

    [Fact]
    public void Every_property_belongs_to_its_type_and_holds_what_it_may()
    {
        using var shelf = Exports.Everything();
        using var json = JsonDocument.Parse(Exports.Text(shelf.Ledger, "json-ld"));
        Assert.Empty(Wrong(json.RootElement));
        Assert.Equal("https://schema.org", json.RootElement.GetProperty("@context").GetString());
        string[] used = [.. Graph(json).Select(node => node.GetProperty("@type").GetString()!).Distinct().Order()];
        Assert.Equal(["Claim", "NewsArticle", "Quotation"], used);
    }

    [Theory]
    [InlineData("\"spokenByCharacter\":{\"@type\":\"Person\"", "\"spokenByCharacter\":{\"@type\":\"Claim\"")]
    [InlineData("\"appearance\"", "\"disappearance\"")]
    [InlineData("\"headline\"", "\"spokenByCharacter\"")]
    [InlineData("\"@type\":\"Claim\"", "\"@type\":\"Dispute\"")]
    [InlineData("\"datePublished\":\"2031-03-04\"", "\"datePublished\":\"March\"")]
    public void The_check_sees_what_is_wrong(string right, string wrong)
    {
        using var shelf = Exports.Everything();
        string text = Exports.Text(shelf.Ledger, "json-ld");
        Assert.Contains(right, text, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(text.Replace(right, wrong, StringComparison.Ordinal));
        Assert.NotEmpty(Wrong(json.RootElement));
    }

    [Fact]
    public void A_quotation_has_its_speaker_and_story_and_is_about_the_claim_in_dispute()
    {
        using var shelf = new Shelf();
        shelf.Add(Tales.Bridge, "Harrow Courier", published: new DateOnly(2031, 3, 4));
        using var json = JsonDocument.Parse(Exports.Text(shelf.Ledger, "json-ld"));
        var nodes = Graph(json);
        var story = nodes.Single(node => Is(node, "NewsArticle"));
        var said = nodes.Single(node => Is(node, "Quotation"));
        var claim = nodes.Single(node => Is(node, "Claim"));
        Assert.Equal("“We found cracks in two of the piers,”", said.GetProperty("text").GetString());
        Assert.Equal("Ilse Brandt", said.GetProperty("spokenByCharacter").GetProperty("name").GetString());
        Assert.Equal(story.GetProperty("@id").GetString(), said.GetProperty("isPartOf").GetProperty("@id").GetString());
        Assert.Equal(story.GetProperty("@id").GetString(), claim.GetProperty("appearance").GetProperty("@id").GetString());
        Assert.Contains("known of the cracks", claim.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Contains(claim.GetProperty("creator").EnumerateArray(), creator => creator.GetProperty("description").GetString()!.StartsWith("Two engineers", StringComparison.Ordinal));
        Assert.Equal("2031-03-04", story.GetProperty("datePublished").GetString());
    }

    private static bool Is(JsonElement node, string type) => node.GetProperty("@type").GetString() == type;

    private static List<JsonElement> Graph(JsonDocument json) => [.. json.RootElement.GetProperty("@graph").EnumerateArray()];

    private static List<string> Wrong(JsonElement root)
    {
        var nodes = root.GetProperty("@graph").EnumerateArray().ToDictionary(node => node.GetProperty("@id").GetString()!, StringComparer.Ordinal);
        return [.. nodes.Values.SelectMany(node => WrongIn(node, nodes))];
    }

    private static IEnumerable<string> WrongIn(JsonElement node, Dictionary<string, JsonElement> nodes)
    {
        string type = node.GetProperty("@type").GetString()!;
        if (!s_types.TryGetProperty(type, out _))
        {
            return [$"{type} is no type"];
        }

        return node.EnumerateObject().Where(property => property.Name[0] != '@').SelectMany(property =>
            Holds(type, property.Name) is not { } range ? [$"{type} has no {property.Name}"] : Values(property.Value).SelectMany(value => WrongValue(property.Name, value, range, nodes)));
    }

    private static IEnumerable<string> WrongValue(string property, JsonElement value, string[] range, Dictionary<string, JsonElement> nodes)
    {
        if (value.ValueKind == JsonValueKind.String)
        {
            string text = value.GetString()!;
            bool fits = range.Contains("Text") || (range.Contains("Date") && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)) || (range.Contains("URL") && Uri.TryCreate(text, UriKind.Absolute, out _));
            return fits ? [] : [$"{property} may not be “{text}”"];
        }

        bool isLink = !value.TryGetProperty("@type", out var inner);
        if (isLink && !nodes.TryGetValue(value.GetProperty("@id").GetString()!, out _))
        {
            return [$"{property} leads nowhere"];
        }

        string type = (isLink ? nodes[value.GetProperty("@id").GetString()!].GetProperty("@type") : inner).GetString()!;
        IEnumerable<string> wrong = Ancestors(type).Any(range.Contains) ? [] : [$"{property} may not be a {type}"];
        return isLink ? wrong : wrong.Concat(WrongIn(value, nodes));
    }

    private static JsonElement[] Values(JsonElement value) => value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : [value];

    private static string[]? Holds(string type, string property) =>
        Ancestors(type).Select(ancestor => s_types.GetProperty(ancestor).GetProperty("properties").TryGetProperty(property, out var range) ? range : default)
            .Where(range => range.ValueKind == JsonValueKind.Array).Select(range => range.EnumerateArray().Select(name => name.GetString()!).ToArray()).FirstOrDefault();

    private static IEnumerable<string> Ancestors(string type)
    {
        for (string? at = type; at is not null && s_types.TryGetProperty(at, out var known); at = known.GetProperty("parent").GetString())
        {
            yield return at;
        }
    }
}
