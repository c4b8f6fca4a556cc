using System.Text;
using System.Text.Json.Nodes;
using Sayso.Exchange;
using Sayso.Text;

namespace Sayso.Tests.Exchange;

public class ReadingJsonTests
{
    [Fact]
    public void Writes_every_field_laid_out_for_people() =>
        Snapshot.Matches("Sayso.Tests", "sample.json", Written(SampleReading.Make(), indented: true) + "\n");

    [Fact]
    public void Takes_one_line_unless_laid_out() =>
        Assert.DoesNotContain('\n', Written(SampleReading.Make(), indented: false));

    [Fact]
    public void Unknown_metadata_is_null()
    {
        var json = JsonNode.Parse(Written(new Reading(new Document("Hm."), Layout.Of("Hm."), []), indented: false))!;
        Assert.Equal(["id", "title", "outlet", "url", "published", "length"], json["document"]!.AsObject().Select(field => field.Key));
        Assert.Null(json["document"]!["title"]);
        Assert.Empty(json["attributions"]!.AsArray());
    }

    [Fact]
    public void Half_a_character_in_metadata_is_replaced() =>
        Assert.Contains("\uFFFD", JsonNode.Parse(Written(SampleReading.Of(new Document(SampleReading.Text) { Title = "a\ud800b" }), indented: false))!["document"]!["title"]!.GetValue<string>(), StringComparison.Ordinal);

    [Fact]
    public void Reads_back_what_it_wrote()
    {
        var sample = SampleReading.Make();
        var result = Read(Written(sample, indented: true));
        Assert.True(result.Success);
        Assert.Equal("0.1.0", result.Engine);
        Assert.Equal(sample.Attributions, result.Reading.Attributions);
        Assert.Equal(sample.Document.Title, result.Reading.Document.Title);
        Assert.Equal(sample.Document.Published, result.Reading.Document.Published);
        Assert.Equal(sample.Statements.Select(statement => statement.Provenance), result.Reading.Statements.Select(statement => statement.Provenance));
        Assert.False(result.Reading.Entities[0].IsNamed);
        Assert.True(result.Reading.Entities[2].IsNamed);
        Assert.Equal(Written(sample, indented: false), Written(result.Reading, indented: false));
    }

    [Fact]
    public void A_field_it_does_not_know_is_no_fault() => Assert.True(Read(Edited(json => json["mood"] = "calm")).Success);

    [Theory]
    [InlineData("entities", 1, "id", "\"e1\"", "SAYSO2006")]
    [InlineData("entities", 0, "kind", "\"ghost\"", "SAYSO2003")]
    [InlineData("entities", 0, "name", "null", "SAYSO2003")]
    [InlineData("entities", 0, "roles", "[null]", "SAYSO2003")]
    [InlineData("entities", 0, "mentions", "[]", "SAYSO2003")]
    [InlineData("entities", 0, "mentions", "[[7, 9], [2, 4]]", "SAYSO2004")]
    [InlineData("disputes", 0, "id", "7", "SAYSO2003")]
    [InlineData("disputes", 0, "claim", "null", "SAYSO2003")]
    [InlineData("disputes", 0, "about", "null", "SAYSO2003")]
    [InlineData("disputes", 0, "asserted", "[\"e1\"]", "SAYSO2006")]
    [InlineData("disputes", 0, "denied", "[\"a99\"]", "SAYSO2006")]
    [InlineData("disputes", 0, "upheld", "\"a1\"", "SAYSO2003")]
    public void A_bad_field_of_an_entity_or_a_dispute_is_named(string list, int index, string field, string value, string code)
    {
        var fault = Read(Edited(json => json[list]![index]![field] = JsonNode.Parse(value))).Fault;
        Assert.Equal(code, fault!.Code);
        Assert.Contains($"{list}[{index}].{field}", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_stands_inside_itself_however_long_the_way()
    {
        string json = Edited(json =>
        {
            var all = json["attributions"]!.AsArray();
            for (int i = 0; i < all.Count; i++)
            {
                all[i]!["within"] = $"a{((i + 1) % all.Count) + 1}";
            }
        });
        Assert.Equal("SAYSO2008", Read(json).Fault!.Code);
    }

    [Fact]
    public void Ten_thousand_attributions_inside_each_other_are_read()
    {
        string json = Edited(json =>
        {
            var all = json["attributions"]!.AsArray();
            var last = all[10]!;
            for (int i = 11; i < 10_000; i++)
            {
                var next = last.DeepClone();
                next["id"] = $"a{i + 1}";
                next["within"] = $"a{i}";
                all.Add(next);
            }
        });
        Assert.True(Read(json).Success);
    }

    [Fact]
    public void A_reading_of_another_text_is_refused()
    {
        var result = ReadingJson.Read(Encoding.UTF8.GetBytes(Written(SampleReading.Make(), indented: false)), "Another text.");
        Assert.Equal("SAYSO2005", result.Fault!.Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("nonsense")]
    [InlineData("{\"a\":1,\"a\":2}")]
    public void What_is_not_json_is_said_to_be_none(string json)
    {
        var fault = Read(json).Fault;
        Assert.Equal("SAYSO2001", fault!.Code);
        Assert.DoesNotContain("BytePositionInLine", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]", "SAYSO2003")]
    [InlineData("null", "SAYSO2003")]
    [InlineData("{\"format\":\"sayso-reading/2\",\"offsets\":\"code-points\"}", "SAYSO2002")]
    [InlineData("{\"format\":\"sayso-reading/1\",\"offsets\":\"bytes\"}", "SAYSO2002")]
    [InlineData("{\"format\":\"sayso-reading/1\",\"offsets\":\"code-points\",\"engine\":1}", "SAYSO2003")]
    public void What_is_no_reading_is_refused(string json, string code) => Assert.Equal(code, Read(json).Fault!.Code);

    [Theory]
    [InlineData("id", "\"a2\"", "SAYSO2006")]
    [InlineData("id", "null", "SAYSO2003")]
    [InlineData("id", "\"\\ud800\"", "SAYSO2003")]
    [InlineData("type", "\"spoken\"", "SAYSO2003")]
    [InlineData("content", "null", "SAYSO2003")]
    [InlineData("content", "[]", "SAYSO2003")]
    [InlineData("content", "[[1]]", "SAYSO2003")]
    [InlineData("content", "[[1,2.5]]", "SAYSO2003")]
    [InlineData("content", "[[-1,2]]", "SAYSO2003")]
    [InlineData("content", "[[5,9],[2,4]]", "SAYSO2004")]
    [InlineData("content", "[[5,5]]", "SAYSO2004")]
    [InlineData("content", "[[5,999999]]", "SAYSO2004")]
    [InlineData("cue", "[[1,2],[3,4]]", "SAYSO2007")]
    [InlineData("cue", "\"said\"", "SAYSO2003")]
    [InlineData("continues", "\"a9\"", "SAYSO2006")]
    [InlineData("continues", "3", "SAYSO2003")]
    [InlineData("continues", "\"a4\"", "SAYSO2006")]
    [InlineData("within", "\"a99\"", "SAYSO2006")]
    [InlineData("within", "4", "SAYSO2003")]
    [InlineData("within", "\"a4\"", "SAYSO2008")]
    [InlineData("entity", "\"e9\"", "SAYSO2006")]
    [InlineData("entity", "[]", "SAYSO2003")]
    [InlineData("kind", "\"place\"", "SAYSO2003")]
    [InlineData("unnamed", "7", "SAYSO2003")]
    [InlineData("unnamed", "{\"count\": -1, \"basis\": null, \"reason\": null}", "SAYSO2003")]
    [InlineData("unnamed", "{\"count\": 1, \"basis\": null}", "SAYSO2003")]
    [InlineData("channel", "\"gossip\"", "SAYSO2003")]
    [InlineData("channel", "null", "SAYSO2003")]
    [InlineData("via", "1", "SAYSO2003")]
    [InlineData("when", "null", "SAYSO2003")]
    [InlineData("when", "{\"text\": \"Harbour\", \"span\": [[1, 8]], \"from\": null, \"to\": null}", "SAYSO2003")]
    [InlineData("when", "{\"text\": \"Harbour\", \"span\": null, \"from\": null, \"to\": null}", "SAYSO2003")]
    [InlineData("when", "{\"text\": null, \"span\": null, \"from\": \"2021-02-04\", \"to\": \"2021-02-03\"}", "SAYSO2003")]
    [InlineData("stance", "\"shouts\"", "SAYSO2003")]
    [InlineData("expressed", "\"yes\"", "SAYSO2003")]
    [InlineData("about", "[]", "SAYSO2003")]
    [InlineData("targets", "[\"a1\",\"a99\"]", "SAYSO2006")]
    [InlineData("targets", "[1]", "SAYSO2003")]
    [InlineData("targets", "null", "SAYSO2003")]
    [InlineData("confidence", "1.5", "SAYSO2003")]
    [InlineData("confidence", "\"high\"", "SAYSO2003")]
    public void A_bad_field_is_named(string field, string value, string code)
    {
        string json = Edited(json => json["attributions"]![3]!.AsObject().Remove(field));
        Assert.Equal("SAYSO2003", Read(json).Fault!.Code);
        json = Written(SampleReading.Make(), indented: false);
        var parsed = JsonNode.Parse(json)!;
        parsed["attributions"]![3]![field] = "PUT HERE";
        var fault = Read(parsed.ToJsonString().Replace("\"PUT HERE\"", value, StringComparison.Ordinal)).Fault;
        Assert.Equal(code, fault!.Code);
        Assert.Contains("attributions[3]." + field, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_that_is_none_is_refused() =>
        Assert.Equal("SAYSO2003", Read(Edited(json => json["document"]!["published"] = "2021-02-30")).Fault!.Code);

    internal static string Written(Reading reading, bool indented)
    {
        using var stream = new MemoryStream();
        ReadingJson.Write(stream, reading, "0.1.0", indented);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static ReadingResult Read(string json) => ReadingJson.Read(Encoding.UTF8.GetBytes(json), SampleReading.Text);

    private static string Edited(Action<JsonNode> edit)
    {
        var json = JsonNode.Parse(Written(SampleReading.Make(), indented: false))!;
        edit(json);
        return json.ToJsonString();
    }
}
