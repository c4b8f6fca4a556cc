using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Sayso.Cli.Output;
using Sayso.Ledger;
using Sayso.Web;

namespace Sayso.Cli.Commands;

/// <summary>`sayso serve`: the ledger in a browser, and over HTTP for programs.</summary>
internal static class ServeCommand
{
    private static readonly Option<string[]> Urls = new("--urls", "-u")
    {
        Description = "Where it listens, as http://127.0.0.1:5080; port 0 takes one that is free.",
        HelpName = "address",
        AllowMultipleArgumentsPerToken = true,
        DefaultValueFactory = _ => [ServeOptions.DefaultUrl],
    };

    private static readonly Option<string> Log = new Option<string>("--log")
    {
        Description = "How each request is told of on standard error: plain, in words; json, for programs; or quiet, only what goes wrong.",
        HelpName = "plain|json|quiet",
        DefaultValueFactory = _ => "plain",
    }.AcceptOnlyFromAmong("plain", "json", "quiet");

    private static readonly Option<int> Rate = Number("--rate", "How many requests each caller may make in a second; twice as many at once.", new ServeOptions().RequestsPerSecond, 1, 1_000_000);

    private static readonly Option<int> MaxBody = Number("--max-body", "The most bytes of a story that is handed in.", (int)new ServeOptions().MaxBodyBytes, 1024, 64 * 1024 * 1024);

    public static Command Create()
    {
        var command = new Command("serve", "Opens the ledger in a browser and over HTTP, until Ctrl-C.") { Urls, SourceOptions.AllowPrivateNetwork, Log, Rate, MaxBody, WatchedFeeds.Watch, WatchedFeeds.Every, LedgerOptions.Ledger };
        command.SetAction(parsed => Run(parsed.CommandResult));
        return command;
    }

    private static int Run(CommandResult given)
    {
        if (WatchedFeeds.Refused(given, given.GetValue(WatchedFeeds.Watch) ?? [], out var watch) is { } refused)
        {
            return refused;
        }

        var options = new ServeOptions
        {
            Urls = [.. given.GetValue(Urls)!.SelectMany(urls => urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))],
            AllowPrivateNetwork = given.GetValue(SourceOptions.AllowPrivateNetwork),
            Log = Enum.Parse<LogForm>(given.GetValue(Log)!, ignoreCase: true),
            RequestsPerSecond = given.GetValue(Rate),
            MaxBodyBytes = given.GetValue(MaxBody),
            Watch = watch.Feeds.Count == 0 ? null : watch,
        };
        if (options.Urls.Where(url => !IsAddress(url)).ToList() is { Count: > 0 } bad)
        {
            return CommandLine.Refuse(given, bad.Select(url => $"--urls takes addresses as {ServeOptions.DefaultUrl}, not '{url}'."));
        }

        return LedgerDoor.OpenOrMake(given, ledger => ServeAsync(ledger, options).GetAwaiter().GetResult());
    }

    private static async Task<int> ServeAsync(StoryLedger ledger, ServeOptions options)
    {
        using var stop = new CancellationTokenSource();
        Interruption.EndBy(stop);
        try
        {
            await using var server = await SaysoServer.StartAsync(ledger, new StoryReader(), options, stop.Token);
            await Console.Out.WriteLineAsync($"{ledger.Path} is open at {string.Join(", ", server.Urls)}. Ctrl-C ends it.");
            await server.WaitAsync(stop.Token);
            return ExitCode.Success;
        }
        catch (ServeException e)
        {
            Complaints.Write(e.Fault);
            return ExitCode.Usage;
        }
        catch (IOException e)
        {
            Complaints.Write(CliFaults.CannotListen(e));
            return ExitCode.SomeFailed;
        }
    }

    /// <summary>Whether it can be listened at; a star or a plus sign stands for every name of this machine.</summary>
    private static bool IsAddress(string url) =>
        Uri.TryCreate(url.Replace("//*", "//any", StringComparison.Ordinal).Replace("//+", "//any", StringComparison.Ordinal), UriKind.Absolute, out var address)
        && address is { Scheme: "http", PathAndQuery: "/", UserInfo: "" };

    private static Option<int> Number(string name, string description, int otherwise, int least, int most) => new(name)
    {
        Description = description,
        HelpName = "number",
        DefaultValueFactory = _ => otherwise,
        CustomParser = given =>
        {
            if (int.TryParse(given.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most)
            {
                return number;
            }

            given.AddError(string.Create(CultureInfo.InvariantCulture, $"{name} takes a number from {least} to {most}, not '{given.Tokens[0].Value}'."));
            return 0;
        },
    };
}
