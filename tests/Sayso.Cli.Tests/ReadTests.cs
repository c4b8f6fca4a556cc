using System.Text;
using System.Text.Json;

namespace Sayso.Cli.Tests;

public class ReadTests : StoryFolder
{
    [Fact]
    public void A_story_is_reported_in_plain_text_when_nobody_looks()
    {
        var run = SaysoProcess.Run("read", Write("bridge.txt"));
        run.EndsWith(0);
        Assert.Contains("bridge.txt", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\x1b', run.Output);
        Assert.Empty(run.Error);
    }

    [Fact]
    public void Json_of_one_story_is_laid_out_and_has_what_the_user_knows_of_it()
    {
        var run = SaysoProcess.Run(
            "read", Write("bridge.txt"), "--format", "json", "--title", "Bridge shut", "--outlet", "Tidings", "--url", "https://tidings.example/1", "--published", "2021-02-03");
        run.EndsWith(0);
        Assert.StartsWith("{\n  \"format\": \"sayso-reading/1\",\n", run.Output, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(run.Output);
        var document = json.RootElement.GetProperty("document");
        Assert.Equal("Bridge shut", document.GetProperty("title").GetString());
        Assert.Equal("Tidings", document.GetProperty("outlet").GetString());
        Assert.Equal("https://tidings.example/1", document.GetProperty("url").GetString());
        Assert.Equal("2021-02-03", document.GetProperty("published").GetString());
        Assert.Equal(Story.Length, document.GetProperty("length").GetInt32());
    }

    [Fact]
    public void Outlet_and_day_are_of_all_stories_that_are_named()
    {
        Write("in/a.txt");
        Write("in/b.txt", Story + "Bees were seen.");
        var run = SaysoProcess.Run("read", At("in"), "--format", "json", "--outlet", "Tidings", "--published", "2021-02-03");
        run.EndsWith(0);
        Assert.Equal(2, run.Output.Split("\"outlet\":\"Tidings\"").Length - 1);
        Assert.Equal(2, run.Output.Split("\"published\":\"2021-02-03\"").Length - 1);
    }

    [Fact]
    public void A_page_shows_a_hostile_story_as_text()
    {
        string hostile = Story + "“<script>alert(1)</script>,” the mayor said. <img src=x onerror=alert(2)> was on a banner.\n";
        var run = SaysoProcess.Run("read", Write("bridge.txt", hostile), "--format", "html", "--title", "</title><script>", "--url", "javascript:alert(3)");
        run.EndsWith(0);
        Assert.Single(run.Output.Split("<script>")[1..]);
        Assert.DoesNotContain("<img", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"javascript", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_is_a_whole_document()
    {
        var run = SaysoProcess.Run("read", Write("bridge.txt"), "--format", "html");
        run.EndsWith(0);
        Assert.StartsWith("<!doctype html>\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("</html>\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_is_a_story_too()
    {
        var run = SaysoProcess.RunIn(Folder, Encoding.UTF8.GetBytes(Story), "read", "-", "--format", "json");
        run.EndsWith(0);
        Assert.Contains($"\"length\": {Story.Length}", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_is_read_in_name_order_its_own_stories_first()
    {
        Write("b.txt", Story + "Bees were seen.");
        Write("a.txt", Story + "An adder was seen by the road.");
        Write("deeper/0.txt", Story + "Nothing was seen by the road, or in it, or over it.");
        Write("notes.md", "Not a story.");
        var run = SaysoProcess.Run("read", Folder, "--format", "json", "--jobs", "2");
        run.EndsWith(0);
        string[] lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        int[] lengths = [.. lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("document").GetProperty("length").GetInt32() - Story.Length)];
        Assert.Equal([30, 15, 51], lengths);
    }

    [Fact]
    public void One_story_is_written_to_a_file_whose_folder_is_made()
    {
        var run = SaysoProcess.Run("read", Write("bridge.txt"), "-f", "json", "-o", At("new", "folder", "bridge.json"));
        run.EndsWith(0);
        Assert.Empty(run.Output);
        Assert.StartsWith("{\n", File.ReadAllText(At("new", "folder", "bridge.json")), StringComparison.Ordinal);
        Assert.Single(Directory.GetFileSystemEntries(At("new", "folder")));
    }

    [Theory]
    [InlineData("json", ".json")]
    [InlineData("brat", ".ann")]
    [InlineData("report", ".report")]
    [InlineData("html", ".html")]
    public void Several_stories_are_written_to_a_folder_as_they_lie_in_theirs(string format, string extension)
    {
        Write("in/a.txt");
        Write("in/deeper/a.txt");
        var run = SaysoProcess.Run("read", At("in"), "--format", format, "--output", At("out"));
        run.EndsWith(0);
        Assert.True(File.Exists(At("out", "a" + extension)));
        Assert.True(File.Exists(At("out", "deeper", "a" + extension)));
    }

    [Fact]
    public void One_story_goes_into_a_folder_that_is_there()
    {
        Directory.CreateDirectory(At("out"));
        var run = SaysoProcess.Run("read", Write("a.txt"), "--format", "json", "--output", At("out"));
        run.EndsWith(0);
        Assert.True(File.Exists(At("out", "a.json")));
    }

    [Fact]
    public void A_reading_is_never_written_over_another_or_over_its_story()
    {
        Write("x/a.txt");
        Write("y/a.txt");
        var run = SaysoProcess.Run("read", At("x"), At("y"), "--output", At("out"));
        run.EndsWith(1);
        Assert.Contains("SAYSO4006", run.Error, StringComparison.Ordinal);
        SaysoProcess.Run("read", At("x", "a.txt"), "-o", At("x", "a.txt")).EndsWith(1);
        Assert.Equal(Story, File.ReadAllText(At("x", "a.txt")));
    }

    [Fact]
    public void A_device_or_a_link_to_write_to_stays_one()
    {
        Assert.SkipUnless(File.Exists("/dev/stdout"), "There is no /dev/stdout here.");
        var run = SaysoProcess.Run("read", Write("a.txt"), "--format", "json", "--output", "/dev/stdout");
        run.EndsWith(0);
        Assert.StartsWith("{\n", run.Output, StringComparison.Ordinal);
        File.CreateSymbolicLink(At("link.json"), Write("real.json", "old"));
        SaysoProcess.Run("read", At("a.txt"), "--format", "json", "--output", At("link.json")).EndsWith(0);
        Assert.NotNull(new FileInfo(At("link.json")).LinkTarget);
        Assert.Equal(run.Output, File.ReadAllText(At("real.json")));
    }
}
