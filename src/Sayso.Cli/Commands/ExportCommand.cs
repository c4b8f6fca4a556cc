using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Sayso.Cli.Output;
using Sayso.Ledger;
using Sayso.Ledger.Export;

namespace Sayso.Cli.Commands;

/// <summary>`sayso export`: everything on record, in other people's formats or in our own.</summary>
internal static class ExportCommand
{
    private static readonly Option<string> Format = new Option<string>("--format", "-f")
    {
        Description = "jsonl, from which `sayso import` makes a ledger again; csv or parquet, tables of attributions; brat; web-annotation; or json-ld.",
        HelpName = string.Join('|', StoryExporter.Formats),
        DefaultValueFactory = _ => StoryExporter.JsonLines,
    }.AcceptOnlyFromAmong([.. StoryExporter.Formats]);

    private static readonly Option<string?> Target = new("--output", "-o")
    {
        Description = "The file to write; for brat, a folder. It is there whole or not at all. [default: standard output]",
        HelpName = "path",
    };

    public static Command Create()
    {
        var command = new Command("export", "Writes everything on record in another format.") { Format, Target, LedgerOptions.Ledger };
        command.SetAction(parsed => Run(parsed.CommandResult));
        return command;
    }

    private static int Run(CommandResult given)
    {
        string format = given.GetValue(Format)!;
        string? target = given.GetValue(Target);
        if (target?.Length == 0)
        {
            return CommandLine.Refuse(given, ["--output takes the name of a file or folder, and it is empty."]);
        }

        if (target is null && format == "parquet" && !Console.IsOutputRedirected)
        {
            return CommandLine.Refuse(given, ["Parquet is nothing for a terminal: give a file with --output."]);
        }

        return LedgerDoor.Open(given, ledger => Export(ledger, format, target));
    }

    private static int Export(StoryLedger ledger, string format, string? target)
    {
        using var stop = new CancellationTokenSource();
        Interruption.EndBy(stop);
        ExportOutcome outcome;
        using (var line = RateLine.Of("story", "stories"))
        {
            var progress = new CountedProgress(line, ledger.Extent().Stories);
            var exporter = new StoryExporter(ledger);
            try
            {
                outcome = target is null ? exporter.Export(format, Console.OpenStandardOutput(), progress, stop.Token) : exporter.Export(format, target, progress, stop.Token);
            }
            catch (OperationCanceledException)
            {
                return ExitCode.Interrupted;
            }
        }

        return Conclude(outcome, target);
    }

    private static int Conclude(ExportOutcome outcome, string? target)
    {
        foreach (var lost in outcome.Lost)
        {
            Complaints.Write(lost);
        }

        if (outcome.Fault is { } fault)
        {
            Complaints.Write(fault);
            return ExitCode.SomeFailed;
        }

        if (target is not null)
        {
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{outcome.Stories:N0} stories with {outcome.Statements:N0} statements are in {target}."));
        }

        return outcome.Lost.Count == 0 ? ExitCode.Success : ExitCode.SomeFailed;
    }
}
