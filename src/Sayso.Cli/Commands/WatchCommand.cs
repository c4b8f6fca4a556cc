using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Sayso.Cli.Output;
using Sayso.Ledger;
using Sayso.Text;
using Sayso.Web.Adding;
using Sayso.Web.Watching;

namespace Sayso.Cli.Commands;

/// <summary>`sayso watch`: visits feeds again and again and puts on record what is new.</summary>
internal static class WatchCommand
{
    private static readonly Argument<string[]> Sources = new("SOURCE") { Description = "OPML files and addresses of feeds.", Arity = ArgumentArity.OneOrMore };

    private static readonly Option<bool> Once = new("--once") { Description = "Visit each feed that is due once, and end." };

    public static Command Create()
    {
        var command = new Command("watch", "Visits feeds again and again, politely, and puts on record what is new in them, until Ctrl-C.")
        {
            Sources, WatchedFeeds.Every, Once, SourceOptions.AllowPrivateNetwork, LedgerOptions.Ledger,
        };
        command.SetAction(parsed => Run(parsed.CommandResult));
        return command;
    }

    private static int Run(CommandResult given)
    {
        string[] sources = given.GetValue(Sources) ?? [];
        if (LedgerOptions.Mistyped(sources).ToList() is { Count: > 0 } mistyped)
        {
            return CommandLine.Refuse(given, mistyped);
        }

        return WatchedFeeds.Refused(given, sources, out var watch) ?? LedgerDoor.OpenOrMake(given, ledger => WatchAsync(ledger, watch with { Once = given.GetValue(Once) }).GetAwaiter().GetResult());
    }

    private static async Task<int> WatchAsync(StoryLedger ledger, WatchOptions options)
    {
        using var stop = new CancellationTokenSource();
        Interruption.EndBy(stop);
        int failed = 0;
        await using var line = new StoryLine(ledger, new StoryReader(), StoryLine.Jobs);
        using var watcher = new FeedWatcher(ledger, line, options)
        {
            Tell = visited =>
            {
                Console.Out.WriteLine(Plain.OneLine(Told(visited)));
                if (visited.State.Errors > 0)
                {
                    Interlocked.Increment(ref failed);
                }

                if (visited.Fault is { } fault)
                {
                    Complaints.Write(fault with { File = visited.Feed.Url });
                }
            },
        };
        await watcher.RunAsync(stop.Token);
        return stop.IsCancellationRequested ? ExitCode.Interrupted : failed > 0 ? ExitCode.SomeFailed : ExitCode.Success;
    }

    private static string Told(Visited visited)
    {
        var culture = CultureInfo.InvariantCulture;
        string next = visited.State.Next is { } at ? string.Create(culture, $"next at {at.ToLocalTime():HH:mm}") : "not asked again";
        string found = visited.State.Errors > 0 ? "failed" : visited.Added == 0 ? "nothing new" : string.Create(culture, $"{visited.Added:N0} new") + (visited.Changed > 0 ? string.Create(culture, $", {visited.Changed:N0} of them changed") : "");
        return string.Create(culture, $"{visited.State.Last.ToLocalTime():HH:mm} {visited.Feed.Title ?? visited.Feed.Url}: {found}; {next}");
    }
}
