using System.CommandLine;
using System.CommandLine.Help;
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
            var parsed = Root().Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            return parsed.Errors.Count > 0 && parsed.Action is not HelpAction
                ? Refuse(parsed)
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

    /// <summary>Every command and option there is.</summary>
    public static RootCommand Root()
    {
        var root = new RootCommand("Reads news stories and keeps the record of who said what, on whose word.")
        {
            ReadCommand.Create(),
            EvaluateCommand.Create(),
        };
        root.SetAction(parsed => new HelpAction().Invoke(parsed));
        return root;
    }

    private static int Refuse(ParseResult parsed)
    {
        string command = string.Join(' ', CommandNames(parsed).Reverse());
        foreach (string message in parsed.Errors.Select(error => error.Message).Distinct(StringComparer.Ordinal))
        {
            Complaints.Write(CliFaults.BadUsage(message, command));
        }

        return ExitCode.Usage;
    }

    private static IEnumerable<string> CommandNames(ParseResult parsed)
    {
        for (var result = parsed.CommandResult; result.Parent is System.CommandLine.Parsing.CommandResult parent; result = parent)
        {
            yield return result.Command.Name;
        }

        yield return "sayso";
    }
}
