namespace Sayso.Cli.Tests;

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
    public void What_makes_no_sense_is_a_usage_error(params string[] arguments)
    {
        Write("story.txt");
        Write("other.txt");
        using var error = new StringWriter();
        var standardError = Console.Error;
        Console.SetError(error);
        try
        {
            Assert.Equal(2, CommandLine.Run([.. arguments.Select(argument => argument.EndsWith(".txt", StringComparison.Ordinal) ? At(argument) : argument)]));
        }
        finally
        {
            Console.SetError(standardError);
        }

        Assert.StartsWith("sayso: SAYSO4001: ", error.ToString(), StringComparison.Ordinal);
        Assert.Contains("--help`", error.ToString(), StringComparison.Ordinal);
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
