using System.CommandLine;
using System.CommandLine.Parsing;
using Sayso.Cli.Input;

namespace Sayso.Cli.Commands;

/// <summary>`sayso read`: who said what, story by story.</summary>
internal static class ReadCommand
{
    private static readonly Argument<string[]> Paths = new("FILE")
    {
        Description = "Stories as plain text; folders, for every .txt file in and below them; - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

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

    private static readonly Option<string?> Title = new("--title") { Description = "The story's title; for one story only.", HelpName = "text" };

    private static readonly Option<string?> Outlet = new("--outlet") { Description = "The outlet that published it, or all of them.", HelpName = "name" };

    private static readonly Option<string?> Url = new("--url") { Description = "Its address; for one story only.", HelpName = "address" };

    private static readonly Option<DateOnly?> Published = new("--published")
    {
        Description = "The day it was published, or all of them, as 2020-11-08. Words like Sunday are reckoned from it.",
        HelpName = "day",
        CustomParser = LedgerOptions.Day,
    };

    private static readonly Option<int?> Jobs = CommonOptions.Jobs();

    public static Command Create()
    {
        var command = new Command("read", "Reads stories and tells who said what, on whose word.")
        {
            Paths, Format, Output, Jobs, Title, Outlet, Url, Published,
        };
        command.SetAction(parsed => Run(parsed.CommandResult));
        return command;
    }

    private static int Run(CommandResult given)
    {
        var request = Request(given);
        var problems = request.Problems().ToList();
        return problems.Count > 0 ? CommandLine.Refuse(given, problems) : new ReadRun(request).Run();
    }

    private static ReadRequest Request(CommandResult given) => new(
        given.GetValue(Paths) ?? [],
        given.GetValue(Format)!,
        given.GetValue(Output),
        CommonOptions.JobsOrAllCores(given.GetValue(Jobs)),
        new Metadata(given.GetValue(Title), given.GetValue(Outlet), given.GetValue(Url), given.GetValue(Published)));
}
