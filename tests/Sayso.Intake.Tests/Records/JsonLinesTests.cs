using System.Text;

namespace Sayso.Intake.Tests.Records;

public class JsonLinesTests : IntakeFolder
{
    [Fact]
    public async Task A_record_gives_text_title_outlet_author_address_and_day()
    {
        var story = await One(Write("a.jsonl", $$"""{"url": "https://harbour.example/bridge", "title": " Bridge\nshut ", "outlet": "The Harbour Post", "author": "Tom Reed", "date": "2026-11-23T23:30:00-05:00", "text": "{{Story}}", "extra": [1]}"""));
        Assert.Equal((Story, "Bridge shut", "The Harbour Post", "Tom Reed"), (story.Text, story.Title, story.Outlet, story.Author));
        Assert.Equal(("https://harbour.example/bridge", new DateOnly(2026, 11, 23)), (story.Url, story.Published));
    }

    [Fact]
    public async Task Bad_records_are_told_with_their_place_and_the_rest_goes_in()
    {
        string good = $$"""{"text": "{{Story}}"}""";
        string[] lines = ["{\"text\": ", good, "", "[1]", "{\"title\": \"no text\"}", "nonsense", good + "\r", "{\"text\": \"\"}", good];
        string path = Write("a.jsonl", string.Join('\n', lines));
        var arrivals = await Bring(path);
        Assert.Equal(["SAYSO3111", null, "SAYSO3111", "SAYSO3112", "SAYSO3111", null, "SAYSO1001", null], arrivals.Select(arrival => arrival.Fault?.Code));
        string all = File.ReadAllText(path);
        Assert.Equal([0L, lines[0].Length + 1], arrivals.Take(2).Select(arrival => arrival.Offset!.Value));
        Assert.Equal(Encoding.UTF8.GetByteCount(all[..all.IndexOf("nonsense", StringComparison.Ordinal)]), arrivals[4].Offset);
        Assert.All(arrivals, arrival => Assert.Equal(arrival.Fault is null ? null : arrival.Offset, arrival.Fault?.Offset));
    }

    [Fact]
    public async Task A_date_or_address_that_cannot_be_understood_is_a_warning()
    {
        string path = Write("a.jsonl", $$"""{"url": "javascript:alert(1)", "date": "soon", "text": "{{Story}}"}""");
        var arrival = Assert.Single(await Bring(path));
        Assert.Equal(((string?)null, (DateOnly?)null), (arrival.Document!.Url, arrival.Document.Published));
        Assert.Equal(["SAYSO3113", "SAYSO3113"], arrival.Warnings.Select(warning => warning.Code));
    }

    [Fact]
    public async Task Name_and_password_in_an_address_are_not_kept()
    {
        var story = await One(Write("a.jsonl", $$"""{"url": "https://ann:secret@harbour.example/a", "text": "{{Story}}"}"""));
        Assert.Equal("https://harbour.example/a", story.Url);
    }

    [Theory]
    [InlineData("{\n  \"title\": \"T\",\n  \"text\": \"STORY\"\n}\n", 1)]
    [InlineData("[\n  {\"text\": \"STORY\"},\n  {\"text\": \"STORY\"}\n]\n", 2)]
    [InlineData("[{\"text\": \"STORY\"}, {\"text\": \"STORY\"}]", 2)]
    [InlineData("\uFEFF{\"text\": \"STORY\"}\n", 1)]
    public async Task An_object_over_many_lines_and_a_list_of_objects_are_read_too(string json, int count)
    {
        var arrivals = await Bring(Write("a.json", json.Replace("STORY", Story, StringComparison.Ordinal)));
        Assert.Equal(Enumerable.Repeat(Story, count), arrivals.Select(arrival => arrival.Document?.Text));
    }

    [Fact]
    public async Task Half_a_character_and_bytes_that_are_not_UTF8_are_replaced()
    {
        byte[] json = [.. Encoding.UTF8.GetBytes("{\"text\": \"" + Story + " \\ud83d \\\"x\\\" "), 0xE9, .. Encoding.UTF8.GetBytes("\"}\n")];
        var arrival = Assert.Single(await Bring(Write("a.jsonl", json)));
        Assert.Equal(Story + " \uFFFD \"x\" \uFFFD", arrival.Document?.Text);
        Assert.Equal("SAYSO1006", Assert.Single(arrival.Warnings).Code);
    }

    [Fact]
    public async Task A_line_beyond_the_limit_is_passed_over()
    {
        string good = $$"""{"text": "{{Story}}"}""";
        string path = Write("a.jsonl", good + "\n{\"text\": \"" + new string('x', 200_000) + "\"}\n" + good);
        var arrivals = await Bring(new IntakeOptions { Limits = new IntakeLimits { DocumentBytes = 100_000 } }, path);
        Assert.Equal([null, "SAYSO1003", null], arrivals.Select(arrival => arrival.Fault?.Code));
        Assert.Equal(good.Length + 1 + 4, arrivals[1].Offset);
    }

    [Fact]
    public async Task Objects_of_any_depth_are_bounded()
    {
        string good = $$"""{"text": "{{Story}}"}""";
        string deep = "{\"text\": " + new string('[', 100_000) + new string(']', 100_000) + "}";
        Assert.Equal([null, "SAYSO3111", null], (await Bring(Write("a.jsonl", good + "\n" + deep + "\n" + good))).Select(arrival => arrival.Fault?.Code));
    }

    [Fact]
    public async Task A_text_in_brackets_is_a_text()
    {
        string text = "[Editor's note: this was corrected.]\n\n" + Story;
        Assert.Equal(text, (await One(Write("a.txt", text))).Text);
    }

    [Fact]
    public async Task JSON_without_a_story_is_told()
    {
        Assert.Equal("SAYSO3105", (await Fault(Write("a.json", "{\"format\": \"sayso-reading/1\"}"))).Code);
    }
}
