using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Sayso.Cli.Answers;
using Sayso.Cli.Output;
using Sayso.Ledger;
using Sayso.Ledger.Questions;

namespace Sayso.Cli.Commands;

/// <summary>`sayso reread`: brings stories that another version of the engine read to the present one.</summary>
internal static class RereadCommand
{
    private static readonly Option<int?> Jobs = CommonOptions.Jobs();

    public static Command Create()
    {
        var command = new Command("reread", "Reads stories anew that another version of the engine read; the new readings count from then on.") { Jobs, LedgerOptions.Ledger };
        command.SetAction(parsed => LedgerDoor.Open(parsed.CommandResult, ledger => RunAsync(ledger, parsed.CommandResult).GetAwaiter().GetResult()));
        return command;
    }

    private static async Task<int> RunAsync(StoryLedger ledger, CommandResult given)
    {
        var reader = new StoryReader();
        long all = ledger.Figures().Engines.Where(engine => engine.Key != reader.Engine).Sum(engine => engine.Value);
        var failures = new FailureList(many: true);
        long done = 0;
        using var stop = new CancellationTokenSource();
        Interruption.EndBy(stop);
        using (var progress = RateLine.Of("story", "stories"))
        {
            var adder = new StoryAdder(ledger, reader, CommonOptions.JobsOrAllCores(given.GetValue(Jobs)));
            await foreach (var addition in adder.AddAsync(Old(ledger, reader.Engine), story => story.Reading.Document, stop.Token))
            {
                done++;
                failures.Note(addition.Fault is { } fault ? fault with { File = StoryLines.ShortId(addition.Arrival) } : null, []);
                progress.Show(done, all == 0 ? null : (double)done / all, failures.Count);
            }
        }

        Console.Out.WriteLine(all == 0
            ? $"All stories were read by engine {reader.Engine} already."
            : string.Create(CultureInfo.InvariantCulture, $"{done - failures.Count:N0} of {all:N0} stories were read anew by engine {reader.Engine}."));
        int exit = failures.Conclude();
        return stop.IsCancellationRequested ? ExitCode.Interrupted : exit;
    }

    private static async IAsyncEnumerable<StoredStory> Old(StoryLedger ledger, string engine)
    {
        foreach (var story in ledger.Stories().Where(story => story.Engine != engine))
        {
            await Task.CompletedTask;
            yield return story;
        }
    }
}
