using System.CommandLine;
using System.Globalization;
using Sayso.Cli.Input;
using Sayso.Cli.Output;
using Sayso.Intake;
using Sayso.Ledger;
using Sayso.Ledger.Export;

namespace Sayso.Cli.Commands;

/// <summary>`sayso import`: takes over what `sayso export` wrote.</summary>
internal static class ImportCommand
{
    private static readonly Argument<string> File = new("FILE") { Description = "What `sayso export --format jsonl` wrote; - for standard input." };

    public static Command Create()
    {
        var command = new Command("import", "Takes over another ledger from its export: texts, readings and decisions. What is there already is passed over.") { File, LedgerOptions.Ledger };
        command.SetAction(parsed => LedgerDoor.OpenOrMake(parsed.CommandResult, ledger => Import(ledger, parsed.GetValue(File)!)));
        return command;
    }

    private static int Import(StoryLedger ledger, string file)
    {
        if (file.Length == 0 || (file != StorySource.Piped && !System.IO.File.Exists(file)))
        {
            Complaints.Write(IntakeFaults.NotFound() with { File = file });
            return ExitCode.SomeFailed;
        }

        using var stop = new CancellationTokenSource();
        Interruption.EndBy(stop);
        ImportOutcome outcome;
        using (var line = RateLine.Of("line", "lines"))
        {
            var importer = new StoryImporter(ledger);
            var progress = new CountedProgress(line, null);
            try
            {
                outcome = file == StorySource.Piped ? importer.Import(Console.OpenStandardInput(), progress, stop.Token) : importer.Import(file, progress, stop.Token);
            }
            catch (OperationCanceledException)
            {
                Console.Out.WriteLine("Stopped; what was taken over is stored. The same command goes on from here.");
                return ExitCode.Interrupted;
            }
        }

        return Conclude(outcome);
    }

    private static int Conclude(ImportOutcome outcome)
    {
        Console.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{outcome.Stories:N0} stories, {outcome.Changes:N0} other publications and readings and {outcome.Decisions:N0} decisions are new; {outcome.Known:N0} lines held nothing new."));
        foreach (var fault in outcome.LeftOut)
        {
            Complaints.Write(fault);
        }

        if (outcome.Fault is { } end)
        {
            Complaints.Write(end);
        }

        return outcome.Success ? ExitCode.Success : ExitCode.SomeFailed;
    }
}
