using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using System.Text;
using Sayso.Cli.Commands;
using Sayso.Cli.Output;

namespace Sayso.Cli;

/// <summary>What the user typed, understood and done.</summary>
internal static class CommandLine
{
    /// <summary>Does what <paramref name="args"/> ask for, and says how it went.</summary>
    public static int Run(string[] args)
    {
        try
        {
            var parsed = Root().Parse([.. args.Select(Wellformed)], new ParserConfiguration { ResponseFileTokenReplacer = null });
            return parsed.Errors.Count > 0 && parsed.Action is not HelpAction
                ? Refuse(parsed.CommandResult, parsed.Errors.Select(error => error.Message))
                : parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
#pragma warning disable CA1031 // The last resort: whatever went wrong, the user sees a sentence and no stack trace.
        catch (Exception e)
#pragma warning restore CA1031
        {
            Complaints.Write(CliFaults.Unexpected(e));
            return ExitCode.SomeFailed;
        }
    }

    /// <summary>Half of a surrogate pair, which a shell may pass on, is no text; it becomes U+FFFD.</summary>
    private static string Wellformed(string argument) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(argument));

    /// <summary>Every command and option there is.</summary>
    public static Command Root()
    {
        var root = new Command("sayso", "Reads news stories and keeps the record of who said what, on whose word.")
        {
            new HelpOption(),
            new VersionOption(),
            ReadCommand.Create(),
            ServeCommand.Create(),
            WatchCommand.Create(),
            KeysCommand.Create(),
            AddCommand.Create(),
            FindCommand.Create(),
            PersonCommand.Create(),
            DisputesCommand.Create(),
            CheckCommand.Create(),
            ChangesCommand.Create(),
            StoryCommand.Create(),
            StatsCommand.Create(),
            CorrectCommand.Create(),
            RetractCommand.Create(),
            MergeCommand.Create(),
            SplitCommand.Create(),
            UndoCommand.Create(),
            RereadCommand.Create(),
            VerifyCommand.Create(),
            ExportCommand.Create(),
            ImportCommand.Create(),
            EvaluateCommand.Create(),
        };
        root.SetAction(parsed => new HelpAction().Invoke(parsed));
        return root;
    }

    /// <summary>Says what makes no sense in what the user typed.</summary>
    public static int Refuse(CommandResult given, IEnumerable<string> problems)
    {
        string command = given.Command.Name;
        for (var parent = given.Parent; parent is CommandResult outer; parent = outer.Parent)
        {
            command = $"{outer.Command.Name} {command}";
        }

        foreach (string problem in problems.Distinct(StringComparer.Ordinal))
        {
            Complaints.Write(CliFaults.BadUsage(problem.EndsWith('.') ? problem : problem + ".", command));
        }

        return ExitCode.Usage;
    }
}
