using System.Text;
using System.Text.Json;

namespace Sayso.Cli.Tests;

public class BadInputTests : StoryFolder
{
    [Fact]
    public void A_missing_file_is_named() => Fails("SAYSO3101", "nowhere.txt");

    [Fact]
    public void A_folder_without_stories_is_named()
    {
        Directory.CreateDirectory(At("empty"));
        Fails("SAYSO3103", "empty");
    }

    [Fact]
    public void An_empty_file_is_named()
    {
        Write("empty.txt", "");
        Fails("SAYSO1001", "empty.txt");
    }

    [Fact]
    public void A_picture_is_named()
    {
        Write("picture.txt", [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0, 1, 2, 3]);
        Fails("SAYSO1002", "picture.txt");
    }

    [Fact]
    public void A_file_far_too_large_is_refused_unread()
    {
        using (var file = File.Create(At("huge.txt")))
        {
            file.SetLength(200L * 1024 * 1024);
        }

        Fails("SAYSO1003", "huge.txt", "It has 209,715,200 bytes");
    }

    [Fact]
    public void A_story_in_another_language_is_named()
    {
        Write("other.txt", string.Concat(Enumerable.Repeat("Die Brücke bleibt bis Mai geschlossen, sagte der Bürgermeister am Montag, und niemand soll sie betreten. ", 5)));
        Fails("SAYSO1004", "other.txt");
    }

    [Fact]
    public void Endless_input_is_refused()
    {
        Assert.SkipUnless(File.Exists("/dev/zero"), "There is no /dev/zero here.");
        SaysoProcess.Run("read", "/dev/zero").EndsWith(1);
    }

    [Fact]
    public void A_file_one_may_not_read_is_named()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.UserName == "root", "Here one may read any file.");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Write("secret.txt"), UnixFileMode.None);
        }

        Fails("SAYSO3102", "secret.txt");
    }

    [Fact]
    public void Output_that_cannot_be_written_is_named()
    {
        Write("a.txt");
        Write("file", "in the way");
        var run = SaysoProcess.RunIn(Folder, [], "read", "a.txt", "--output", Path.Combine("file", "a.report"));
        run.EndsWith(1);
        Assert.Contains("SAYSO4005", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Broken_encoding_is_a_warning()
    {
        Write("broken.txt", [.. Encoding.UTF8.GetBytes("“Café prices” are up, the owner said, and the guests " + Story), 0xff, .. Encoding.UTF8.GetBytes(Story)]);
        var run = SaysoProcess.RunIn(Folder, [], "read", "broken.txt");
        run.EndsWith(0);
        Assert.Contains("warning: broken.txt: SAYSO1006", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_batch_the_rest_goes_on_and_the_failures_are_listed_at_the_end()
    {
        Write("in/a.txt");
        Write("in/b.txt", "");
        Write("in/c.txt");
        var run = SaysoProcess.RunIn(Folder, [], "read", "in", "nowhere.txt", "--format", "json");
        run.EndsWith(1);
        string[] readings = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, readings.Length);
        Assert.All(readings, reading => JsonDocument.Parse(reading));
        string[] errors = run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("sayso: 2 of 4 failed:", errors[0]);
        Assert.StartsWith($"sayso: {Path.Combine("in", "b.txt")}: SAYSO1001", errors[1], StringComparison.Ordinal);
        Assert.StartsWith("sayso: nowhere.txt: SAYSO3101", errors[2], StringComparison.Ordinal);
    }

    private void Fails(string code, string name, string reason = "")
    {
        var run = SaysoProcess.RunIn(Folder, [], "read", name);
        run.EndsWith(1);
        Assert.Contains($"sayso: {name}: {code}", run.Error, StringComparison.Ordinal);
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }
}
