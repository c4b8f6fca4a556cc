namespace Sayso.Cli.Tests;

[Collection(InProcess.Collection)]
public class HelpAndUsageTests : StoryFolder
{
    [Theory]
    [InlineData]
    [InlineData("--help")]
    [InlineData("-h")]
    public void Help_names_the_commands(params string[] arguments)
    {
        var run = SaysoProcess.Run(arguments);
        run.EndsWith(0);
        Assert.Contains("sayso [command] [options]", run.Output, StringComparison.Ordinal);
        Assert.Contains("evaluate", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_version_is_a_line_of_its_own()
    {
        var run = SaysoProcess.Run("--version");
        run.EndsWith(0);
        Assert.Matches(@"^\d+\.\d+\.\d+(-\S+)?\n$", run.Output.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("fetch")]
    [InlineData("read")]
    [InlineData("read", "--frmat", "json", "story.txt")]
    [InlineData("read", "--format", "xml", "story.txt")]
    [InlineData("read", "--jobs", "0", "story.txt")]
    [InlineData("read", "--jobs", "many", "story.txt")]
    [InlineData("read", "--published", "yesterday", "story.txt")]
    [InlineData("read", "--output", "", "story.txt")]
    [InlineData("read", "-", "-")]
    [InlineData("read", "")]
    [InlineData("read", "story.txt", "other.txt", "--format", "brat")]
    [InlineData("read", "story.txt", "other.txt", "--title", "One title")]
    [InlineData("read", "story.txt", "other.txt", "--output", "story.txt")]
    [InlineData("read", "story.txt", "other.txt", "--url", "https://one.example")]
    [InlineData("read", "story.txt", "other.txt", "--format", "html")]
    [InlineData("evaluate")]
    [InlineData("evaluate", "--corpus", "c", "--gold", "g")]
    [InlineData("evaluate", "--corpus", "c", "--text", "t")]
    [InlineData("find", "--frmat", "json")]
    [InlineData("find", "--limit", "0")]
    [InlineData("find", "--limit", "10001")]
    [InlineData("find", "--from", "yesterday")]
    [InlineData("find", "--kind", "robot")]
    [InlineData("find", "--min-confidence", "2")]
    [InlineData("find", "--format", "xml")]
    [InlineData("person")]
    [InlineData("person", "--frmat")]
    [InlineData("check")]
    [InlineData("check", "--frmat")]
    [InlineData("undo", "x")]
    [InlineData("merge", "one")]
    [InlineData("export", "--format", "docx")]
    [InlineData("export", "--output", "")]
    [InlineData("add")]
    [InlineData("add", "")]
    [InlineData("add", "-", "-")]
    [InlineData("add", "--frmat")]
    [InlineData("add", "a.txt", "b.txt", "--title", "One")]
    [InlineData("stats", "--ledger", "")]
    public void What_makes_no_sense_is_a_usage_error(params string[] arguments)
    {
        Write("story.txt");
        Write("other.txt");
        var run = InProcess.Run([.. arguments.Select(argument => argument.EndsWith(".txt", StringComparison.Ordinal) ? At(argument) : argument)]);
        run.EndsWith(2);
        Assert.StartsWith("sayso: SAYSO4001: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("--help`", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_option_is_named_and_nothing_is_read()
    {
        var run = SaysoProcess.Run("read", "--frmat", Write("story.txt"));
        run.EndsWith(2);
        Assert.Equal("sayso: SAYSO4001: There is no option --frmat. See `sayso read --help`.\n", run.Error);
        Assert.Empty(run.Output);
    }
}
