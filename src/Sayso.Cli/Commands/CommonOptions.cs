using System.CommandLine;
using System.CommandLine.Parsing;

namespace Sayso.Cli.Commands;

/// <summary>What several commands take.</summary>
internal static class CommonOptions
{
    public static Option<int> Jobs()
    {
        var jobs = new Option<int>("--jobs", "-j")
        {
            Description = "How many stories are read at once. [default: one for each core]",
            HelpName = "number",
            DefaultValueFactory = _ => Environment.ProcessorCount,
        };
        jobs.Validators.Add(given =>
        {
            if (!given.Errors.Any() && given.GetValueOrDefault<int>() < 1)
            {
                given.AddError("--jobs takes a number from 1 up.");
            }
        });
        return jobs;
    }

    /// <summary>A mistyped option looks like a file name to the parser.</summary>
    public static void RefuseUnknownOptions(string[] paths, CommandResult given)
    {
        foreach (string path in paths.Where(path => path.Length > 1 && path[0] == '-' && !Path.Exists(path)))
        {
            given.AddError($"There is no option {path}.");
        }
    }
}
