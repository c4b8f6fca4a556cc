using System.Text;
using System.Text.Json;
using NJsonSchema;

namespace Sayso.Ledger.Tests.Export;

public class WebAnnotationTests
{
    [Fact]
    public async Task The_export_is_what_the_data_model_demands()
    {
        using var shelf = Exports.Everything();
        var schema = await JsonSchema.FromJsonAsync(Exports.Published("web-annotation.schema.json").GetRawText(), TestContext.Current.CancellationToken);
        Assert.Empty(schema.Validate(Exports.Text(shelf.Ledger, "web-annotation")));
    }

    [Theory]
    [InlineData("\"TextPositionSelector\"", "\"TextPlaceSelector\"")]
    [InlineData("\"motivation\":\"describing\"", "\"motivation\":\"musing\"")]
    [InlineData("\"exact\"", "\"excat\"")]
    [InlineData("\"target\":[", "\"targets\":[")]
    [InlineData("\"sayso:stance\":\"", "\"sayso:stance\":\"un")]
    [InlineData("\"id\":\"ni:///", "\"id\":\"/")]
    public async Task The_schema_sees_what_is_wrong(string right, string wrong)
    {
        using var shelf = Exports.Everything();
        var schema = await JsonSchema.FromJsonAsync(Exports.Published("web-annotation.schema.json").GetRawText(), TestContext.Current.CancellationToken);
        string text = Exports.Text(shelf.Ledger, "web-annotation");
        Assert.Contains(right, text, StringComparison.Ordinal);
        Assert.NotEmpty(schema.Validate(text.Replace(right, wrong, StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_name_is_one_of_the_context_or_of_our_own_documented_vocabulary()
    {
        using var shelf = Exports.Everything();
        using var json = JsonDocument.Parse(Exports.Text(shelf.Ledger, "web-annotation"));
        var published = Exports.Published("anno-terms.json");
        var properties = published.GetProperty("properties").EnumerateArray().Select(name => name.GetString()!).ToHashSet();
        var types = published.GetProperty("types").EnumerateArray().Select(name => name.GetString()!).ToHashSet();
        string documented = File.ReadAllText(Repository.Path("docs", "exchange.md"));
        int own = 0;
        foreach (var property in Properties(json.RootElement).Where(property => property.Name != "@context"))
        {
            bool isOwn = property.Name.StartsWith("sayso:", StringComparison.Ordinal);
            own += isOwn ? 1 : 0;
            Assert.True(isOwn ? documented.Contains($"`{property.Name}`", StringComparison.Ordinal) : properties.Contains(property.Name), property.Name);
            Assert.True(property.Name != "type" || property.Value.GetString() == "sayso:Attribution" || types.Contains(property.Value.GetString()!), property.Value.ToString());
        }

        Assert.True(own > 20);
    }

    [Fact]
    public void Both_selectors_select_the_content_of_the_reading()
    {
        using var shelf = Exports.Everything();
        using var json = JsonDocument.Parse(Exports.Text(shelf.Ledger, "web-annotation"));
        var texts = shelf.Ledger.Stories().ToDictionary(story => story.Id, story => story.Reading.Document.Text.EnumerateRunes().ToArray(), StringComparer.Ordinal);
        var annotations = json.RootElement.GetProperty("first").GetProperty("items").EnumerateArray().ToList();
        Assert.Equal(shelf.Ledger.Figures().Statements, annotations.Count);
        Assert.Equal(annotations.Count, json.RootElement.GetProperty("total").GetInt32());
        Assert.Equal(annotations.Count, annotations.Select(annotation => annotation.GetProperty("id").GetString()).Distinct().Count());
        foreach (var annotation in annotations)
        {
            var points = texts[annotation.GetProperty("body").GetProperty("sayso:document").GetString()!];
            foreach (var target in annotation.GetProperty("target").EnumerateArray())
            {
                var (position, quote) = (target.GetProperty("selector")[0], target.GetProperty("selector")[1]);
                int start = position.GetProperty("start").GetInt32();
                int end = position.GetProperty("end").GetInt32();
                Assert.Equal(Words(points, start, end), quote.GetProperty("exact").GetString());
                Assert.Equal(Words(points, Math.Max(0, start - 32), start), quote.GetProperty("prefix").GetString());
                Assert.Equal(Words(points, end, Math.Min(points.Length, end + 32)), quote.GetProperty("suffix").GetString());
            }
        }
    }

    [Fact]
    public void A_story_with_an_address_is_the_target_by_it_and_one_without_by_its_hash()
    {
        using var shelf = new Shelf();
        shelf.Add(Tales.Bridge, url: "https://courier.example/bridge?a=1&b=ü x");
        shelf.Add(Tales.Ferry, url: "javascript:alert(1)");
        using var json = JsonDocument.Parse(Exports.Text(shelf.Ledger, "web-annotation"));
        string[] sources = [.. json.RootElement.GetProperty("first").GetProperty("items").EnumerateArray().Select(annotation => annotation.GetProperty("target")[0].GetProperty("source").GetString()!).Distinct()];
        Assert.Equal("https://courier.example/bridge?a=1&b=%C3%BC%20x", sources[0]);
        Assert.StartsWith("ni:///sha-256;", sources[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_ledger_without_stories_is_a_collection_of_none()
    {
        using var shelf = new Shelf();
        using var json = JsonDocument.Parse(Exports.Text(shelf.Ledger, "web-annotation"));
        Assert.Equal(0, json.RootElement.GetProperty("total").GetInt32());
    }

    private static string Words(Rune[] points, int start, int end) => string.Concat(points[start..end]);

    private static IEnumerable<JsonProperty> Properties(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().Where(property => property.Name != "@context").SelectMany(property => Properties(property.Value).Prepend(property)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Properties),
        _ => [],
    };
}
