using System.Text;
using Sayso.Text;

namespace Sayso.Intake.Tests.Files;

public class FolderTests : IntakeFolder
{
    [Fact]
    public async Task A_text_is_what_the_document_makes_of_its_bytes()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Story), 0xFF, (byte)'\n'];
        string path = Write("story.txt", bytes);
        var expected = Document.FromBytes(bytes);
        var arrival = Assert.Single(await Bring(path));
        Assert.Equal(expected.Document.Text, arrival.Document!.Text);
        Assert.Equal(expected.Warnings.Select(warning => warning with { File = path }), arrival.Warnings);
        Assert.Null(arrival.Offset);
        Assert.Equal(path, arrival.Origin);
    }

    [Fact]
    public async Task A_folder_gives_its_own_files_by_name_and_then_those_below()
    {
        Write("b.txt");
        Write("a.txt");
        Write("Z.html", "<html><body><p>" + Story + "</p></body></html>");
        Write("inner/c");
        Write("inner/deep/d.jsonl", "{\"text\": \"" + Story + "\"}\n");
        Assert.Equal(["Z.html", "a.txt", "b.txt", "inner/c", "inner/deep/d.jsonl"], (await Bring(Folder)).Select(arrival => Path.GetRelativePath(Folder, arrival.Origin).Replace('\\', '/')));
    }

    [Fact]
    public async Task A_folder_passes_over_what_is_no_story_and_tells_of_stories_that_are_broken()
    {
        Write("picture.png", [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10]);
        Write("page.css", "p { color: red; }");
        Write("reading.gold.json", "{\"format\": \"x\", \"document\": {\"id\": 1}}");
        Write(".hidden/story.txt");
        Write("notes.csv", "the,and,of\n1,2,3\n");
        Write("none.txt", "");
        Write("noise.txt", [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10]);
        Write("story.txt");
        var arrivals = await Bring(Folder);
        Assert.Equal(["noise.txt SAYSO1002", "none.txt SAYSO1001", "story.txt "], arrivals.Select(arrival => $"{Path.GetFileName(arrival.Origin)} {arrival.Fault?.Code}"));
    }

    [Fact]
    public async Task A_folder_without_stories_is_a_fault()
    {
        Write("picture.png", [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10]);
        Assert.Equal("SAYSO3103", (await Fault(Folder)).Code);
    }

    [Fact]
    public async Task Links_to_folders_are_not_followed_and_links_to_files_are()
    {
        string story = Write("inner/story.txt");
        Directory.CreateSymbolicLink(At("inner", "loop"), Folder);
        File.CreateSymbolicLink(At("link.txt"), story);
        Assert.Equal(["link.txt", "story.txt"], (await Bring(Folder)).Select(arrival => Path.GetFileName(arrival.Origin)));
    }

    [Fact]
    public async Task What_is_not_there_is_a_fault_and_the_rest_goes_on()
    {
        string story = Write("story.txt");
        var arrivals = await Bring(At("gone.txt"), story, At("gone", "*.txt"));
        Assert.Equal(["SAYSO3101", null, "SAYSO3103"], arrivals.Select(arrival => arrival.Fault?.Code));
    }

    [Fact]
    public async Task Standard_input_is_read_by_its_content()
    {
        var options = new IntakeOptions { OpenStandardInput = () => new MemoryStream(Encoding.UTF8.GetBytes("{\"text\": \"" + Story + "\"}\n{\"text\": 1}\n")) };
        var arrivals = await Bring(options, "-");
        Assert.Equal(("standard input", 0L, Story), (arrivals[0].Origin, arrivals[0].Offset, arrivals[0].Document?.Text));
        Assert.Equal("SAYSO3112", arrivals[1].Fault?.Code);
    }

    [Fact]
    public async Task A_text_beyond_the_limit_is_a_fault()
    {
        string path = Write("long.txt", string.Concat(Enumerable.Repeat(Story + "\n", 100)));
        Assert.Equal("SAYSO1003", (await Fault(path, new IntakeOptions { Limits = new IntakeLimits { DocumentBytes = 1000 } })).Code);
    }

    [Fact]
    public async Task A_file_that_may_not_be_read_is_a_fault()
    {
        if (OperatingSystem.IsWindows() || Environment.UserName == "root")
        {
            // There all may be read; a folder in the place of a file cannot be, there as elsewhere.
            Assert.Equal("SAYSO3103", (await Fault(Directory.CreateDirectory(At("folder.txt")).FullName)).Code);
            return;
        }

        string path = Write("locked.txt");
        File.SetUnixFileMode(path, UnixFileMode.None);
        Assert.Equal("SAYSO3102", (await Fault(path)).Code);
    }
}
