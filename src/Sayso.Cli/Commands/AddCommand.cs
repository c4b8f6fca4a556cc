using System.CommandLine;
using System.CommandLine.Parsing;
using Sayso.Cli.Input;

namespace Sayso.Cli.Commands;

/// <summary>`sayso add`: reads stories and puts them on record.</summary>
internal static class AddCommand
{
    private static readonly Option<int?> Jobs = CommonOptions.Jobs();

    public static Command Create()
    {
        var command = new Command("add", "Reads stories and puts them on record. What is on record already is passed over, so a run that was cut off goes on where it was.")
        {
            SourceOptions.Sources, SourceOptions.Title, SourceOptions.Outlet, SourceOptions.Url, SourceOptions.Published, SourceOptions.Follow, SourceOptions.AllowPrivateNetwork,
            Jobs, LedgerOptions.Ledger,
        };
        command.SetAction(parsed => Run(parsed.CommandResult));
        return command;
    }

    private static int Run(CommandResult given)
    {
        var sources = SourceOptions.Named(given);
        var metadata = SourceOptions.MetadataOf(given);
        string[] problems = [.. SourceOptions.Problems(sources), .. StorySource.AreSeveral(sources) ? SourceOptions.ProblemsOfSeveral(metadata) : []];
        if (problems.Length > 0)
        {
            return CommandLine.Refuse(given, problems);
        }

        var request = new AddRequest([.. sources.Select(source => source.Name)], metadata, SourceOptions.IntakeOf(given), CommonOptions.JobsOrAllCores(given.GetValue(Jobs)));
        return LedgerDoor.OpenOrMake(given, ledger => new AddRun(ledger, request).RunAsync().GetAwaiter().GetResult());
    }
}
