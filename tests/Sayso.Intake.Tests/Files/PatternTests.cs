namespace Sayso.Intake.Tests.Files;

public class PatternTests : IntakeFolder
{
    public PatternTests()
    {
        foreach (string name in (string[])["a.txt", "b.txt", "b.html", "one/c.txt", "one/two/d.txt", ".secret/e.txt", "one/.f.txt"])
        {
            Write(name);
        }
    }

    [Theory]
    [InlineData("*.txt", "a.txt b.txt")]
    [InlineData("?.txt", "a.txt b.txt")]
    [InlineData("b.*", "b.html b.txt")]
    [InlineData("*/*.txt", "one/c.txt")]
    [InlineData("**/*.txt", "a.txt b.txt one/c.txt one/two/d.txt")]
    [InlineData("one/**", "one/c.txt one/two/d.txt")]
    [InlineData("**/two/*", "one/two/d.txt")]
    [InlineData("**/**/**/d.txt", "one/two/d.txt")]
    [InlineData(".secret/*", ".secret/e.txt")]
    public async Task A_pattern_gives_the_files_that_match_by_name(string pattern, string files) =>
        Assert.Equal(files.Split(' '), (await Bring(At(pattern))).Select(arrival => Path.GetRelativePath(Folder, arrival.Origin).Replace('\\', '/')));

    [Theory]
    [InlineData("a.txt\0.png", "SAYSO3104")]
    [InlineData("", "SAYSO3104")]
    [InlineData("   ", "SAYSO3104")]
    [InlineData("a\nb", "SAYSO3104")]
    [InlineData("../no-such-folder-here/../x", "SAYSO3101")]
    [InlineData("*.nothing", "SAYSO3103")]
    public async Task Tricks_with_paths_are_faults(string path, string code)
    {
        var arrival = Assert.Single(await Bring(path.Length > 0 && path[0] == 'a' ? At(path) : path));
        Assert.Equal(code, arrival.Fault?.Code);
        Assert.DoesNotContain('\0', arrival.Fault!.ToString());
    }

    [Fact]
    public async Task A_file_that_is_called_like_a_pattern_is_that_file()
    {
        Write("what?.txt");
        Write("whatx.txt");
        Assert.Equal("what?.txt", Path.GetFileName(Assert.Single(await Bring(At("what?.txt"))).Origin));
    }
}
