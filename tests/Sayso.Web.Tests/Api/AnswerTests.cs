using System.Text.Json;
using Sayso.Exchange;

namespace Sayso.Web.Tests.Api;

/// <summary>What programs are told.</summary>
public class AnswerTests
{
    [Fact]
    public async Task A_document_is_its_reading_with_publications_and_versions()
    {
        await using var running = await Running.StartAsync(Stories.All);
        var document = await running.JsonAsync("/api/v1/documents/" + Stories.Ferry.Id);
        var read = ReadingJson.Read(System.Text.Encoding.UTF8.GetBytes(document.GetRawText()), Stories.Ferry.Text);
        Assert.True(read.Success, read.Fault?.ToString());
        Assert.Equal(["Agnes Moor", "Jonas Pell"], read.Reading.Entities.Select(entity => entity.Name).Intersect(["Agnes Moor", "Jonas Pell"]).Order(StringComparer.Ordinal));
        Assert.Equal("https://courier.example/ferry", document.GetProperty("publications")[0].GetProperty("url").GetString());
        Assert.Equal([Stories.Ferry.Id, Stories.FerryLater.Id], document.GetProperty("versions").EnumerateArray().Select(version => version.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task The_offsets_of_a_reading_count_in_the_text_that_is_served_too()
    {
        await using var running = await Running.StartAsync(Stories.All);
        string text = await running.Client.GetStringAsync(new Uri($"/api/v1/documents/{Stories.Ferry.Id}/text", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(Stories.Ferry.Text, text);
        var document = await running.JsonAsync("/api/v1/documents/" + Stories.Ferry.Id);
        var source = document.GetProperty("attributions")[0].GetProperty("source")[0];
        string words = string.Concat(text.EnumerateRunes().Skip(source[0].GetInt32()).Take(source[1].GetInt32() - source[0].GetInt32()));
        Assert.Equal("two people familiar with the plans", words);
    }

    [Fact]
    public async Task Documents_are_listed_newest_first_and_in_the_order_of_the_record()
    {
        await using var running = await Running.StartAsync(Stories.All);
        Assert.Equal([Stories.Hostile.Id, Stories.FerryLater.Id, Stories.Ferry.Id], await Ids("newest"));
        Assert.Equal([Stories.Ferry.Id, Stories.FerryLater.Id, Stories.Hostile.Id], await Ids("record"));

        // A page of one at a time, as the Link header leads on.
        async Task<List<string>> Ids(string order)
        {
            var ids = new List<string>();
            for (string? next = $"/api/v1/documents?order={order}&limit=1"; next is not null;)
            {
                using var response = await running.Client.GetAsync(new Uri(next, UriKind.Relative), TestContext.Current.CancellationToken);
                using var page = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
                ids.AddRange(page.RootElement.GetProperty("documents").EnumerateArray().Select(one => one.GetProperty("document").GetProperty("id").GetString()!));
                next = response.Headers.TryGetValues("Link", out var links) ? links.Single().Split('<', '>')[1] : null;
                Assert.Equal(next is null, page.RootElement.GetProperty("next").ValueKind == JsonValueKind.Null);
            }

            return ids;
        }
    }

    [Fact]
    public async Task Statements_are_found_by_all_that_is_given()
    {
        await using var running = await Running.StartAsync(Stories.All);
        var page = await running.JsonAsync("/api/v1/attributions?words=ferry&speaker=moor&stance=denies&type=indirect&outlet=courier&from=2021-02-03&to=2021-02-03&kind=person&expressed=true&confidence=0.1");
        var found = Assert.Single(page.GetProperty("statements").EnumerateArray());
        Assert.Equal("Agnes Moor", found.GetProperty("who").GetString());
        Assert.Equal("denies", found.GetProperty("attribution").GetProperty("stance").GetString());

        string document = found.GetProperty("document").GetProperty("id").GetString()!;
        string id = found.GetProperty("attribution").GetProperty("id").GetString()!;
        var one = await running.JsonAsync($"/api/v1/documents/{document[7..19]}/attributions/{id}");
        Assert.Equal(found.GetProperty("words").GetString(), one.GetProperty("words").GetString());
        Assert.NotEmpty(one.GetProperty("contests").EnumerateArray());
    }

    [Fact]
    public async Task Statements_come_page_after_page_each_once()
    {
        await using var running = await Running.StartAsync(Stories.All);
        var all = await running.JsonAsync("/api/v1/attributions?limit=1000");
        var ids = new List<string>();
        string? cursor = null;
        do
        {
            var page = await running.JsonAsync("/api/v1/attributions?limit=2" + (cursor is null ? "" : "&cursor=" + cursor));
            ids.AddRange(page.GetProperty("statements").EnumerateArray().Select(one => one.GetRawText()));
            cursor = page.GetProperty("next").GetString();
        }
        while (cursor is not null);

        Assert.Equal(all.GetProperty("statements").EnumerateArray().Select(one => one.GetRawText()), ids);
    }

    [Fact]
    public async Task Somebody_is_found_by_name_and_told_of_by_number()
    {
        await using var running = await Running.StartAsync(Stories.All);
        var found = await running.JsonAsync("/api/v1/entities?name=moor");
        long number = found.GetProperty("entities")[0].GetProperty("number").GetInt64();
        var person = await running.JsonAsync($"/api/v1/entities/{number}");
        Assert.Equal("Agnes Moor", person.GetProperty("person").GetProperty("name").GetString());
        Assert.Equal(2, person.GetProperty("activity").GetArrayLength());
        var denials = await running.JsonAsync($"/api/v1/entities/{number}/attributions?stance=denies");
        Assert.Equal(2, denials.GetProperty("statements").GetArrayLength());
    }

    [Fact]
    public async Task A_dispute_has_its_sides_over_all_stories()
    {
        await using var running = await Running.StartAsync(Stories.All);
        var disputes = await running.JsonAsync("/api/v1/disputes");
        string number = disputes.GetProperty("disputes")[0].GetProperty("number").GetString()!;
        var dispute = await running.JsonAsync("/api/v1/disputes/" + number);
        Assert.Contains("Agnes Moor", dispute.GetProperty("denied").GetProperty("statements").EnumerateArray().Select(said => said.GetProperty("who").GetString()));
        Assert.Equal(1, dispute.GetProperty("denied").GetProperty("independent_stories").GetInt32());
    }

    [Theory]
    [InlineData("We have not decided anything", "exact")]
    [InlineData("We have never decided anything", "near")]
    [InlineData("The harbour is full of gold coins and silver", "not-on-record")]
    public async Task A_quotation_is_checked(string quotation, string verdict)
    {
        await using var running = await Running.StartAsync(Stories.All);
        var answer = await running.JsonAsync("/api/v1/check?speaker=Moor&quotation=" + Uri.EscapeDataString(quotation));
        Assert.Equal(verdict, answer.GetProperty("verdict").GetString());
    }

    [Fact]
    public async Task The_changes_of_a_story_are_told_by_address_and_by_id()
    {
        await using var running = await Running.StartAsync(Stories.All);
        var byAddress = await running.JsonAsync("/api/v1/changes?url=" + Uri.EscapeDataString(Stories.Ferry.Url!));
        var byId = await running.JsonAsync("/api/v1/changes?id=" + Stories.FerryLater.Id);
        Assert.Equal(byAddress.GetRawText(), byId.GetRawText());
        Assert.Contains("attribution-added", byId.GetProperty("changes").EnumerateArray().Select(change => change.GetProperty("kind").GetString()));
    }

    [Fact]
    public async Task The_figures_do_not_tell_where_the_file_lies()
    {
        await using var running = await Running.StartAsync(Stories.All);
        var figures = await running.JsonAsync("/api/v1/stats");
        Assert.Equal("ledger.sayso", figures.GetProperty("ledger").GetString());
        Assert.Equal(3, figures.GetProperty("stories").GetInt32());
    }
}
