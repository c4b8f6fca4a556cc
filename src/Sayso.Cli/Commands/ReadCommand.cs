using System.CommandLine;
using System.CommandLine.Parsing;
using Sayso.Cli.Input;

namespace Sayso.Cli.Commands;

/// <summary>`sayso read`: who said what, story by story.</summary>
internal static class ReadCommand
{
    private static readonly Option<string> Format = new Option<string>("--format", "-f")
    {
        Description = "report, for people; html, a page for the browser; json, the form sayso-reading/1; or brat, standoff annotations.",
        HelpName = "report|html|json|brat",
        DefaultValueFactory = _ => "report",
    }.AcceptOnlyFromAmong("report", "html", "json", "brat");

    private static readonly Option<string?> Output = new("--output", "-o")
    {
        Description = "Where to write: a file for one story, a folder for several; made if missing. [default: standard output]",
        HelpName = "path",
    };

    private static readonly Option<int?> Jobs = CommonOptions.Jobs();

    public static Command Create()
    {
        var command = new Command("read", "Reads stories and tells who said what, on whose word.")
        {
            SourceOptions.Sources, Format, Output, Jobs, SourceOptions.Title, SourceOptions.Outlet, SourceOptions.Url, SourceOptions.Published,
            SourceOptions.Follow, SourceOptions.AllowPrivateNetwork,
        };
        command.SetAction(parsed => Run(parsed.CommandResult));
        return command;
    }

    private static int Run(CommandResult given)
    {
        var request = Request(given);
        string[] problems = [.. request.Problems()];
        if (problems.Length > 0)
        {
            return CommandLine.Refuse(given, problems);
        }

        using var stories = new StoryQueue(request.Sources, SourceOptions.IntakeOf(given));
        problems = [.. stories.AreSeveral ? request.ProblemsOfSeveral() : []];
        return problems.Length > 0 ? CommandLine.Refuse(given, problems) : new ReadRun(request, stories).Run();
    }

    private static ReadRequest Request(CommandResult given) => new(
        SourceOptions.Named(given),
        given.GetValue(Format)!,
        given.GetValue(Output),
        CommonOptions.JobsOrAllCores(given.GetValue(Jobs)),
        SourceOptions.MetadataOf(given));
}
