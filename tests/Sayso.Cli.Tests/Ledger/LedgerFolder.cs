namespace Sayso.Cli.Tests.Ledger;

/// <summary>A folder with a ledger that the real program works on.</summary>
public abstract class LedgerFolder : StoryFolder
{
    internal SaysoOutcome Sayso(params string[] arguments) => SaysoProcess.RunIn(Folder, [], [.. arguments, "--ledger", "news.sayso"]);

    /// <summary>Runs the program, which must end well, and gives what it printed.</summary>
    internal string Printed(params string[] arguments)
    {
        var run = Sayso(arguments);
        run.EndsWith(0);
        return run.Output;
    }
}
