using System.CommandLine;
using System.CommandLine.Parsing;
using Sayso.Cli.Input;
using Sayso.Intake;

namespace Sayso.Cli.Commands;

/// <summary>What the commands take that read stories: where they are, and what the user knows of them.</summary>
internal static class SourceOptions
{
    public static Argument<string[]> Sources { get; } = new("SOURCE")
    {
        Description = "Files, folders, patterns such as 'news/*.jsonl', feeds and addresses; - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    public static Option<string?> Title { get; } = new("--title") { Description = "The story's title; for one story only.", HelpName = "text" };

    public static Option<string?> Outlet { get; } = new("--outlet") { Description = "The outlet that published it, or all of them.", HelpName = "name" };

    public static Option<string?> Url { get; } = new("--url") { Description = "Its address; for one story only.", HelpName = "address" };

    public static Option<DateOnly?> Published { get; } = new("--published")
    {
        Description = "The day it was published, or all of them, as 2020-11-08. Words like Sunday are reckoned from it.",
        HelpName = "day",
        CustomParser = LedgerOptions.Day,
    };

    public static Option<bool> Follow { get; } = new("--follow") { Description = "Fetch the page of a feed's entry where the feed has only a summary of the story." };

    public static Option<bool> AllowPrivateNetwork { get; } = new("--allow-private-network") { Description = "Also ask addresses that are not in the public network." };

    /// <summary>What was named.</summary>
    public static StorySource[] Named(CommandResult given) => [.. (given.GetValue(Sources) ?? []).Select(name => new StorySource(name))];

    public static Metadata MetadataOf(CommandResult given) => new(given.GetValue(Title), given.GetValue(Outlet), given.GetValue(Url), given.GetValue(Published));

    public static IntakeOptions IntakeOf(CommandResult given) => new() { FollowFeedLinks = given.GetValue(Follow), AllowPrivateNetwork = given.GetValue(AllowPrivateNetwork) };

    /// <summary>What makes no sense in what was named, to be refused before anything is read.</summary>
    public static IEnumerable<string> Problems(IReadOnlyList<StorySource> sources)
    {
        // A mistyped option looks like a file name to the parser.
        foreach (string name in sources.Select(source => source.Name).Where(name => name.Length == 0 || (name[0] == '-' && name != StorySource.Piped && !Path.Exists(name))))
        {
            yield return name.Length == 0 ? "A file name is empty." : $"There is no option {name}.";
        }

        if (sources.Count(source => source.IsPiped) > 1)
        {
            yield return "Standard input can be read only once.";
        }
    }

    /// <summary>What the user says of one story only, though there are several.</summary>
    public static IEnumerable<string> ProblemsOfSeveral(Metadata metadata) =>
        (metadata.Title ?? metadata.Url) is null ? [] : ["--title and --url are of one story, and there are several."];
}
