using System.CommandLine;
using System.CommandLine.Parsing;
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

    public static Command Create()
    {
        var command = new Command("serve", "Opens the ledger in a browser and over HTTP, until Ctrl-C.") { Urls, SourceOptions.AllowPrivateNetwork, LedgerOptions.Ledger };
        command.SetAction(parsed => Run(parsed.CommandResult));
        return command;
    }

    private static int Run(CommandResult given)
    {
        var options = new ServeOptions
        {
            Urls = [.. given.GetValue(Urls)!.SelectMany(urls => urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))],
            AllowPrivateNetwork = given.GetValue(SourceOptions.AllowPrivateNetwork),
        };
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
        catch (IOException e)
        {
            Complaints.Write(CliFaults.CannotListen(e));
            return ExitCode.SomeFailed;
        }
    }
}
