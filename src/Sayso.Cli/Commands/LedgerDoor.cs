using System.CommandLine.Parsing;
using Sayso.Cli.Answers;
using Sayso.Cli.Output;
using Sayso.Ledger;

namespace Sayso.Cli.Commands;

/// <summary>Opens the ledger that the user means, and tells what it cannot do.</summary>
internal static class LedgerDoor
{
    /// <summary>Answers a question from a ledger that is there.</summary>
    public static int Answer(CommandResult given, Func<StoryLedger, IAnswer> answer) =>
        Open(given, ledger => AnswerWriter.Write(answer(ledger), given.GetValue(LedgerOptions.Format)!));

    /// <summary>Does something with a ledger that is there.</summary>
    public static int Open(CommandResult given, Func<StoryLedger, int> work) => Guarded(given, path =>
    {
        if (!File.Exists(path))
        {
            throw new LedgerException(LedgerFaults.NoLedger(path));
        }

        using var ledger = StoryLedger.Open(path);
        return work(ledger);
    });

    /// <summary>Does something with a ledger, which is made if it is not there.</summary>
    public static int OpenOrMake(CommandResult given, Func<StoryLedger, int> work) => Guarded(given, path =>
    {
        using var ledger = StoryLedger.Open(path);
        return work(ledger);
    });

    private static int Guarded(CommandResult given, Func<string, int> work)
    {
        string path = LedgerOptions.FileOf(given);
        if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal))
        {
            return CommandLine.Refuse(given, ["--ledger takes the name of a file."]);
        }

        try
        {
            return work(path);
        }
        catch (LedgerException e)
        {
            Complaints.Write(e.Fault);
            return ExitCode.SomeFailed;
        }
    }
}
