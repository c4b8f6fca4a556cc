namespace Sayso.Cli.Tests.Ledger;

/// <summary>Whatever is typed, it is a question about words, and the ledger is as it was.</summary>
[Collection(InProcess.Collection)]
public class HostileQuestionTests : LedgerFolder
{
    private static readonly string[] s_hostile =
    [
        "'; DROP TABLE entry; --", "x\" OR words MATCH \"y", "\"", "*", "NEAR(a b)", "content : bridge", "{", "%s%n%x", "../../../../etc/passwd", "\u0001\x1b[2J", "\ud83d", "𝕏 🛳️", "NULL",
        "file:///etc/passwd?mode=rw", "Robert'); INSERT INTO entry VALUES (1)",
    ];

    [Fact]
    public void No_argument_is_anything_but_words()
    {
        Write("a.txt");
        Run("add", At("a.txt")).EndsWith(0);
        string before = Run("find", "--format", "json").Output;
        foreach (string hostile in s_hostile)
        {
            foreach (string[] question in (string[][])
            [
                ["find", hostile], ["find", "--speaker", hostile], ["find", "--outlet", hostile], ["find", "--after", hostile], ["person", hostile], ["disputes", "--after", hostile],
                ["changes", hostile], ["story", hostile], ["check", hostile + " and so on and on"], ["check", "Nobody should cross it", "--speaker", hostile], ["retract", hostile], ["merge", hostile, hostile],
                ["split", hostile, hostile],
            ])
            {
                var run = Run(question);
                string asked = string.Join(' ', question);
                Assert.True(run.ExitCode is 0 or 1 or 2 or 3 or 4, $"{asked}: {run.ExitCode}");
                Assert.False((run.Output + run.Error).Contains("SAYSO4999", StringComparison.Ordinal), $"{asked}: {run.Error}");
                Assert.False((run.Output + run.Error).Contains('\x1b', StringComparison.Ordinal), $"{asked}: {run.Error}");
            }
        }

        Assert.Equal(before, Run("find", "--format", "json").Output);
        Run("verify").EndsWith(0);
    }

    [Theory]
    [InlineData("find")]
    [InlineData("stats")]
    [InlineData("verify")]
    [InlineData("export")]
    public void A_question_to_a_ledger_that_is_not_there_makes_none(string question)
    {
        var run = Sayso(question);
        run.EndsWith(1);
        Assert.StartsWith("sayso: news.sayso: SAYSO5001", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(At("news.sayso")));
    }

    [Fact]
    public void A_file_that_is_no_ledger_is_left_as_it_is()
    {
        Write("news.sayso", Story);
        Write("a.txt");
        foreach (string[] command in (string[][])[["find"], ["add", "a.txt"], ["verify", "--rebuild"]])
        {
            var run = Sayso(command);
            run.EndsWith(1);
            Assert.StartsWith("sayso: news.sayso: SAYSO5002", run.Error, StringComparison.Ordinal);
        }

        Assert.Equal(Story, File.ReadAllText(At("news.sayso")));
    }

    [Theory]
    [InlineData("Nobody should cross it", 0)]
    [InlineData("Nobody could ever cross it", 3)]
    [InlineData("The cathedral has a golden roof", 4)]
    [InlineData("Hello", 2)]
    public void A_check_says_by_its_exit_code_what_it_found(string quotation, int exitCode)
    {
        Write("a.txt");
        Printed("add", "a.txt");
        Sayso("check", quotation).EndsWith(exitCode);
    }

    private SaysoOutcome Run(params string[] arguments) => InProcess.Run([.. arguments, "--ledger", At("news.sayso")]);
}
