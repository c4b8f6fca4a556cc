using System.CommandLine;
using System.CommandLine.Parsing;
using Sayso.Cli.Input;

namespace Sayso.Cli.Commands;

/// <summary>`sayso add`: reads stories and puts them on record.</summary>
internal static class AddCommand
{
    private static readonly Argument<string[]> Sources = new("SOURCE")
    {
        Description = "Files, folders, patterns such as 'news/*.jsonl', feeds and addresses; - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string?> Title = new("--title") { Description = "The story's title; for one story only.", HelpName = "text" };

    private static readonly Option<string?> Outlet = new("--outlet") { Description = "The outlet that published it, or all of them.", HelpName = "name" };

    private static readonly Option<string?> Url = new("--url") { Description = "Its address; for one story only.", HelpName = "address" };

    private static readonly Option<DateOnly?> Published = new("--published")
    {
        Description = "The day it was published, or all of them, as 2020-11-08. Words like Sunday are reckoned from it.",
        HelpName = "day",
        CustomParser = LedgerOptions.Day,
    };

    private static readonly Option<bool> AllowPrivateNetwork = new("--allow-private-network") { Description = "Also ask addresses that are not in the public network." };

    private static readonly Option<bool> Follow = new("--follow") { Description = "Fetch the page of a feed's entry where the feed has only a summary of the story." };

    private static readonly Option<int?> Jobs = CommonOptions.Jobs();

    public static Command Create()
    {
        var command = new Command("add", "Reads stories and puts them on record. What is on record already is passed over, so a run that was cut off goes on where it was.")
        {
            Sources, Title, Outlet, Url, Published, Follow, AllowPrivateNetwork, Jobs, LedgerOptions.Ledger,
        };
        command.SetAction(parsed => Run(parsed.CommandResult));
        return command;
    }

    private static int Run(CommandResult given)
    {
        string[] sources = given.GetValue(Sources) ?? [];
        var metadata = new Metadata(given.GetValue(Title), given.GetValue(Outlet), given.GetValue(Url), given.GetValue(Published));
        var problems = Problems(sources, metadata).ToList();
        if (problems.Count > 0)
        {
            return CommandLine.Refuse(given, problems);
        }

        var request = new AddRequest(sources, metadata, given.GetValue(Follow), given.GetValue(AllowPrivateNetwork), CommonOptions.JobsOrAllCores(given.GetValue(Jobs)));
        return LedgerDoor.OpenOrMake(given, ledger => new AddRun(ledger, request).RunAsync().GetAwaiter().GetResult());
    }

    private static IEnumerable<string> Problems(string[] sources, Metadata metadata)
    {
        foreach (string source in sources.Where(source => source.Length == 0 || (source[0] == '-' && source != Story.Piped && !Path.Exists(source))))
        {
            yield return source.Length == 0 ? "A file name is empty." : $"There is no option {source}.";
        }

        if (sources.Count(source => source == Story.Piped) > 1)
        {
            yield return "Standard input can be read only once.";
        }

        if ((sources.Length > 1 || Directory.Exists(sources[0])) && (metadata.Title ?? metadata.Url) is not null)
        {
            yield return "--title and --url are of one story, and several are named.";
        }
    }
}
